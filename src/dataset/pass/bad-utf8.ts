import { isUtf8 } from 'node:buffer';

/**
 * Offset of the first byte that is not UTF-8 from `start`; -1 where all are. Halving asks the fast native check about
 * ever shorter prefixes instead of decoding by hand.
 */
export function badUtf8(bytes: Uint8Array, start: number, end: number): number {
  if (isUtf8(bytes.subarray(start, end))) return -1;
  let good = start;
  let bad = end;
  while (bad - good > 8) {
    // A prefix must not end within a character: step back over continuation bytes.
    let middle = (good + bad) >> 1;
    while (middle > good && ((bytes[middle] as number) & 0xc0) === 0x80) middle--;
    if (middle === good) break;
    if (isUtf8(bytes.subarray(good, middle))) good = middle;
    else bad = middle;
  }
  let at = good;
  while (at < bad) {
    let length = 1;
    while (length < 4 && at + length <= end && !isUtf8(bytes.subarray(at, at + length))) length++;
    if (at + length > end || !isUtf8(bytes.subarray(at, at + length))) return at - start;
    at += length;
  }
  return at - start;
}
