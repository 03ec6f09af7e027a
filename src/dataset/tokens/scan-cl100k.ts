import { LETTER, PREFIX } from './classes.ts';
import { contractionEnd, scanRest } from './scan.ts';
import { classAt, widthOf } from './utf8.ts';

/** cl100k_base: a contraction, or `[^\r\n\p{L}\p{N}]?\p{L}+`, or the rest. */
export function scanCl100k(classes: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  const contraction = contractionEnd(bytes, at, end);
  if (contraction > at) return contraction;
  const first = classAt(classes, bytes, at);
  const word = (first & PREFIX) !== 0 ? at + widthOf(bytes[at] as number) : at;
  let next = word;
  while (next < end) {
    const byte = bytes[next] as number;
    if ((classAt(classes, bytes, next) & LETTER) === 0) break;
    next += widthOf(byte);
  }
  return next > word ? next : scanRest(classes, bytes, at, end, first, false);
}
