import type { Lookup } from './lookup.ts';
import { mergeLong, PartLists } from './merge-long.ts';
import { Slices } from './slices.ts';
import { type CounterTables, NO_RANK } from './vocabulary.ts';

/** Up to this many bytes a plain search for the lowest rank beats a heap. */
const SHORT = 24;

/** Counts the tokens of a piece that is no token itself, by byte-pair merging. */
export type Merge = (bytes: Uint8Array, start: number, end: number) => number;

export function mergerFor(tables: CounterTables, lookup: Lookup): Merge {
  const slices = new Slices(tables, lookup);
  const parts = new ShortParts();
  const lists = new PartLists();
  return (bytes, start, end) => {
    slices.take(bytes, start, end);
    return end - start > SHORT ? mergeLong(slices, lists) : mergeShort(slices, parts);
  };
}

/** `starts[p]` is where part p begins, `tokens[p]` its rank, `ranks[p]` the rank of parts p and p + 1 together. */
class ShortParts {
  readonly starts = new Int32Array(SHORT + 2);
  readonly tokens = new Int32Array(SHORT + 2);
  readonly ranks = new Int32Array(SHORT + 2);
}

function mergeShort(slices: Slices, { starts, tokens, ranks }: ShortParts): number {
  const length = slices.length;
  let parts = length;
  for (let part = 0; part < length; part++) {
    starts[part] = part;
    tokens[part] = slices.single(part);
    ranks[part] = part + 1 < length ? slices.pair(part) : NO_RANK;
  }
  starts[length] = length;
  const join = (part: number): number =>
    slices.joined(
      tokens[part] as number,
      tokens[part + 1] as number,
      starts[part] as number,
      starts[part + 2] as number,
    );
  for (;;) {
    let best = 0;
    let lowest = NO_RANK;
    for (let part = 0; part < parts - 1; part++) {
      const rank = ranks[part] as number;
      if (rank < lowest) {
        lowest = rank;
        best = part;
      }
    }
    if (lowest === NO_RANK) return parts;
    parts--;
    for (let part = best + 1; part <= parts; part++) {
      starts[part] = starts[part + 1] as number;
      tokens[part] = tokens[part + 1] as number;
      ranks[part] = ranks[part + 1] as number;
    }
    tokens[best] = lowest;
    if (best > 0) ranks[best - 1] = join(best - 1);
    ranks[best] = best + 1 < parts ? join(best) : NO_RANK;
  }
}
