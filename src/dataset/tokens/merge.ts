import type { Lookup } from './lookup.ts';
import { mergeLong, PartLists } from './merge-long.ts';
import { Slices } from './slices.ts';
import { type CounterTables, NO_RANK } from './vocabulary.ts';

/** Up to this many parts a plain search for the lowest rank beats a heap. */
const FEW_PARTS = 24;
/** No more bytes than this can be so few parts. */
const FEW_BYTES = 3 * FEW_PARTS;

/** Counts the tokens of a piece that is no token itself, by byte-pair merging. */
export type Merge = (bytes: Uint8Array, start: number, end: number) => number;

export function mergerFor(tables: CounterTables, lookup: Lookup): Merge {
  const slices = new Slices(tables, lookup);
  const few = new FewParts(slices);
  const lists = new PartLists();
  return (bytes, start, end) => {
    slices.take(bytes, start, end);
    if (end - start > FEW_BYTES || !few.split()) return mergeLong(slices, lists);
    return few.merge();
  };
}

/** `starts[p]` is where part p begins, `tokens[p]` its rank, `ranks[p]` the rank of parts p and p + 1 together. */
class FewParts {
  private readonly starts = new Int32Array(FEW_PARTS + 2);
  private readonly tokens = new Int32Array(FEW_PARTS + 2);
  private readonly ranks = new Int32Array(FEW_PARTS + 2);
  private readonly slices: Slices;
  private parts = 0;

  constructor(slices: Slices) {
    this.slices = slices;
  }

  /** False where there are too many parts. */
  split(): boolean {
    const { slices, starts, tokens } = this;
    let parts = 0;
    for (let at = 0; at < slices.length; parts++) {
      if (parts === FEW_PARTS) return false;
      starts[parts] = at;
      at = slices.step(at);
      tokens[parts] = slices.token;
    }
    starts[parts] = slices.length;
    this.parts = parts;
    return true;
  }

  merge(): number {
    const { starts, tokens, ranks } = this;
    for (let part = 0; part < this.parts; part++) ranks[part] = this.join(part);
    for (;;) {
      let best = 0;
      let lowest = NO_RANK;
      for (let part = 0; part < this.parts - 1; part++) {
        const rank = ranks[part] as number;
        if (rank < lowest) {
          lowest = rank;
          best = part;
        }
      }
      if (lowest === NO_RANK) return this.parts;
      this.parts--;
      for (let part = best + 1; part <= this.parts; part++) {
        starts[part] = starts[part + 1] as number;
        tokens[part] = tokens[part + 1] as number;
        ranks[part] = ranks[part + 1] as number;
      }
      tokens[best] = lowest;
      if (best > 0) ranks[best - 1] = this.join(best - 1);
      ranks[best] = this.join(best);
    }
  }

  private join(part: number): number {
    if (part + 1 >= this.parts) return NO_RANK;
    const from = this.starts[part] as number;
    const to = this.starts[part + 2] as number;
    if (to - from === 2) return this.slices.pair(from);
    return this.slices.joined(this.tokens[part] as number, this.tokens[part + 1] as number, from, to);
  }
}
