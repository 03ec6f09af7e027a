/** What the two patterns ask of a character, as bits, so that one `&` answers a whole bracket of the pattern. */
export const UPPER = 1; // Lu, Lt
export const LOWER = 2; // Ll
export const CASELESS = 4; // Lm, Lo
export const MARK = 8; // M
export const NUMBER = 16; // N
export const SPACE = 32; // \s but \r and \n
export const NEWLINE = 64; // \r, \n
export const OTHER = 128;

export const LETTER = UPPER | LOWER | CASELESS;
export const WHITESPACE = SPACE | NEWLINE;
/** [^\s\p{L}\p{N}] */
export const SYMBOL = MARK | OTHER;
/** [^\r\n\p{L}\p{N}] */
export const PREFIX = SYMBOL | SPACE;

const CODE_POINTS = 0x110000;
const PLANE = 0x10000;
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Lu}\p{Lt}]+/gu, UPPER],
  [/\p{Ll}+/gu, LOWER],
  [/[\p{Lm}\p{Lo}]+/gu, CASELESS],
  [/\p{M}+/gu, MARK],
  [/\p{N}+/gu, NUMBER],
  [/\s+/gu, SPACE],
];

/**
 * One class per code point, asked of the engine's own Unicode tables, so that it agrees with the regular
 * expressions that js-tiktoken runs. Shared memory: worker threads use it without a copy.
 * The planes beyond the first are rare and stay 0, until `fillPlane` is called for the first character of one.
 */
export function buildClasses(): Uint8Array {
  const classes = new Uint8Array(new SharedArrayBuffer(CODE_POINTS));
  fillPlane(classes, 0);
  return classes;
}

/** Fills in the plane of a code point. Two threads may do so at once: each class is written once, as what it stays. */
export function fillPlane(classes: Uint8Array, point: number): void {
  const base = point - (point % PLANE);
  const plane = new Uint8Array(PLANE).fill(OTHER);
  const text = planeText(base);
  const width = base === 0 ? 1 : 2;
  for (const [pattern, bit] of PATTERNS) {
    for (const run of text.matchAll(pattern)) {
      const start = run.index / width;
      plane.fill(bit, start, start + run[0].length / width);
    }
  }
  if (base === 0) {
    plane[0x0a] = NEWLINE;
    plane[0x0d] = NEWLINE;
  }
  classes.set(plane, base);
}

/** Every character of a plane in order, a surrogate as an exclamation mark: neither is a letter, a number or a space. */
function planeText(base: number): string {
  const units = new Uint16Array(base === 0 ? PLANE : 2 * PLANE);
  for (let offset = 0; offset < PLANE; offset++) {
    if (base === 0) {
      units[offset] = offset >= 0xd800 && offset < 0xe000 ? 0x21 : offset;
    } else {
      const astral = base + offset - PLANE;
      units[2 * offset] = 0xd800 | (astral >> 10);
      units[2 * offset + 1] = 0xdc00 | (astral & 0x3ff);
    }
  }
  return Buffer.from(units.buffer).toString('utf16le');
}
