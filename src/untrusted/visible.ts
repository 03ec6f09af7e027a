const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Characters that act on a terminal or a reader without being seen: C0 and C1 controls, line and paragraph
 * separators, directional marks (they can show a text in another order than it is read in), zero-width spaces,
 * soft hyphens, byte order marks, tag and variation characters outside of emoji. The joiners U+200C and U+200D and
 * the variation selectors U+FE0E and U+FE0F stay: Persian, Indic scripts and emoji need them.
 */
const UNSEEN =
  /[\p{Cc}\u2028\u2029\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** Writes each unseen character as a visible escape (`\n`, `\u{202e}`), and a lone surrogate as U+FFFD. One line comes out. */
export function showUnseen(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, (char) => NAMED[char] ?? `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** The same, line by line: line feeds and tabs stay, CRLF and CR become a line feed. */
export function showUnseenLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.split('\t').map(showUnseen).join('\t'))
    .join('\n');
}
