import { fillPlane } from './classes.ts';

/** Bytes of the UTF-8 sequence that begins with `lead`. */
export function widthOf(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** The class of the character at byte `at` of well-formed UTF-8. */
export function classAt(classes: Uint8Array, bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  return lead < 0x80 ? (classes[lead] as number) : wideClass(classes, bytes, at, lead);
}

function wideClass(classes: Uint8Array, bytes: Uint8Array, at: number, lead: number): number {
  const second = (bytes[at + 1] as number) & 0x3f;
  if (lead < 0xe0) return classes[((lead & 0x1f) << 6) | second] as number;
  const third = (bytes[at + 2] as number) & 0x3f;
  if (lead < 0xf0) return classes[((lead & 0x0f) << 12) | (second << 6) | third] as number;
  const fourth = (bytes[at + 3] as number) & 0x3f;
  const point = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  if (classes[point] === 0) fillPlane(classes, point);
  return classes[point] as number;
}
