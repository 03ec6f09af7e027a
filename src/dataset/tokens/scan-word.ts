import { APOSTROPHE, isLowerAscii, isUpperAscii } from './scan.ts';

/** Longest piece that is found here. */
const LONGEST = 15;
/** In `SKIPS`: the first byte is a piece by itself. */
const ALONE = 16;
/** In `SKIPS`: nothing that is found here begins with these bytes. */
const NONE = 17;
const TOP_BITS = 0x80808080 | 0;

/** By a piece's first two bytes: how many stand before the lower-case run of its word, or `ALONE`, or `NONE`. */
const SKIPS = new Uint8Array(1 << 16).fill(NONE);
/** 1 for a byte that ends a word in both patterns: ASCII, no letter, and no contraction. */
const STOPS = new Uint8Array(256);

for (let byte = 0; byte < 0x80; byte++) {
  STOPS[byte] = isLetter(byte) || byte === APOSTROPHE ? 0 : 1;
  for (let next = 0; next < 0x80; next++) SKIPS[(byte << 8) | next] = skipOf(byte, next);
}

function skipOf(byte: number, next: number): number {
  if (isLetter(byte)) return isUpperAscii(byte) ? 1 : 0;
  if (isDigit(byte)) return isDigit(next) ? NONE : ALONE;
  const isBreak = byte === 0x0a || byte === 0x0d;
  if (isLetter(next)) {
    if (byte === APOSTROPHE) return NONE;
    return isBreak ? ALONE : isUpperAscii(next) ? 2 : 1;
  }
  if (isDigit(next)) return ALONE;
  const isWide = isSpace(next);
  if (isSpace(byte)) return isBreak && !isWide ? ALONE : NONE;
  // A symbol takes the symbols, line breaks and slashes behind it along.
  return next === 0x20 || next === 0x09 ? ALONE : NONE;
}

function isLetter(byte: number): boolean {
  return isLowerAscii(byte | 0x20);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/**
 * Length of the piece at `at` where it is a short ASCII word or a single character that both patterns end at the same
 * place; 0 where only the scanner can tell. These are nine of ten pieces of English and of code, and they are found
 * without a loop: eight bytes are looked at at once, so that the processor has no branch to guess wrong.
 *
 * The bytes behind the text are a zero and then anything; sixteen of them must be readable.
 *
 * @param first the four bytes at `at` as one word, the lowest first
 * @param second the four bytes behind them
 */
export function wordLength(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  first: number,
  second: number,
): number {
  const skip = SKIPS[((first & 0xff) << 8) | ((first >>> 8) & 0xff)] as number;
  if (skip >= ALONE) return skip === ALONE ? 1 : 0;
  const others = notLower(first) | (notLower(second) << 4);
  let run = others & (-1 << skip);
  if (run === 0) {
    run =
      (notLower(view.getInt32(at + 8, true)) << 8) |
      (notLower(view.getInt32(at + 12, true)) << 12) |
      (1 << (LONGEST + 1));
  }
  const length = 31 - Math.clz32(run & -run);
  if (length <= skip || length > LONGEST) return 0;
  return STOPS[bytes[at + length] as number] === 0 ? 0 : length;
}

/** Four bits, one for each byte of a word of memory that is no lower-case ASCII letter. */
function notLower(word: number): number {
  const low = word & 0x7f7f7f7f;
  // The top bit of each byte is set from 'a' on in the one sum, and beyond 'z' in the other.
  const lower = (low + 0x1f1f1f1f) & ~(low + 0x05050505) & ~word & TOP_BITS;
  return Math.imul((lower ^ TOP_BITS) >>> 7, 0x10204080) >>> 28;
}
