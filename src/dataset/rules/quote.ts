import { holdsCredential } from './credentials.ts';

/** Most characters that a finding shows of the user's data. */
export const QUOTE_LIMIT = 40;

// Control characters, line and paragraph separators, and the marks that turn the direction of writing.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The beginning of `text` in double quotes, at most 40 characters, on one line.
 * A text that holds a credential is not shown at all.
 */
export function quote(text: string): string {
  // A megabyte in place of a role would otherwise be searched to its end.
  const start = text.length > 4096 ? text.slice(0, 4096) : text;
  if (holdsCredential(start)) return '(not shown, it looks like a credential)';
  const cut = start.length > QUOTE_LIMIT ? start.slice(0, QUOTE_LIMIT - 1) : start;
  return `"${escapeUnprintable(cut)}${start.length > QUOTE_LIMIT ? '…' : ''}"`;
}

export function escapeUnprintable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a JSON value is, for sentences: "a list", "null", "the text \"abc\"". */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'an empty text' : quote(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
