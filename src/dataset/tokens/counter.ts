import type { EncodingName } from './encoding.ts';
import { lookupIn } from './lookup.ts';
import { mergerFor } from './merge.ts';
import { PieceCache } from './piece-cache.ts';
import type { PieceScanner } from './scan.ts';
import { scanCl100k } from './scan-cl100k.ts';
import { scanO200k } from './scan-o200k.ts';
import { wordLength } from './scan-word.ts';
import { READ_AHEAD, SHORT_BYTES, ShortCache } from './short-cache.ts';
import { TINY_BYTES, TinyCache } from './tiny-cache.ts';
import { type CounterTables, hashOf, NO_RANK } from './vocabulary.ts';

export interface TokenCounter {
  readonly encoding: EncodingName;
  /**
   * Tokens of the text. Special tokens such as `<|endoftext|>` count as the ordinary text they are in a dataset;
   * a lone surrogate counts as U+FFFD, which is what reaches a provider.
   */
  count(text: string): number;
}

const SCANNERS: Readonly<Record<EncodingName, PieceScanner>> = {
  cl100k_base: scanCl100k,
  o200k_base: scanO200k,
};
/** Bytes kept for the text between calls; a rare longer text gets a buffer of its own. */
const SCRATCH_BYTES = 1 << 20;

/** A counter over tables that were built here or in another thread; costs next to nothing. */
export function counterFromTables(tables: CounterTables): TokenCounter {
  const { classes, longest, encoding } = tables;
  const lookup = lookupIn(tables);
  const merge = mergerFor(tables, lookup);
  const tiny = new TinyCache();
  const short = new ShortCache();
  const cache = new PieceCache();
  const scan = SCANNERS[encoding];
  const scratch = Buffer.alloc(SCRATCH_BYTES);
  const scratchView = viewOf(scratch);

  const countNew = (bytes: Uint8Array, start: number, end: number): number => {
    if (end - start > longest) return merge(bytes, start, end);
    const hash = hashOf(bytes, start, end);
    if (lookup(hash, bytes, start, end) !== NO_RANK) return 1;
    const known = cache.find(hash, bytes, start, end);
    if (known !== 0) return known;
    const count = merge(bytes, start, end);
    cache.keep(hash, bytes, start, end, count);
    return count;
  };

  /** A piece that `tiny` did not know just before. */
  const countTiny = (bytes: Uint8Array, at: number, length: number): number => {
    const count = countNew(bytes, at, at + length);
    tiny.keep(count);
    return count;
  };

  const countShort = (bytes: Uint8Array, view: DataView, at: number, length: number): number => {
    const known = short.find(view, at, length);
    if (known !== 0) return known;
    const count = countNew(bytes, at, at + length);
    short.keep(count);
    return count;
  };

  const countBytes = (bytes: Uint8Array, view: DataView, end: number): number => {
    // The scanners run to the end of a word without asking whether the text ends: a zero byte is no letter.
    bytes[end] = 0;
    let total = 0;
    for (let at = 0; at < end; ) {
      const first = view.getInt32(at, true);
      const second = view.getInt32(at + 4, true);
      const found = wordLength(view, bytes, at, first, second);
      const length = found === 0 ? scan(classes, bytes, at, end) - at : found;
      // Every byte is a token.
      if (length === 1) total++;
      else if (length <= TINY_BYTES) {
        const known = tiny.find(first, second, length);
        total += known !== 0 ? known : countTiny(bytes, at, length);
      } else if (length <= SHORT_BYTES) total += countShort(bytes, view, at, length);
      else total += countNew(bytes, at, at + length);
      at += length;
    }
    return total;
  };

  return {
    encoding,
    count(text) {
      if (text.length * 3 + READ_AHEAD <= SCRATCH_BYTES)
        return countBytes(scratch, scratchView, scratch.write(text));
      const bytes = Buffer.alloc(Buffer.byteLength(text) + READ_AHEAD);
      return countBytes(bytes, viewOf(bytes), bytes.write(text));
    },
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
