import { type Lookup } from './lookup.ts';
import { mergeLong } from './merge-long.ts';
import { type CounterTables, HASH_FACTOR, NO_RANK } from './vocabulary.ts';

/** Up to this many bytes a plain search for the lowest rank beats a heap. */
const SHORT = 96;

/** Counts the tokens of a piece that is no token itself, by byte-pair merging. */
export type Merge = (bytes: Uint8Array, start: number, end: number) => number;

export function mergerFor(tables: CounterTables, lookup: Lookup): Merge {
  const slices = new Slices(tables, lookup);
  const starts = new Int32Array(SHORT + 1);
  const ranks = new Int32Array(SHORT + 1);
  return (bytes, start, end) => {
    slices.hashPiece(bytes, start, end);
    if (end - start > SHORT) return mergeLong(slices);
    return mergeShort(slices, starts, ranks);
  };
}

/** Ranks of slices of one piece: the hash of any slice follows from the hashes of two prefixes, in constant time. */
export class Slices {
  length = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private offset = 0;
  private prefixes = new Int32Array(1024);
  private readonly powers: Int32Array;
  private readonly lookup: Lookup;
  private readonly pairs: Int32Array;
  private readonly longest: number;

  constructor(tables: CounterTables, lookup: Lookup) {
    this.lookup = lookup;
    this.pairs = tables.pairs;
    this.longest = tables.longest;
    this.powers = new Int32Array(tables.longest + 1);
    this.powers[0] = 1;
    for (let at = 1; at < this.powers.length; at++) {
      this.powers[at] = Math.imul(this.powers[at - 1] as number, HASH_FACTOR);
    }
  }

  hashPiece(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.offset = start;
    this.length = end - start;
    if (this.prefixes.length <= this.length) this.prefixes = new Int32Array(2 * this.length);
    const prefixes = this.prefixes;
    let hash = 0;
    for (let at = 0; at < this.length; at++) {
      hash = (Math.imul(hash, HASH_FACTOR) + (bytes[start + at] as number) + 1) | 0;
      prefixes[at + 1] = hash;
    }
  }

  /** Rank of the two bytes at `at`. */
  pairRank(at: number): number {
    const byte = this.offset + at;
    return this.pairs[((this.bytes[byte] as number) << 8) | (this.bytes[byte + 1] as number)] as number;
  }

  rank(from: number, to: number): number {
    const length = to - from;
    if (length > this.longest) return NO_RANK;
    const before = Math.imul(this.prefixes[from] as number, this.powers[length] as number);
    const hash = ((this.prefixes[to] as number) - before) | 0;
    return this.lookup(hash, this.bytes, this.offset + from, this.offset + to);
  }
}

/** `starts[p]` is where part p begins, `ranks[p]` the rank of parts p and p + 1 together. */
function mergeShort(slices: Slices, starts: Int32Array, ranks: Int32Array): number {
  const length = slices.length;
  let parts = length;
  for (let part = 0; part < length; part++) {
    starts[part] = part;
    ranks[part] = part + 1 < length ? slices.pairRank(part) : NO_RANK;
  }
  starts[length] = length;
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
      ranks[part] = ranks[part + 1] as number;
    }
    if (best > 0) ranks[best - 1] = slices.rank(starts[best - 1] as number, starts[best + 1] as number);
    ranks[best] =
      best + 1 < parts ? slices.rank(starts[best] as number, starts[best + 2] as number) : NO_RANK;
  }
}
