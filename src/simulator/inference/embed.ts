import { words } from '../training/words.ts';

const dimensions = 256;

/** A bag of hashed words of length 1, so that the cosine of two texts is the share of words in common. */
export function embed(text: string): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of words(text)) {
    const hash = hashOf(word);
    const at = (hash >>> 1) % dimensions;
    // The sign keeps two words that fall on one place from always adding up.
    vector[at] = (vector[at] ?? 0) + (hash & 1 ? 1 : -1);
  }
  const length = Math.hypot(...vector);
  if (length === 0) vector[0] = 1;
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** FNV-1a, 32 bits, with a last mix: its low bit alone is too regular. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(word)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
