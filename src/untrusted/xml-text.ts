import { foldSpace } from './html-text.ts';
import { showUnseen } from './visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A stranger's text as one line of text or an attribute's value in XML 1.0 (SVG). */
export function xmlText(text: string): string {
  return showUnseen(foldSpace(text)).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
