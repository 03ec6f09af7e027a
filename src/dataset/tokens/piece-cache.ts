/** A power of two; with WIDTH it bounds the cache to half a megabyte. */
const ENTRIES = 8192;
/** Longer pieces hardly ever come again. */
const WIDTH = 48;

/** Remembers the counts of pieces that are no tokens; a newer piece takes the place of an older one with the same slot. */
export class PieceCache {
  private readonly bytes = new Uint8Array(ENTRIES * WIDTH);
  private readonly hashes = new Int32Array(ENTRIES);
  private readonly lengths = new Uint8Array(ENTRIES);
  private readonly counts = new Uint8Array(ENTRIES);

  /** 0 where the piece is not known. */
  find(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const slot = slotOf(hash);
    if (this.hashes[slot] !== hash || this.lengths[slot] !== end - start) return 0;
    const from = slot * WIDTH - start;
    for (let at = start; at < end; at++) if (this.bytes[from + at] !== bytes[at]) return 0;
    return this.counts[slot] as number;
  }

  keep(hash: number, bytes: Uint8Array, start: number, end: number, count: number): void {
    if (end - start > WIDTH) return;
    const slot = slotOf(hash);
    this.hashes[slot] = hash;
    this.lengths[slot] = end - start;
    this.counts[slot] = count;
    const from = slot * WIDTH - start;
    for (let at = start; at < end; at++) this.bytes[from + at] = bytes[at] as number;
  }
}

function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 19;
}
