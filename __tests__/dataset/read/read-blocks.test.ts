import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/dataset/read/read-blocks.ts';
import { createWorkspace } from '../check-files.ts';

async function read(content: string | Buffer, blockBytes: number, maxLineBytes = 1 << 20) {
  const file = path.join(createWorkspace({}), 'f');
  writeFileSync(file, content);
  const seen: Buffer[] = [];
  const blocks: (string | number)[] = [];
  const reading = {
    free: [],
    blockBytes,
    maxLineBytes,
    onBytes: (bytes: Uint8Array) => seen.push(Buffer.from(bytes)),
  };
  for await (const block of readBlocks(file, reading)) {
    blocks.push(block.kind === 'lines' ? Buffer.from(block.buffer, 0, block.length).toString() : block.bytes);
  }
  expect(Buffer.concat(seen).equals(Buffer.from(content))).toBe(true);
  return blocks;
}

describe('blocks', () => {
  it.each<[string, string, number, (string | number)[]]>([
    ['nothing from an empty file', '', 8, []],
    ['whole lines', 'a\nbb\nccc\n', 4, ['a\n', 'bb\n', 'ccc\n']],
    ['a last line without a line break', 'a\nbb', 8, ['a\n', 'bb']],
    ['a line that is longer than a block', `${'x'.repeat(30)}\ny\n`, 4, [`${'x'.repeat(30)}\n`, 'y\n']],
    ['many lines in one block', 'a\nb\nc\n', 64, ['a\nb\nc\n']],
  ])('are %s', async (_, content, size, expected) => {
    expect(await read(content, size)).toEqual(expected);
  });

  it('give the same lines whatever their size', async () => {
    const seed = Date.now() % 100_000;
    const content = Array.from({ length: 500 }, (_, index) => 'é'.repeat((index * seed) % 97)).join('\n');
    for (const size of [1, 2, 3, 7, 64, 1000, 1 << 16]) {
      const blocks = await read(content, size);
      expect(blocks.join(''), `seed ${seed}, blocks of ${size}`).toBe(content);
      for (const block of blocks.slice(0, -1)) expect(String(block).endsWith('\n')).toBe(true);
    }
  });

  it('pass over a line that is too long, and count its bytes', async () => {
    const long = 'x'.repeat(100);
    expect(await read(`a\n${long}\nb\nc`, 8, 32)).toEqual(['a\n', 101, 'b\n', 'c']);
    expect(await read(`${long}`, 8, 32)).toEqual([100]);
    expect(await read(`${long}\n`, 8, 32)).toEqual([101]);
    expect((await read(`${long}\n${long}\nend\n`, 8, 32)).slice(0, 3)).toEqual([101, 101, 'end\n']);
    // The buffer grew to 64 bytes: its room is not the limit.
    expect(await read(`${'x'.repeat(40)}\nb\n`, 8, 32)).toEqual([41, 'b\n']);
  });

  it('stop when the signal aborts', async () => {
    const file = path.join(createWorkspace({ f: 'a\n'.repeat(100) }), 'f');
    const controller = new AbortController();
    const reading = { free: [], blockBytes: 4, onBytes: () => undefined, signal: controller.signal };
    await expect(
      (async () => {
        for await (const block of readBlocks(file, reading))
          if (block.kind === 'lines') controller.abort(new Error('stopped'));
      })(),
    ).rejects.toThrow('stopped');
  });
});
