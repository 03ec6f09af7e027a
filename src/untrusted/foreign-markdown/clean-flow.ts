import type { BlockContent, Blockquote, Code, DefinitionContent, ListItem, Paragraph, TableRow } from 'mdast';
import { cleanPhrasing, type AllowedLink } from './clean-phrasing.ts';
import { safeLanguage } from './fence-language.ts';
import { HtmlFlow } from './html-flow.ts';

/** What the parser makes of whole lines. */
export type Flow = BlockContent | DefinitionContent;

const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=\n|$)/;

/** The blocks of one container that do no harm; every fold that is opened is closed in the same container. */
export function cleanFlow(nodes: readonly Flow[], isAllowedLink: AllowedLink): BlockContent[] {
  const html = new HtmlFlow();
  const cleaned = nodes.flatMap((node) =>
    node.type === 'html'
      ? html.clean(node.value)
      : [...html.beforeOther(), ...cleanBlock(node, isAllowedLink)],
  );
  return [...cleaned, ...html.close()];
}

function cleanBlock(node: Exclude<Flow, { type: 'html' }>, isAllowedLink: AllowedLink): BlockContent[] {
  const phrasing = { isAllowedLink };
  const oneLine = { isAllowedLink, isOneLine: true };
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: cleanPhrasing(node.children, phrasing) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: cleanPhrasing(node.children, oneLine) }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'code':
      return [cleanCode(node)];
    case 'blockquote':
      return [cleanQuote(node, isAllowedLink)];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? null,
          spread: node.spread ?? false,
          children: node.children.map((item) => cleanItem(item, isAllowedLink)),
        },
      ];
    case 'table': {
      const row = ({ children }: TableRow): TableRow => ({
        type: 'tableRow',
        children: children.map((cell) => ({
          type: 'tableCell',
          children: cleanPhrasing(cell.children, oneLine),
        })),
      });
      return [{ type: 'table', align: node.align ?? null, children: node.children.map(row) }];
    }
    case 'definition':
    case 'footnoteDefinition':
      // Not parsed as such.
      return [];
  }
}

function cleanItem(item: ListItem, isAllowedLink: AllowedLink): ListItem {
  return {
    type: 'listItem',
    spread: item.spread ?? false,
    children: cleanFlow(item.children, isAllowedLink),
  };
}

function cleanCode({ lang, value }: Code): Code {
  return { type: 'code', lang: safeLanguage(lang ?? '', value), value };
}

/** A coloured box stays one: its mark is no text, or it would be escaped. */
function cleanQuote(quote: Blockquote, isAllowedLink: AllowedLink): Blockquote {
  const children = cleanFlow(quote.children, isAllowedLink);
  const [first, ...others] = children;
  const [start, ...rest] = first?.type === 'paragraph' ? first.children : [];
  const mark = start?.type === 'text' ? ALERT.exec(start.value)?.[0] : undefined;
  if (start?.type !== 'text' || mark === undefined) return { type: 'blockquote', children };
  const box: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'html', value: mark },
      { type: 'text', value: start.value.slice(mark.length) },
      ...rest,
    ],
  };
  return { type: 'blockquote', children: [box, ...others] };
}
