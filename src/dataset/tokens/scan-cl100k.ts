import { LETTER, PREFIX } from './classes.ts';
import { APOSTROPHE, contractionEnd, isLowerAscii, scanRest } from './scan.ts';
import { classAt, widthOf } from './utf8.ts';

/** cl100k_base: a contraction, or `[^\r\n\p{L}\p{N}]?\p{L}+`, or the rest. */
export function scanCl100k(classes: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  if (lead === APOSTROPHE) {
    const contraction = contractionEnd(bytes, at, end);
    if (contraction > at) return contraction;
  }
  const first = classAt(classes, bytes, at);
  const word = (first & PREFIX) !== 0 ? at + widthOf(lead) : at;
  let next = word;
  // Bit 5 folds the case of ASCII letters, and makes no other byte one.
  while (isLowerAscii((bytes[next] as number) | 0x20)) next++;
  while ((bytes[next] as number) >= 0x80 && next < end) {
    if ((classAt(classes, bytes, next) & LETTER) === 0) break;
    next += widthOf(bytes[next] as number);
    while (isLowerAscii((bytes[next] as number) | 0x20)) next++;
  }
  return next > word ? next : scanRest(classes, bytes, at, end, first, false);
}
