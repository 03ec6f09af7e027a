/** A bit for each of 2^20 classes of hashes: 128 kB, which stay in a core's second-level cache. */
const BITS = 20;

/**
 * Says of most slices that they are no token without a walk through the vocabulary's table:
 * while merging, four out of five look-ups are of such slices.
 */
export class HashSieve {
  private readonly words = new Int32Array(2 ** (BITS - 5));

  /** @param slots pairs of [hash, rank + 1], empty where the second is 0 */
  constructor(slots: Int32Array) {
    for (let slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot + 1] === 0) continue;
      const bit = bitOf(slots[slot] as number);
      this.words[bit >>> 5] = (this.words[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }

  mayHold(hash: number): boolean {
    const bit = bitOf(hash);
    return (((this.words[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }
}

function bitOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - BITS);
}
