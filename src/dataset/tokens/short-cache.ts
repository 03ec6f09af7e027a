/** Pieces of up to this many bytes are kept: nearly all of them in English and code. */
export const SHORT_BYTES = 15;
/** Bytes that must be readable behind a piece. */
export const READ_AHEAD = 16;

/** A power of two; at 32 bytes an entry the cache stays within a core's second-level cache. */
const ENTRIES = 8192;
const SHIFT = 32 - 13;
const STRIDE = 8;

/** For a piece of n bytes, MASKS[4n … 4n + 3] keep its bytes in four words and blank out what follows. */
const MASKS = new Int32Array((SHORT_BYTES + 1) * 4);
for (let length = 0; length <= SHORT_BYTES; length++) {
  for (let word = 0; word < 4; word++) {
    const bytes = Math.min(4, Math.max(0, length - 4 * word));
    MASKS[4 * length + word] = bytes === 4 ? -1 : (1 << (8 * bytes)) - 1;
  }
}

/**
 * Counts of short pieces by their bytes, read as four words with the length in the last byte: an exact key without a loop.
 * A newer piece takes the place of an older one in the same slot.
 */
export class ShortCache {
  private readonly entries = new Int32Array(ENTRIES * STRIDE);
  private first = 0;
  private second = 0;
  private third = 0;
  private fourth = 0;
  private slot = 0;

  /** The count, or 0 where the piece is not known; `keep` then stores what the caller finds. */
  find(view: DataView, start: number, length: number): number {
    const mask = length << 2;
    const first = view.getInt32(start, true) & (MASKS[mask] as number);
    const second = view.getInt32(start + 4, true) & (MASKS[mask + 1] as number);
    const third = view.getInt32(start + 8, true) & (MASKS[mask + 2] as number);
    const fourth = (view.getInt32(start + 12, true) & (MASKS[mask + 3] as number)) | (length << 24);
    const mixed =
      Math.imul(first, 0x9e3779b1) ^
      Math.imul(second, 0x85ebca6b) ^
      Math.imul(third, 0xc2b2ae35) ^
      Math.imul(fourth, 0x27d4eb2f);
    const slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> SHIFT) * STRIDE;
    const entries = this.entries;
    if (
      entries[slot] === first &&
      entries[slot + 1] === second &&
      entries[slot + 2] === third &&
      entries[slot + 3] === fourth
    ) {
      return entries[slot + 4] as number;
    }
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
    this.slot = slot;
    return 0;
  }

  /** Stores the count of the piece that `find` did not know just before. */
  keep(count: number): void {
    const { entries, slot } = this;
    entries[slot] = this.first;
    entries[slot + 1] = this.second;
    entries[slot + 2] = this.third;
    entries[slot + 3] = this.fourth;
    entries[slot + 4] = count;
  }
}
