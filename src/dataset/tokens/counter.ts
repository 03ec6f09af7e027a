import type { EncodingName } from './encoding.ts';
import { lookupIn } from './lookup.ts';
import { mergerFor } from './merge.ts';
import { PieceCache } from './piece-cache.ts';
import type { PieceScanner } from './scan.ts';
import { scanCl100k } from './scan-cl100k.ts';
import { scanO200k } from './scan-o200k.ts';
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
/** Room behind the text, so that the scanner may look at a whole sequence anywhere. */
const SLACK = 4;

/** A counter over tables that were built here or in another thread; costs next to nothing. */
export function counterFromTables(tables: CounterTables): TokenCounter {
  const { classes, longest, encoding } = tables;
  const lookup = lookupIn(tables);
  const merge = mergerFor(tables, lookup);
  const cache = new PieceCache();
  const scan = SCANNERS[encoding];
  const scratch = Buffer.alloc(SCRATCH_BYTES);

  const countPiece = (bytes: Uint8Array, start: number, end: number): number => {
    if (end - start > longest) return merge(bytes, start, end);
    const hash = hashOf(bytes, start, end);
    if (lookup(hash, bytes, start, end) !== NO_RANK) return 1;
    const known = cache.find(hash, bytes, start, end);
    if (known !== 0) return known;
    const count = merge(bytes, start, end);
    cache.keep(hash, bytes, start, end, count);
    return count;
  };

  const countBytes = (bytes: Uint8Array, end: number): number => {
    let count = 0;
    for (let at = 0; at < end; ) {
      const next = scan(classes, bytes, at, end);
      count += countPiece(bytes, at, next);
      at = next;
    }
    return count;
  };

  return {
    encoding,
    count(text) {
      if (text.length * 3 + SLACK <= SCRATCH_BYTES) return countBytes(scratch, scratch.write(text));
      const bytes = Buffer.alloc(Buffer.byteLength(text) + SLACK);
      return countBytes(bytes, bytes.write(text));
    },
  };
}
