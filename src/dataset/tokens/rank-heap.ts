/** A place takes 31 bits, a rank 18: together they fit a double exactly, and compare by rank first. */
const PLACES = 2 ** 31;

/**
 * A heap of (rank, place); the lowest rank comes first, and of equal ranks the leftmost place.
 * Four children to a parent: half the depth of a binary one, and siblings share a cache line.
 */
export class RankHeap {
  rank = 0;
  place = 0;
  private keys: Float64Array;
  private size = 0;

  constructor(capacity: number) {
    this.keys = new Float64Array(Math.max(16, capacity));
  }

  push(rank: number, place: number): void {
    if (this.size === this.keys.length) this.grow();
    const keys = this.keys;
    const key = rank * PLACES + place;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      if ((keys[parent] as number) <= key) break;
      keys[at] = keys[parent] as number;
      at = parent;
    }
    keys[at] = key;
  }

  /** Takes the first into `rank` and `place`; false where there is none left. */
  pop(): boolean {
    if (this.size === 0) return false;
    const key = this.keys[0] as number;
    this.rank = Math.floor(key / PLACES);
    this.place = key - this.rank * PLACES;
    this.size--;
    if (this.size > 0) {
      this.keys[0] = this.keys[this.size] as number;
      this.sink(0);
    }
    return true;
  }

  private sink(from: number): void {
    const { keys, size } = this;
    const key = keys[from] as number;
    let at = from;
    for (;;) {
      let child = 4 * at + 1;
      if (child >= size) break;
      const last = Math.min(child + 4, size);
      for (let sibling = child + 1; sibling < last; sibling++) {
        if ((keys[sibling] as number) < (keys[child] as number)) child = sibling;
      }
      if ((keys[child] as number) >= key) break;
      keys[at] = keys[child] as number;
      at = child;
    }
    keys[at] = key;
  }

  private grow(): void {
    const wider = new Float64Array(2 * this.keys.length);
    wider.set(this.keys);
    this.keys = wider;
  }
}
