import { expect, it } from 'vitest';
import { keepSmallChunks } from '../../../src/provider/http/keep-small-chunks.ts';

it('copies what a socket may queue, and only that', async () => {
  const buffer = Buffer.alloc(1 << 20);
  const sizes = [10, 65_536, 131_071, 131_072, 1 << 20];
  async function* reuse() {
    for (const [turn, size] of sizes.entries()) {
      buffer.fill(turn);
      yield buffer.subarray(0, size);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of keepSmallChunks(reuse())) chunks.push(chunk);
  expect(chunks.map((chunk) => chunk.length)).toEqual(sizes);
  // The buffer ends up full of fours: only the copies still hold what they were.
  expect(chunks.map((chunk) => chunk[0])).toEqual([0, 1, 2, 4, 4]);
});
