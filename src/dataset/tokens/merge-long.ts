import { RankHeap } from './rank-heap.ts';
import type { Slices } from './slices.ts';
import { NO_RANK } from './vocabulary.ts';

/** Room for this many bytes is kept between calls; a rare longer piece gets its own. */
const KEPT = 1 << 14;

/** The tables of a merge: neighbours of each part, its own rank, the rank of it and the next together, and the pairs by rank. */
export class PartLists {
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly tokens: Int32Array;
  readonly ranks: Int32Array;
  readonly heap: RankHeap;

  constructor(length = KEPT) {
    this.next = new Int32Array(length + 1);
    this.previous = new Int32Array(length + 1);
    this.tokens = new Int32Array(length + 1);
    this.ranks = new Int32Array(length + 1);
    this.heap = new RankHeap(length);
  }
}

/**
 * The same merging for long pieces in O(n log n): parts are a linked list, pairs wait in a heap by rank and then by place,
 * and a pair that has changed since it was put there is passed over.
 */
export function mergeLong(slices: Slices, kept: PartLists): number {
  const length = slices.length;
  const { next, previous, tokens, ranks, heap } = length <= KEPT ? kept : new PartLists(length);
  const update = (at: number): void => {
    const second = next[at] as number;
    let rank = NO_RANK;
    if (second < length) {
      const end = next[second] as number;
      rank =
        end - at === 2
          ? slices.pair(at)
          : slices.joined(tokens[at] as number, tokens[second] as number, at, end);
    }
    ranks[at] = rank;
    if (rank !== NO_RANK) heap.push(rank, at);
  };
  let parts = 0;
  for (let at = 0, before = -1; at < length; parts++) {
    const end = slices.step(at);
    tokens[at] = slices.token;
    next[at] = end;
    previous[at] = before;
    before = at;
    at = end;
  }
  for (let at = 0; at < length; at = next[at] as number) update(at);
  while (heap.pop()) {
    const at = heap.place;
    if (ranks[at] !== heap.rank) continue;
    const gone = next[at] as number;
    const after = next[gone] as number;
    tokens[at] = heap.rank;
    next[at] = after;
    previous[after] = at;
    ranks[gone] = NO_RANK;
    parts--;
    update(at);
    const before = previous[at] as number;
    if (before >= 0) update(before);
  }
  return parts;
}
