import { CASELESS, LOWER, MARK, PREFIX, UPPER } from './classes.ts';
import { APOSTROPHE, contractionEnd, isLowerAscii, isUpperAscii, scanRest } from './scan.ts';
import { classAt, widthOf } from './utf8.ts';

const HEAD = UPPER | CASELESS | MARK;
const TAIL = LOWER | CASELESS | MARK;

/**
 * o200k_base: `p?H*T+c?` or `p?H+T*c?` or the rest, where p is a prefix (no letter, number or line break),
 * H a letter that is not lower case, T one that is not upper case (caseless letters and marks are both), c a contraction.
 */
export function scanO200k(classes: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const first = classAt(classes, bytes, at);
  const word = (first & PREFIX) !== 0 ? at + widthOf(lead) : at;
  // Nearly every piece is one of these: a word of ASCII letters, the first of them perhaps upper case.
  const body = isUpperAscii(bytes[word] as number) ? word + 1 : word;
  let next = body;
  while (isLowerAscii(bytes[next] as number)) next++;
  const stop = bytes[next] as number;
  if (next > body && stop < 0x80 && stop !== APOSTROPHE) return next;
  if (next === word && stop < 0x80 && first !== MARK) return scanRest(classes, bytes, at, end, first, true);
  return scanAny(classes, bytes, at, end, first, word);
}

/**
 * What a regular expression finds by stepping back is decided in one look:
 * H* takes the whole run; T+ then needs a lower-case letter behind it, or gives back all after the run's last caseless one.
 */
function scanAny(
  classes: Uint8Array,
  bytes: Uint8Array,
  at: number,
  end: number,
  first: number,
  word: number,
): number {
  let next = word;
  let afterCaseless = -1;
  let kind = 0;
  while (next < end) {
    kind = classAt(classes, bytes, next);
    if ((kind & HEAD) === 0) break;
    next += widthOf(bytes[next] as number);
    if ((kind & (CASELESS | MARK)) !== 0) afterCaseless = next;
  }
  if (next < end && kind === LOWER) return contractionEnd(bytes, tailEnd(classes, bytes, next, end), end);
  if (afterCaseless !== -1) return contractionEnd(bytes, afterCaseless, end);
  // A mark was taken as the prefix, but only as a word of its own does it satisfy T+.
  if (first === MARK) return contractionEnd(bytes, word, end);
  if (next > word) return contractionEnd(bytes, next, end);
  return scanRest(classes, bytes, at, end, first, true);
}

function tailEnd(classes: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  while (next < end) {
    const byte = bytes[next] as number;
    if ((classAt(classes, bytes, next) & TAIL) === 0) break;
    next += widthOf(byte);
  }
  return next;
}
