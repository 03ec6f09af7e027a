import { copyLanes, hashText, newLanes, type Lanes } from './text-hash.ts';

// Hashes of JSON values, exact and folded. The order of an object's keys does not matter.

/** Deeper values are taken as equal: the line rules refuse such nesting, and the stack has an end. */
const MAX_DEPTH = 100;

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
    copyLanes(all, out);
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
  const name = newLanes();
  let a = 0x1b873593;
  let b = 0x38b34ae5;
  let c = 0x239b961b;
  let d = 0x0e6546b6;
  for (const key in value) {
    if (key === without) continue;
    hashText(key, name);
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

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) + Math.imul(right ^ (right >>> 13), 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
