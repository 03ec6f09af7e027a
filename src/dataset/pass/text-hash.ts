/**
 * 128 bits of a text: 64 over its UTF-8 bytes, and 64 over the bytes with case folded and white space left out.
 * They tell texts apart; they guard nothing against a forger.
 */
export interface Lanes {
  a: number;
  b: number;
  /** The folded pair. */
  c: number;
  d: number;
}

export function newLanes(): Lanes {
  return { a: 0, b: 0, c: 0, d: 0 };
}

// Reading from a buffer is several times faster than from a string, and several bytes a step again.
let bytes = Buffer.alloc(1 << 16);
let pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
let words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);

const FACTOR = 0x5bd1e995;
/** Of each pair of bytes: the factor of both folded lanes, and the term of either. */
const FOLDED = buildFolding();

const WIDE_SPACE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;

/** The engine keeps one copy of so short a text, so that it is found again by its address. */
const SHORT = 10;
/** Short texts come from strangers: the table must not grow without end. */
const MAX_KNOWN = 4096;
const known = new Map<string, Lanes>();

/** Hashes a text into `out`. */
export function hashText(text: string, out: Lanes): void {
  const lanes = text.length > SHORT ? undefined : known.get(text);
  if (lanes !== undefined) {
    copyLanes(lanes, out);
    return;
  }
  const length = write(text);
  hashExact(length, out);
  if (length === text.length) hashFolded(length, out);
  else hashFolded(write(text.toLowerCase().replace(WIDE_SPACE, '')), out);
  if (text.length <= SHORT && known.size < MAX_KNOWN) known.set(text, { ...out });
}

export function copyLanes(from: Lanes, to: Lanes): void {
  to.a = from.a;
  to.b = from.b;
  to.c = from.c;
  to.d = from.d;
}

function hashExact(length: number, out: Lanes): void {
  // A local name lets the compiler keep the array's address over the loop.
  const view = words;
  const end = (length + 3) >> 2;
  let a = 0x9e3779b9 ^ length;
  let b = 0x41c6ce57 ^ length;
  for (let at = 0; at < end; at++) {
    const word = view[at] as number;
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0x5f356495);
    b ^= b >>> 13;
  }
  out.a = finish(a, b);
  out.b = finish(b, a);
}

function hashFolded(length: number, out: Lanes): void {
  const view = pairs;
  const table = FOLDED;
  const end = (length + 1) >> 1;
  let c = 0x2545f491;
  let d = 0x3c6ef372;
  for (let at = 0; at < end; at++) {
    const pair = view[at] as number;
    const entry = (pair + ((pair >>> 8) << 2)) << 2;
    const factor = table[entry] as number;
    c = (Math.imul(c, factor) + (table[entry + 1] as number)) | 0;
    d = (Math.imul(d, factor) + (table[entry + 2] as number)) | 0;
  }
  out.c = finish(c, d);
  out.d = finish(d, c);
}

/**
 * A folded byte multiplies the hash and adds to it, so that two of them can do so in one step. White space and NUL
 * multiply by one and add nothing: the spaces of a text, which no processor foresees, cost no branch.
 */
function buildFolding(): Int32Array {
  const factors = new Int32Array(256);
  const terms = [new Int32Array(256), new Int32Array(256)] as const;
  for (let byte = 0; byte < 256; byte++) {
    const isSpace = byte === 0 || byte === 32 || (byte > 8 && byte < 14);
    const folded = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    factors[byte] = isSpace ? 1 : FACTOR;
    terms[0][byte] = isSpace ? 0 : finish(folded + 1, 0x9e3779b9);
    terms[1][byte] = isSpace ? 0 : finish(folded + 1, 0x7f4a7c15);
  }
  const [termsC, termsD] = terms;
  // Four entries more a row: at distances of 4 kB the common letters would drive each other out of the processor's cache.
  const table = new Int32Array(256 * (256 + 4) * 4);
  // The first byte of a pair is the low one on every machine that Node runs on.
  for (let second = 0; second < 256; second++) {
    const factor = factors[second] as number;
    const termC = termsC[second] as number;
    const termD = termsD[second] as number;
    for (let first = 0; first < 256; first++) {
      const entry = (second * (256 + 4) + first) << 2;
      table[entry] = Math.imul(factors[first] as number, factor);
      table[entry + 1] = Math.imul(termsC[first] as number, factor) + termC;
      table[entry + 2] = Math.imul(termsD[first] as number, factor) + termD;
    }
  }
  return table;
}

/** Puts a text's UTF-8 into the buffer, and zeroes behind it to fill its last word. Returns its length. */
function write(text: string): number {
  if (text.length * 3 + 4 > bytes.length) {
    bytes = Buffer.alloc((text.length * 3 + 7) & ~3);
    pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
    words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  }
  const length = bytes.write(text);
  bytes[length] = 0;
  bytes[length + 1] = 0;
  bytes[length + 2] = 0;
  return length;
}

function finish(own: number, other: number): number {
  const hash = Math.imul(own ^ (own >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
