import { expect, it } from 'vitest';
import { ENCODINGS } from '../../../src/dataset/tokens/encoding.ts';
import { loadTables } from '../../../src/dataset/tokens/load.ts';
import { widthOf } from '../../../src/dataset/tokens/utf8.ts';
import { type CounterTables, NO_RANK } from '../../../src/dataset/tokens/vocabulary.ts';

/**
 * Merging begins with whole characters where no token ties them to a fraction of a neighbour (slices.ts).
 * That is exact only if every token around such a character has a higher rank than all merges within the character.
 */
it.each(ENCODINGS)(
  'a token around a character has a higher rank than the character: %s',
  async (encoding) => {
    const tables = await loadTables(encoding);
    const { bytes, starts, bridges } = tables;
    const ranks = ranksOfShort(tables);
    const bridged = (at: number): boolean => bridges[((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0)] === 1;
    let checked = 0;
    for (let rank = 0; rank + 1 < starts.length; rank++) {
      const start = starts[rank] ?? 0;
      const end = starts[rank + 1] ?? 0;
      for (let at = start; at < end; at++) {
        const lead = bytes[at] ?? 0;
        const next = at + widthOf(lead);
        if (lead < 0xc2 || lead >= 0xf0 || next > end || next - at === end - start) continue;
        if ((at > start && bridged(at)) || (next < end && bridged(next))) continue;
        if (rank <= lastMerge(ranks, bytes.subarray(at, next)))
          expect.fail(`token ${rank} comes before its character`);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(1000);
  },
);

function key(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, bytes.length);
}

function ranksOfShort({ bytes, starts }: CounterTables): Map<number, number> {
  const ranks = new Map<number, number>();
  for (let rank = 0; rank + 1 < starts.length; rank++) {
    const token = bytes.subarray(starts[rank], starts[rank + 1]);
    if (token.length === 2 || token.length === 3) ranks.set(key(token), rank);
  }
  return ranks;
}

/** The highest rank among the merges within a character; -1 where they do not end in one token. */
function lastMerge(ranks: Map<number, number>, character: Uint8Array): number {
  const whole = ranks.get(key(character));
  if (whole === undefined) return -1;
  if (character.length === 2) return whole;
  const first = ranks.get(key(character.subarray(0, 2))) ?? NO_RANK;
  const pair = Math.min(first, ranks.get(key(character.subarray(1))) ?? NO_RANK);
  return pair === NO_RANK ? -1 : Math.max(pair, whole);
}
