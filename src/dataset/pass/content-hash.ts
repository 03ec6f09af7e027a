/**
 * Hashes of JSON values: 64 bits over the exact content and 64 over the content with case and white space folded,
 * both from one walk over each text. They tell examples apart; they guard nothing against a forger.
 *
 * The order of an object's keys does not matter. The per-character step is that of cyrb53 (two multiplications in
 * independent lanes, mixed at the end), which runs at about a nanosecond a character.
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

/** What a character folds to: 0 for white space, else its lower case where that is a single character. */
const FOLDED = buildFolding();
/** Deeper values are taken as equal: the line rules refuse such nesting, and the stack has an end. */
const MAX_DEPTH = 100;

const keys = new Map<string, Lanes>();
const MAX_KEYS = 4096;

/** Hashes a text into `out`. */
export function hashText(text: string, out: Lanes): void {
  let a = 0x9e3779b9;
  let b = 0x41c6ce57;
  let c = 0x2545f491;
  let d = 0x5bd1e995;
  // White space counts once between two other characters, and not at all at either end.
  let gap = 0;
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
    const folded = FOLDED[code] as number;
    if (folded === 0) {
      gap = seen;
      continue;
    }
    if (gap !== 0) {
      gap = 0;
      c = Math.imul(c ^ 32, 0x85ebca77);
      d = Math.imul(d ^ 32, 0xc2b2ae3d);
    }
    seen = 1;
    c = Math.imul(c ^ folded, 0x85ebca77);
    d = Math.imul(d ^ folded, 0xc2b2ae3d);
  }
  out.a = finish(a, b);
  out.b = finish(b, a);
  out.c = finish(c, d);
  out.d = finish(d, c);
}

/** Hashes any JSON value into `out`. */
export function hashValue(value: unknown, out: Lanes, depth = 0): void {
  if (typeof value === 'string') {
    hashText(value, out);
  } else if (typeof value !== 'object' || value === null) {
    // A number, boolean or null must not equal the text that spells it.
    hashText(`\u0001${String(value)}`, out);
  } else if (depth > MAX_DEPTH) {
    hashText('\u0002', out);
  } else if (Array.isArray(value)) {
    const item = newLanes();
    const all = startSequence();
    for (const element of value) {
      hashValue(element, item, depth + 1);
      append(all, item);
    }
    Object.assign(out, all);
  } else {
    hashMembers(value as Record<string, unknown>, null, out, depth);
  }
}

/** Hashes an object into `out`, leaving one key aside. */
export function hashMembers(
  value: Record<string, unknown>,
  without: string | null,
  out: Lanes,
  depth = 0,
): void {
  const member = newLanes();
  let a = 0x1b873593;
  let b = 0x38b34ae5;
  let c = 0x239b961b;
  let d = 0x0e6546b6;
  for (const key in value) {
    if (key === without) continue;
    const name = hashKey(key);
    hashValue(value[key], member, depth + 1);
    a = (a + mix(name.a, member.a)) | 0;
    b = (b + mix(name.b, member.b)) | 0;
    c = (c + mix(name.a, member.c)) | 0;
    d = (d + mix(name.b, member.d)) | 0;
  }
  out.a = a;
  out.b = b;
  out.c = c;
  out.d = d;
}

/** The hash of an empty sequence, to be extended by `append`. */
export function startSequence(): Lanes {
  return { a: 0x2c1b3c6d, b: 0x297a2d39, c: 0x7feb352d, d: 0x46a7ca6b };
}

export function append(sequence: Lanes, item: Lanes): void {
  sequence.a = mix(sequence.a, item.a);
  sequence.b = mix(sequence.b, item.b);
  sequence.c = mix(sequence.c, item.c);
  sequence.d = mix(sequence.d, item.d);
}

function hashKey(key: string): Lanes {
  let lanes = keys.get(key);
  if (lanes === undefined) {
    lanes = newLanes();
    hashText(key, lanes);
    // Keys come from strangers: the table must not grow without end.
    if (keys.size < MAX_KEYS && key.length < 64) keys.set(key, lanes);
  }
  return lanes;
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) + Math.imul(right ^ (right >>> 13), 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function finish(own: number, other: number): number {
  const hash = Math.imul(own ^ (own >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function buildFolding(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let code = 0; code < table.length; code++) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    table[code] = /\s/.test(char) ? 0 : lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
}
