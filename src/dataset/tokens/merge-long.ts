import { RankHeap } from './rank-heap.ts';
import type { Slices } from './merge.ts';
import { NO_RANK } from './vocabulary.ts';

/**
 * The same merging for long pieces in O(n log n): parts are a linked list, pairs wait in a heap by rank and then by place,
 * and a pair that has changed since it was put there is passed over.
 */
export function mergeLong(slices: Slices): number {
  const length = slices.length;
  const next = new Int32Array(length + 1);
  const previous = new Int32Array(length + 1);
  const ranks = new Int32Array(length + 1).fill(NO_RANK);
  const heap = new RankHeap(length);
  for (let at = 0; at < length; at++) {
    next[at] = at + 1;
    previous[at] = at - 1;
    if (at + 1 < length) ranks[at] = slices.pairRank(at);
    if (ranks[at] !== NO_RANK) heap.append(ranks[at] as number, at);
  }
  heap.order();
  let parts = length;
  const update = (at: number): void => {
    const second = next[at] as number;
    const rank = second < length ? slices.rank(at, next[second] as number) : NO_RANK;
    ranks[at] = rank;
    if (rank !== NO_RANK) heap.push(rank, at);
  };
  while (heap.pop()) {
    const at = heap.place;
    if (ranks[at] !== heap.rank) continue;
    const gone = next[at] as number;
    const after = next[gone] as number;
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
