import type { PhrasingContent, Text } from 'mdast';
import { withoutJoiners } from './edges.ts';
import { readTags } from './tags.ts';

/** Asked of an absolute address. */
export type AllowedLink = (url: URL) => boolean;

/** Elements that our own comments put into a line. */
const INLINE = new Set(['sub', 'ins', 'del', 'code']);

export interface PhrasingRules {
  readonly isAllowedLink: AllowedLink;
  /** Headings and table cells end with their line. */
  readonly isOneLine?: boolean;
}

/** The parts of a line that do no harm; every element that is opened is closed in the same place. */
export function cleanPhrasing(nodes: readonly PhrasingContent[], rules: PhrasingRules): PhrasingContent[] {
  const open: string[] = [];
  const cleaned = nodes.flatMap((node) =>
    node.type === 'html' ? cleanTag(node.value, open) : cleanNode(node, rules),
  );
  const closing = open.toReversed().map((name) => html(`</${name}>`));
  return mergeTexts([...cleaned, ...closing]);
}

function cleanNode(
  node: Exclude<PhrasingContent, { type: 'html' }>,
  rules: PhrasingRules,
): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [text(rules.isOneLine ? node.value.replaceAll('\n', ' ') : node.value)];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return rules.isOneLine ? [text(' ')] : [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const children = cleanPhrasing(node.children, rules);
      return children.length === 0 ? [] : [{ type: node.type, children }];
    }
    case 'link': {
      const children = cleanPhrasing(node.children, rules);
      const url = URL.canParse(node.url) ? new URL(node.url) : null;
      const stays = url !== null && children.length > 0 && rules.isAllowedLink(url);
      return stays ? [{ type: 'link', url: url.href, children }] : children;
    }
    case 'linkReference':
      return cleanPhrasing(node.children, rules);
    case 'image':
    case 'imageReference':
      return [text(node.alt ?? '')];
    case 'footnoteReference':
      return [text(`[^${node.identifier}]`)];
  }
}

/** The parser gives one tag or comment at a time. */
function cleanTag(value: string, open: string[]): PhrasingContent[] {
  return readTags(value).flatMap((part): PhrasingContent[] => {
    if (part.kind === 'text') return [text(part.text)];
    if (part.name === 'br') return [html('<br>')];
    if (!INLINE.has(part.name)) return part.name === 'span' ? [] : [text(part.source)];
    if (!part.closes) {
      open.push(part.name);
      return [html(`<${part.name}>`)];
    }
    const at = open.lastIndexOf(part.name);
    return at < 0
      ? []
      : open
          .splice(at)
          .toReversed()
          .map((name) => html(`</${name}>`));
  });
}

/**
 * What was left out may have stood between: a reference that was torn apart must be found again, to be broken, and two
 * pieces of code must not share their back-ticks.
 */
function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && node.value === '') continue;
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = text(last.value + node.value);
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
      merged.push(html('<span></span>'), node);
    else merged.push(node);
  }
  return merged;
}

function text(value: string): Text {
  return { type: 'text', value: withoutJoiners(value) };
}

function html(value: string): PhrasingContent {
  return { type: 'html', value };
}
