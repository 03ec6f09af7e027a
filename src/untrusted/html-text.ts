import { breakReferences } from './references.ts';
import { showUnseen } from './visible.ts';

/** A dollar sign of its own element never pairs with another one to a formula (GitHub's documentation, "Writing mathematical expressions"). */
export const LONE_DOLLAR = '<span>$</span>';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  $: LONE_DOLLAR,
};

/**
 * A stranger's text where GitHub reads HTML and no Markdown: between `<summary>` and `</summary>`.
 * White space is folded to one line.
 */
export function htmlText(text: string): string {
  return breakReferences(showUnseen(foldSpace(text))).replace(/[&<>"'$]/g, (char) => ENTITIES[char] ?? char);
}

/** One line: every run of white space becomes one space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
