import { widthOf } from './utf8.ts';

/**
 * Marks, by `byte before << 8 | byte after`, every border between two characters that lies within a token which begins or
 * ends inside a character. Where no such token can lie, a character's bytes merge among themselves first,
 * and merging may begin with whole characters (see slices.ts): a third of the parts for Chinese.
 */
export function markBridges(starts: Int32Array, bytes: Uint8Array, ranks: number, bridges: Uint8Array): void {
  for (let rank = 0; rank < ranks; rank++) {
    const start = starts[rank] as number;
    const end = starts[rank + 1] as number;
    if (isWhole(bytes, start, end)) continue;
    for (let at = start + 1; at < end; at++) {
      const byte = bytes[at] as number;
      if (!isContinuation(byte)) bridges[((bytes[at - 1] as number) << 8) | byte] = 1;
    }
  }
}

function isWhole(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const lead = bytes[at] as number;
    if (isContinuation(lead)) return false;
    const next = at + widthOf(lead);
    if (next > end) return false;
    for (at++; at < next; at++) if (!isContinuation(bytes[at] as number)) return false;
  }
  return true;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
