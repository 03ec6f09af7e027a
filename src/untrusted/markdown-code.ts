import { markdownText } from './markdown-text.ts';
import { showUnseen, showUnseenLines } from './visible.ts';

/**
 * A stranger's text as a code span, in a paragraph or a table cell: one line, the fence longer than any run of
 * back-ticks inside. An empty text gives an empty string, for there is no empty code span.
 *
 * A pipe cannot be written in a code span in a way that tables and paragraphs read alike, so a text with one becomes
 * a `<code>` element with everything inside escaped.
 */
export function markdownCode(text: string): string {
  if (text === '') return '';
  if (text.includes('|')) return `<code>${markdownText(text)}</code>`;
  const line = showUnseen(text);
  const fence = longerFence(line, 1);
  const pad = /^[`\s]|[`\s]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * A stranger's text as a code block. It starts and ends a line; the caller puts blank lines around it.
 * `language` is the caller's own word, never a stranger's: `mermaid` would be drawn.
 */
export function markdownFence(text: string, language = ''): string {
  const lines = showUnseenLines(text).replace(/\n+$/, '');
  const fence = longerFence(lines, 3);
  return `${fence}${language.replace(/[^\w+-]/g, '')}\n${lines}\n${fence}`;
}

function longerFence(text: string, least: number): string {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return '`'.repeat(Math.max(least, longest + 1));
}
