import { markBridges } from './bridges.ts';
import { buildClasses } from './classes.ts';
import type { EncodingName } from './encoding.ts';

/**
 * A vocabulary as flat tables in shared memory: post it to a worker thread and nothing is copied or built again.
 * `slots` is an open-addressing table of pairs [hash, rank + 1]; token `r` is bytes[starts[r] … starts[r + 1]].
 */
export interface CounterTables {
  readonly encoding: EncodingName;
  readonly classes: Uint8Array;
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  readonly bytes: Uint8Array;
  /** Rank of each token of two bytes, by `first << 8 | second`; NO_RANK where there is none. */
  readonly pairs: Int32Array;
  /** Borders of characters that a token may lie across with a fraction of one, by `byte before << 8 | byte after`. */
  readonly bridges: Uint8Array;
  /** Bytes of the longest token. */
  readonly longest: number;
}

export const NO_RANK = 0x7fffffff;
/** Multiplier of the polynomial hash: odd, so that no bit is lost. */
export const HASH_FACTOR = 0x2c1b3c6d;

export interface RankText {
  /** Lines of `! <rank of the first> <base64> <base64> …`, as js-tiktoken ships them. */
  readonly bpe_ranks: string;
}

/** Builds the tables straight from the base64 text: no string or Map per token (that is what makes others slow to start). */
export function buildTables(encoding: EncodingName, ranks: RankText): CounterTables {
  const text = Buffer.from(ranks.bpe_ranks, 'latin1');
  const starts = shared(Int32Array, Math.ceil(text.length / FEWEST_CHARACTERS) + 1);
  const bytes = shared(Uint8Array, Math.ceil(text.length * 0.75));
  const count = decodeTokens(text, starts, bytes);
  const slots = shared(Int32Array, 2 ** Math.ceil(Math.log2(count * 2)) * 2);
  const pairs = shared(Int32Array, 0x10000).fill(NO_RANK);
  let longest = 0;
  for (let rank = 0; rank < count; rank++) {
    const start = starts[rank] as number;
    const end = starts[rank + 1] as number;
    if (end - start > longest) longest = end - start;
    if (end - start === 2) pairs[((bytes[start] as number) << 8) | (bytes[start + 1] as number)] = rank;
    insert(slots, hashOf(bytes, start, end), rank);
  }
  const bridges = shared(Uint8Array, 0x10000);
  markBridges(starts, bytes, count, bridges);
  return { encoding, classes: buildClasses(), slots, starts, bytes, pairs, bridges, longest };
}

/** Polynomial, so that the hash of any slice follows from the hashes of two prefixes (see merge.ts). */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, HASH_FACTOR) + (bytes[at] as number) + 1) | 0;
  return hash;
}

/** The slot where a search for `hash` begins. */
export function slotOf(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) & mask) << 1;
}

function insert(slots: Int32Array, hash: number, rank: number): void {
  const mask = (slots.length >> 1) - 1;
  let slot = slotOf(hash, mask);
  while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
  slots[slot] = hash;
  slots[slot + 1] = rank + 1;
}

/** Of a token: four of base64, and the space before them. Memory that is set aside and never touched costs nothing. */
const FEWEST_CHARACTERS = 5;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const BASE64 = new Uint8Array(128);
Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').forEach((letter, value) => {
  BASE64[letter.charCodeAt(0)] = value;
});

/** Writes every token's bytes and start; returns how many ranks there are. */
function decodeTokens(text: Uint8Array, starts: Int32Array, bytes: Uint8Array): number {
  let rank = 0;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== 0x21) throw new Error(`The ranks of js-tiktoken have an unknown form at byte ${at}.`);
    at += 2;
    let first = 0;
    while (text[at] !== SPACE) first = first * 10 + (text[at++] as number) - 0x30;
    // Ranks left out have no bytes, and so can never be found.
    while (rank < first) starts[rank++] = end;
    while (at < text.length && text[at] !== LINE_FEED) {
      at++;
      starts[rank++] = end;
      let bits = 0;
      let held = 0;
      for (; at < text.length && text[at] !== SPACE && text[at] !== LINE_FEED; at++) {
        if (text[at] === 0x3d) continue;
        bits = (bits << 6) | (BASE64[text[at] as number] as number);
        held += 6;
        if (held >= 8) {
          held -= 8;
          bytes[end++] = (bits >> held) & 0xff;
        }
      }
    }
  }
  starts[rank] = end;
  return rank;
}

type TypedArray = Uint8Array | Int32Array;

function shared<T extends TypedArray>(
  Kind: { new (buffer: SharedArrayBuffer): T; readonly BYTES_PER_ELEMENT: number },
  length: number,
): T {
  return new Kind(new SharedArrayBuffer(length * Kind.BYTES_PER_ELEMENT));
}
