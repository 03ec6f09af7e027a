import { HashSieve } from './hash-sieve.ts';
import type { Lookup } from './lookup.ts';
import { PairCache } from './pair-cache.ts';
import { type CounterTables, HASH_FACTOR, hashOf, NO_RANK } from './vocabulary.ts';

/** One piece while it is merged: its first parts, and the rank of any slice in constant time. */
export class Slices {
  length = 0;
  /** Rank of the part that `step` went over. */
  token = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private offset = 0;
  private prefixes = new Int32Array(1024);
  private readonly powers: Int32Array;
  private readonly lookup: Lookup;
  private readonly singles = new Int32Array(256);
  /** By code point: rank + 1 of a character that merges to one token, -1 where it does not, 0 where that is not known yet. */
  private readonly characters = new Int32Array(0x10000);
  private readonly tables: CounterTables;
  private readonly cache = new PairCache();
  private readonly sieve: HashSieve;

  constructor(tables: CounterTables, lookup: Lookup) {
    this.lookup = lookup;
    this.tables = tables;
    this.sieve = new HashSieve(tables.slots);
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

  /**
   * Where the first part that begins at `at` ends; `token` is then its rank. That is a byte, or a character of two or three
   * bytes which no token can tie to a fraction of its neighbours. Merging yields the same from there: such a character
   * merges by itself, and before any merge with a neighbour, as each token around it has a higher rank (a test proves it).
   */
  step(at: number): number {
    const { bytes, offset, length } = this;
    const lead = bytes[offset + at] as number;
    this.token = this.singles[lead] as number;
    if (lead < 0xc0 || lead >= 0xf0) return at + 1;
    const next = lead < 0xe0 ? at + 2 : at + 3;
    const bridges = this.tables.bridges;
    if (at > 0 && bridges[((bytes[offset + at - 1] as number) << 8) | lead] !== 0) return at + 1;
    if (
      next < length &&
      bridges[((bytes[offset + next - 1] as number) << 8) | (bytes[offset + next] as number)] !== 0
    ) {
      return at + 1;
    }
    const point =
      next - at === 2
        ? ((lead & 0x1f) << 6) | ((bytes[offset + at + 1] as number) & 0x3f)
        : ((lead & 0x0f) << 12) |
          (((bytes[offset + at + 1] as number) & 0x3f) << 6) |
          ((bytes[offset + at + 2] as number) & 0x3f);
    let known = this.characters[point] as number;
    if (known === 0) {
      const rank = this.mergedCharacter(at, next);
      known = rank === NO_RANK ? -1 : rank + 1;
      this.characters[point] = known;
    }
    if (known === -1) return at + 1;
    this.token = known - 1;
    return next;
  }

  /** Rank of the two bytes at `at`. */
  pair(at: number): number {
    const byte = this.offset + at;
    return this.tables.pairs[
      ((this.bytes[byte] as number) << 8) | (this.bytes[byte + 1] as number)
    ] as number;
  }

  /** Rank of the tokens `left` and `right` together, which stand at [from, to). */
  joined(left: number, right: number, from: number, to: number): number {
    const length = to - from;
    if (length > this.tables.longest) return NO_RANK;
    const hash = this.hash(from, to);
    if (!this.sieve.mayHold(hash)) return NO_RANK;
    const known = this.cache.find(left, right);
    if (known !== -1) return known;
    const rank = this.lookup(hash, this.bytes, this.offset + from, this.offset + to);
    this.cache.keep(left, right, rank);
    return rank;
  }

  /** Polynomial hashes of two prefixes give that of the slice between them. */
  private hash(from: number, to: number): number {
    const before = Math.imul(this.prefixes[from] as number, this.powers[to - from] as number);
    return ((this.prefixes[to] as number) - before) | 0;
  }

  /** Rank of a character if its bytes merge to one token: the lower of its pairs first, then all three. */
  private mergedCharacter(at: number, next: number): number {
    if (next - at === 2) return this.pair(at);
    if (this.pair(at) === NO_RANK && this.pair(at + 1) === NO_RANK) return NO_RANK;
    return this.lookup(this.hash(at, next), this.bytes, this.offset + at, this.offset + next);
  }
}
