/** A power of two; with four words an entry it stays within a core's second-level cache. */
const ENTRIES = 8_192;
const SHIFT = 32 - 13;

/**
 * Ranks of two neighbouring tokens by their own ranks, the pairs that are no token included.
 * A text has few kinds of pairs: hits here spare a walk through the whole vocabulary's table.
 */
export class PairCache {
  private readonly entries = new Int32Array(ENTRIES * 4).fill(-1);
  private slot = 0;

  /** The rank (or NO_RANK), or -1 where the pair is not known; `keep` then stores what the caller finds. */
  find(left: number, right: number): number {
    const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    const slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> SHIFT) << 2;
    const entries = this.entries;
    if (entries[slot] === left && entries[slot + 1] === right) return entries[slot + 2] as number;
    this.slot = slot;
    return -1;
  }

  /** Stores the rank of the pair that `find` did not know just before. */
  keep(left: number, right: number, rank: number): void {
    const { entries, slot } = this;
    entries[slot] = left;
    entries[slot + 1] = right;
    entries[slot + 2] = rank;
  }
}
