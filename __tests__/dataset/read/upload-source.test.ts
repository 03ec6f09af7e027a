import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { uploadSource, wholeFile } from '../../../src/dataset/read/upload-source.ts';
import { createWorkspace } from '../check-files.ts';

const CHUNK_BYTES = 512 * 1024;

async function open(content: Buffer) {
  const file = path.join(createWorkspace({ 'train.jsonl': '' }), 'train.jsonl');
  writeFileSync(file, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { file, source: uploadSource('train.jsonl', sha256, [await wholeFile('train.jsonl', file)]) };
}

describe('reading an upload', () => {
  const content = Buffer.from(Array.from({ length: 5 * CHUNK_BYTES + 7 }, (_, at) => (at * at) >> 5));

  it.each([
    [0, content.length],
    [0, 1],
    [CHUNK_BYTES - 1, 4 * CHUNK_BYTES + 3],
    [content.length - 1, content.length],
  ])('gives the bytes from %i to %i', async (start, end) => {
    const { source } = await open(content);
    const chunks: Buffer[] = [];
    for await (const chunk of source.read(start, end)) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).equals(content.subarray(start, end))).toBe(true);
  });

  it('keeps a chunk as it is until the next but one is asked for', async () => {
    const { source } = await open(content);
    let last: Uint8Array | null = null;
    let at = 0;
    for await (const chunk of source.read(0, content.length)) {
      if (last !== null) expect(content.subarray(at - last.length, at).equals(last)).toBe(true);
      at += chunk.length;
      last = chunk;
    }
  });

  it('fails where the file changes meanwhile, a part of it read or the whole', async () => {
    for (const end of [content.length - 1, content.length]) {
      const { file, source } = await open(content);
      const read = async () => {
        for await (const chunk of source.read(0, end)) {
          const other = Buffer.from(content);
          other[0] = (chunk[0] ?? 0) ^ 1;
          writeFileSync(file, other);
        }
      };
      await expect(read()).rejects.toMatchObject({ code: 'dataset-changed' });
    }
  });
});
