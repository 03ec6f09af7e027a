import type { Lookup } from './lookup.ts';
import { PairCache } from './pair-cache.ts';
import { type CounterTables, HASH_FACTOR, hashOf, NO_RANK } from './vocabulary.ts';

/** Ranks of slices of one piece: the hash of any slice follows from the hashes of two prefixes, in constant time. */
export class Slices {
  length = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private offset = 0;
  private prefixes = new Int32Array(1024);
  private readonly powers: Int32Array;
  private readonly lookup: Lookup;
  private readonly singles = new Int32Array(256);
  private readonly pairs: Int32Array;
  private readonly longest: number;
  private readonly cache = new PairCache();

  constructor(tables: CounterTables, lookup: Lookup) {
    this.lookup = lookup;
    this.pairs = tables.pairs;
    this.longest = tables.longest;
    this.powers = new Int32Array(tables.longest + 1);
    this.powers[0] = 1;
    for (let at = 1; at < this.powers.length; at++) {
      this.powers[at] = Math.imul(this.powers[at - 1] as number, HASH_FACTOR);
    }
    const alphabet = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    for (let byte = 0; byte < 256; byte++) {
      this.singles[byte] = lookup(hashOf(alphabet, byte, byte + 1), alphabet, byte, byte + 1);
    }
  }

  /** Begins a piece. */
  take(bytes: Uint8Array, start: number, end: number): void {
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

  /** Rank of the byte at `at`: every byte is a token. */
  single(at: number): number {
    return this.singles[this.bytes[this.offset + at] as number] as number;
  }

  /** Rank of the two bytes at `at`. */
  pair(at: number): number {
    const byte = this.offset + at;
    return this.pairs[((this.bytes[byte] as number) << 8) | (this.bytes[byte + 1] as number)] as number;
  }

  /** Rank of the tokens `left` and `right` together, which stand at [from, to). */
  joined(left: number, right: number, from: number, to: number): number {
    const known = this.cache.find(left, right);
    if (known !== -1) return known;
    const rank = this.rank(from, to);
    this.cache.keep(left, right, rank);
    return rank;
  }

  private rank(from: number, to: number): number {
    const length = to - from;
    if (length > this.longest) return NO_RANK;
    const before = Math.imul(this.prefixes[from] as number, this.powers[length] as number);
    const hash = ((this.prefixes[to] as number) - before) | 0;
    return this.lookup(hash, this.bytes, this.offset + from, this.offset + to);
  }
}
