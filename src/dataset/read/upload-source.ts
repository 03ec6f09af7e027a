import { open, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { UserError } from '../../boundary/user-error.ts';
import type { UploadSource } from '../../provider/types.ts';

/** A piece of the uploaded bytes: [from, to) of a file, and a line break behind it where the file lacks one. */
export interface UploadPart {
  /** As the user knows it, for sentences. */
  readonly path: string;
  readonly absolute: string;
  readonly from: number;
  readonly to: number;
  readonly newline: boolean;
  /** What the file was when it was checked. */
  readonly size: number;
  readonly modifiedMs: number;
}

const READ_BYTES = 1 << 20;

/** The bytes of one upload, read straight from the files they stand in. */
export function uploadSource(name: string, sha256: string, parts: readonly UploadPart[]): UploadSource {
  const bytes = parts.reduce((sum, part) => sum + part.to - part.from + (part.newline ? 1 : 0), 0);
  return {
    name,
    bytes,
    sha256,
    async *read(start, end) {
      const hash = createHash('sha256');
      let offset = 0;
      for (const part of parts) {
        const length = part.to - part.from;
        const from = Math.max(0, start - offset);
        const to = Math.min(length, end - offset);
        if (from < to) {
          for await (const chunk of readPart(part, part.from + from, part.from + to)) {
            hash.update(chunk);
            yield chunk;
          }
        }
        if (part.newline && start <= offset + length && end > offset + length) {
          hash.update('\n');
          yield Buffer.from('\n');
        }
        offset += length + (part.newline ? 1 : 0);
      }
      // Only a reading of the whole can be held against the digest.
      if (start === 0 && end >= bytes && hash.digest('hex') !== sha256) {
        throw datasetChanged(parts[0]?.path ?? name);
      }
    },
  };
}

async function* readPart(part: UploadPart, from: number, to: number): AsyncGenerator<Uint8Array> {
  const handle = await open(part.absolute, 'r');
  try {
    const { size, mtimeMs } = await handle.stat();
    if (size !== part.size || mtimeMs !== part.modifiedMs) throw datasetChanged(part.path);
    for (let at = from; at < to; ) {
      const chunk = Buffer.allocUnsafe(Math.min(READ_BYTES, to - at));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
      if (bytesRead === 0) throw datasetChanged(part.path);
      yield chunk.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** The one part that a file written by the check itself is. */
export async function wholeFile(path: string, absolute: string): Promise<UploadPart> {
  const { size, mtimeMs } = await stat(absolute);
  return { path, absolute, from: 0, to: size, newline: false, size, modifiedMs: mtimeMs };
}

/** Somebody wrote to a file between the check and its use. */
export function datasetChanged(path: string): UserError {
  return new UserError(
    `${path} changed after it was checked; nothing else may write to the dataset while this step runs.`,
    { code: 'dataset-changed' },
  );
}
