import { type CounterTables, NO_RANK, slotOf } from './vocabulary.ts';

/** Finds the rank of bytes[start … end) by their hash; NO_RANK where they are no token. Keys are compared exactly. */
export type Lookup = (hash: number, bytes: Uint8Array, start: number, end: number) => number;

export function lookupIn(tables: CounterTables): Lookup {
  const { slots, starts, bytes: pool } = tables;
  const mask = (slots.length >> 1) - 1;
  const wrap = slots.length - 1;
  return (hash, bytes, start, end) => {
    const length = end - start;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 2) & wrap) {
      const rank = (slots[slot + 1] as number) - 1;
      if (rank < 0) return NO_RANK;
      if (slots[slot] !== hash) continue;
      const from = starts[rank] as number;
      if ((starts[rank + 1] as number) - from !== length) continue;
      let same = 0;
      while (same < length && pool[from + same] === bytes[start + same]) same++;
      if (same === length) return rank;
    }
  };
}
