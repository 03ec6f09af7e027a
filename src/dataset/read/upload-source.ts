import { open, stat, type FileHandle } from 'node:fs/promises';
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

/** Two buffers of this size are filled in turn: what holds one has until the next but one to be done with it. */
const CHUNK_BYTES = 512 << 10;
/** Up to here the bytes are held against their digest while they are sent; beyond, hashing would slow the sending. */
const MAX_DIGEST_BYTES = 64 << 20;

/**
 * The bytes of one upload, read straight from the files they stand in.
 *
 * A reading ends with an error, and so does the request it feeds, where a file is no longer what was checked: told by
 * its size and time of change before the first byte and after the last, and by the digest where a small upload is read
 * as a whole. Only who changes a large file and sets its clock back could get past that.
 */
export function uploadSource(name: string, sha256: string, parts: readonly UploadPart[]): UploadSource {
  const bytes = parts.reduce((sum, part) => sum + part.to - part.from + (part.newline ? 1 : 0), 0);
  return {
    name,
    bytes,
    sha256,
    async *read(start, end) {
      // Only a reading of the whole can be held against the digest.
      const isWhole = start === 0 && end >= bytes;
      const hash = isWhole && bytes <= MAX_DIGEST_BYTES ? createHash('sha256') : null;
      let offset = 0;
      for (const part of parts) {
        const length = part.to - part.from;
        const from = Math.max(0, start - offset);
        const to = Math.min(length, end - offset);
        if (from < to) {
          for await (const chunk of readPart(part, part.from + from, part.from + to)) {
            hash?.update(chunk);
            yield chunk;
          }
        }
        if (part.newline && start <= offset + length && end > offset + length) {
          hash?.update('\n');
          yield Buffer.from('\n');
        }
        offset += length + (part.newline ? 1 : 0);
      }
      if (hash !== null && hash.digest('hex') !== sha256) throw datasetChanged(parts[0]?.path ?? name);
    },
  };
}

async function* readPart(part: UploadPart, from: number, to: number): AsyncGenerator<Uint8Array> {
  const handle = await open(part.absolute, 'r');
  try {
    await assertUnchanged(handle, part);
    const size = Math.min(CHUNK_BYTES, to - from);
    let [buffer, next] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
    for (let at = from; at < to; ) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(size, to - at), at);
      if (bytesRead === 0) throw datasetChanged(part.path);
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
      [buffer, next] = [next, buffer];
    }
    await assertUnchanged(handle, part);
  } finally {
    await handle.close();
  }
}

async function assertUnchanged(handle: FileHandle, part: UploadPart): Promise<void> {
  const { size, mtimeMs } = await handle.stat();
  if (size !== part.size || mtimeMs !== part.modifiedMs) throw datasetChanged(part.path);
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
