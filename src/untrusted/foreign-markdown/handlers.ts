import type { Code, InlineCode, Link, Nodes, Parents, Text } from 'mdast';
import type { Handlers, Info, State } from 'mdast-util-to-markdown';
import { markdownCode, markdownFence } from '../markdown-code.ts';
import { markdownText } from '../markdown-text.ts';
import { keepEdges } from './edges.ts';

/**
 * Writes what strangers chose by the same functions as our own reports. The library's own escapes keep Markdown's
 * meaning, and know nothing of mentions, references and formulas.
 */
export const markdownHandlers = {
  text: (node: Text) => writeText(node.value),
  inlineCode: (node: InlineCode) => markdownCode(node.value),
  code: (node: Code) => markdownFence(node.value, node.lang ?? ''),
  link: (node: Link, _parent: Parents | undefined, state: State, info: Info) => {
    const exit = state.enter('link');
    const text = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
    exit();
    return `[${text}](<${percentEncode(node.url)}>)`;
  },
} satisfies Partial<Record<Nodes['type'], unknown>> as unknown as Partial<Handlers>;

function writeText(value: string): string {
  const lines = value.replace(/\n\s*\n/g, '\n').split('\n');
  return lines
    .map((line) =>
      line
        .split('\u00a0')
        .map((part) => keepEdges(part, markdownText))
        .join('&nbsp;'),
    )
    .join('\n');
}

/** What could end the address, the cell around it, or begin something in it. */
function percentEncode(url: string): string {
  return url.replace(
    /[<>()[\]\\|`*"'\s@]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
