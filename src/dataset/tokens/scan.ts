import { NEWLINE, NUMBER, SPACE, SYMBOL, WHITESPACE } from './classes.ts';
import { classAt, widthOf } from './utf8.ts';

/** Where the piece that begins at byte `at` ends; the bytes are well-formed UTF-8 up to `end`, and a zero stands there. */
export type PieceScanner = (classes: Uint8Array, bytes: Uint8Array, at: number, end: number) => number;

export const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const BLANK = 0x20;

export function isLowerAscii(byte: number): boolean {
  return (byte - 0x61) >>> 0 < 26;
}

export function isUpperAscii(byte: number): boolean {
  return (byte - 0x41) >>> 0 < 26;
}

/** `'s|'t|'re|'ve|'m|'ll|'d` in either case: the end of the contraction at `at`, or `at` where there is none. */
export function contractionEnd(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end || bytes[at] !== APOSTROPHE) return at;
  // Bit 5 folds the case of ASCII letters, and maps no other byte onto these.
  const first = (bytes[at + 1] as number) | 0x20;
  if (first === 0x73 || first === 0x74 || first === 0x6d || first === 0x64) return at + 2;
  if (at + 2 >= end) return at;
  const second = (bytes[at + 2] as number) | 0x20;
  if ((first === 0x72 || first === 0x76) && second === 0x65) return at + 3;
  return first === 0x6c && second === 0x6c ? at + 3 : at;
}

/**
 * The alternatives that both patterns share, for a character that begins no word:
 * `\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+` (the slash in o200k_base only).
 */
export function scanRest(
  classes: Uint8Array,
  bytes: Uint8Array,
  at: number,
  end: number,
  first: number,
  slash: boolean,
): number {
  if ((first & NUMBER) !== 0) return numberEnd(classes, bytes, at, end);
  let next = at;
  if (bytes[at] === BLANK) next++;
  if (next < end && (classAt(classes, bytes, next) & SYMBOL) !== 0) {
    return symbolEnd(classes, bytes, next, end, slash);
  }
  return whitespaceEnd(classes, bytes, at, end);
}

function numberEnd(classes: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  let next = at + widthOf(bytes[at] as number);
  for (let digits = 1; digits < 3 && next < end; digits++) {
    if ((classAt(classes, bytes, next) & NUMBER) === 0) break;
    next += widthOf(bytes[next] as number);
  }
  return next;
}

function symbolEnd(classes: Uint8Array, bytes: Uint8Array, at: number, end: number, slash: boolean): number {
  let next = at + widthOf(bytes[at] as number);
  while (next < end && (classAt(classes, bytes, next) & SYMBOL) !== 0) next += widthOf(bytes[next] as number);
  while (next < end) {
    const byte = bytes[next] as number;
    if (byte !== 0x0a && byte !== 0x0d && !(slash && byte === SLASH)) break;
    next++;
  }
  return next;
}

/** A run with a line break ends after its last one; a run before a word leaves its last space to the word. */
function whitespaceEnd(classes: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  let last = at;
  let afterBreak = -1;
  while (next < end) {
    const kind = classAt(classes, bytes, next);
    if ((kind & WHITESPACE) === 0) break;
    last = next;
    next += kind === SPACE ? widthOf(bytes[next] as number) : 1;
    if (kind === NEWLINE) afterBreak = next;
  }
  if (afterBreak !== -1) return afterBreak;
  return next === end || last === at ? next : last;
}
