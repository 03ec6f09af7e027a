import { holdsCredential } from '../rules/credentials.ts';
import { quote } from '../rules/quote.ts';

/** Characters quoted on each side of the spot. */
const AROUND = 16;

/** Half a sentence: where and why a line is not JSON. Quotes at most 40 characters. */
export function describeJsonError(raw: string): string {
  const at = findJsonError(raw);
  if (at >= raw.trimEnd().length) {
    return `ends in the middle of its JSON (column ${at + 1})`;
  }
  if (/[\]}]\s*\r\s*$/.test(raw.slice(Math.max(0, at - 16), at))) {
    return `is not JSON: a carriage return alone stands for a line break at column ${at}; save the file with line feeds`;
  }
  const found = quote(String.fromCodePoint(raw.codePointAt(at) ?? 0xfffd));
  // Cut out of its line, a credential might no longer be recognised as one; and what begins like no object may be a line
  // of a key that an exporter broke into many.
  const isShown = raw.trimStart().startsWith('{') && !holdsCredential(raw);
  const spot = !isShown ? '' : `, near ${quote(raw.slice(Math.max(0, at - AROUND), at + AROUND))}`;
  return `is not JSON: unexpected ${found} at column ${at + 1}${spot}`;
}

/**
 * Offset of the first character that cannot be part of JSON; the text's length where it merely ends too early.
 * Engines word and place their messages differently, so the place is found here: only bad lines pay for it.
 */
export function findJsonError(text: string): number {
  const closers: string[] = [];
  let at = 0;
  // What may come next: a value, a key, the colon behind it, or what follows a value.
  let expects: 'value' | 'first' | 'key' | 'colon' | 'after' = 'value';
  for (;;) {
    while (/[ \t\n\r]/.test(text[at] ?? '')) at++;
    const char = text[at];
    if (char === undefined) return at;
    if (expects === 'after') {
      const closer = closers.at(-1);
      if (closer === undefined) return at;
      if (char === closer) closers.pop();
      else if (char === ',') expects = closer === '}' ? 'key' : 'value';
      else return at;
      at++;
    } else if (expects === 'colon') {
      if (char !== ':') return at;
      expects = 'value';
      at++;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (end.bad) return end.at;
      at = end.at;
      const isKey: boolean = expects === 'key' || (expects === 'first' && closers.at(-1) === '}');
      expects = isKey ? 'colon' : 'after';
    } else if (expects === 'first' && char === closers.at(-1)) {
      closers.pop();
      expects = 'after';
      at++;
    } else if (expects === 'key' || (expects === 'first' && closers.at(-1) === '}')) {
      return at;
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      expects = 'first';
      at++;
    } else {
      const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(
        text.slice(at, at + 400),
      );
      if (literal === null) return at;
      at += literal[0].length;
      expects = 'after';
    }
  }
}

/** The offset behind a string's closing quote, or of the character that must not stand in it. */
function endOfString(text: string, start: number): { readonly at: number; readonly bad: boolean } {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return { at: at + 1, bad: false };
    if (code < 32) return { at, bad: true };
    if (code !== 92) continue;
    const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
    if (escape === null) return { at: at + 1, bad: true };
    at += escape[0].length;
  }
  return { at: text.length, bad: true };
}
