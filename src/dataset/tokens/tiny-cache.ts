/** Pieces of up to this many bytes are kept: with the length they fill two words of memory. */
export const TINY_BYTES = 7;

/** Pairs of entries, a power of two: a piece may stand in either, as both lie in one line of the processor's cache. */
const PAIRS = 8192;
const SHIFT = 32 - 13;
const STRIDE = 4;

/** For a piece of n bytes, MASKS[2n] and MASKS[2n + 1] keep its bytes in two words and blank out what follows. */
const MASKS = new Int32Array((TINY_BYTES + 1) * 2);
for (let length = 0; length <= TINY_BYTES; length++) {
  for (const word of [0, 1]) {
    const bytes = Math.min(4, Math.max(0, length - 4 * word));
    MASKS[2 * length + word] = bytes === 4 ? -1 : (1 << (8 * bytes)) - 1;
  }
}

/** As `ShortCache`, for the shortest pieces, which are most: half the work and half the memory for each. */
export class TinyCache {
  private readonly entries = new Int32Array(PAIRS * 2 * STRIDE);
  private first = 0;
  private second = 0;
  private slot = 0;

  /**
   * The count, or 0 where the piece is not known; `keep` then stores what the caller finds.
   * @param head the piece's first four bytes as one word, the lowest first; what follows a shorter piece does not count
   * @param tail the four bytes behind them
   */
  find(head: number, tail: number, length: number): number {
    const mask = length << 1;
    const first = head & (MASKS[mask] as number);
    const second = (tail & (MASKS[mask + 1] as number)) | (length << 24);
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    const slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> SHIFT) << 3;
    const entries = this.entries;
    if (entries[slot] === first && entries[slot + 1] === second) return entries[slot + 2] as number;
    const other = slot + STRIDE;
    if (entries[other] === first && entries[other + 1] === second) return entries[other + 2] as number;
    this.first = first;
    this.second = second;
    this.slot = slot;
    return 0;
  }

  /** Stores the count of the piece that `find` did not know just before, and forgets the older one of the pair. */
  keep(count: number): void {
    const { entries, slot } = this;
    entries.copyWithin(slot + STRIDE, slot, slot + STRIDE);
    entries[slot] = this.first;
    entries[slot + 1] = this.second;
    entries[slot + 2] = count;
  }
}
