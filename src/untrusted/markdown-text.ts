import { foldSpace, LONE_DOLLAR } from './html-text.ts';
import { breakReferences } from './references.ts';
import { showUnseen } from './visible.ts';

/** Entities where a backslash would not reach: the table splits cells before it reads escapes, HTML before Markdown. */
const REPLACED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: LONE_DOLLAR,
};

const SPECIAL = /[\\`*_[\]()!~#{}&<>|$]/g;

/**
 * A stranger's text inside a paragraph or a table cell: one line that shows what was written and does nothing.
 * No formatting, HTML, link, image, formula, mention, reference, emoji code, cell or line break comes out of it.
 */
export function markdownText(text: string): string {
  const line = breakReferences(showUnseen(foldSpace(text)));
  return line
    .replace(SPECIAL, (char) => REPLACED[char] ?? `\\${char}`)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
