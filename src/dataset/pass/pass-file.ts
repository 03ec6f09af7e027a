import { createHash } from 'node:crypto';
import { BLOCK_BYTES, MAX_LINE_BYTES, readBlocks } from '../read/read-blocks.ts';
import type { SourceFile } from '../read/resolve-files.ts';
import { collectBlock, type FileCollector } from './set-collector.ts';
import type { BlockResult, Examiner } from './types.ts';

export interface FilePass {
  readonly examiner: Examiner;
  readonly collector: FileCollector;
  /** Sees the file's bytes in order. */
  readonly onBytes: (bytes: Uint8Array) => void;
  /** False where its lines are plainly of another format. */
  readonly holdToRules: boolean;
  readonly signal: AbortSignal | undefined;
  /** Buffers that are free again, shared by all files. */
  readonly free: ArrayBuffer[];
}

/** What the bytes themselves say about a file. */
export interface FileBytes {
  readonly bytes: number;
  readonly sha256: string;
  readonly byteOrderMark: boolean;
  readonly endsWithNewline: boolean;
}

/** Bytes of a byte order mark at the beginning: 3 or none. */
export function markLength(bytes: Uint8Array): 0 | 3 {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Takes one file through the checks: blocks are read ahead while earlier ones are under way, and merged in order. */
export async function passFile(file: SourceFile, pass: FilePass): Promise<FileBytes> {
  const { collector, examiner, free } = pass;
  const hash = createHash('sha256');
  let bytes = 0;
  let lastByte = 10;
  let mark = 0;
  const underway: Promise<BlockResult>[] = [];
  const mergeOldest = async (): Promise<void> => {
    const oldest = underway.shift();
    if (oldest === undefined) return;
    const result = await oldest;
    await collectBlock(result, collector);
    if (result.buffer.byteLength === BLOCK_BYTES) free.push(result.buffer);
  };
  const blocks = readBlocks(file.absolute, {
    free,
    signal: pass.signal,
    onBytes(chunk) {
      hash.update(chunk);
      pass.onBytes(chunk);
      if (bytes === 0) mark = markLength(chunk);
      bytes += chunk.length;
      lastByte = chunk.at(-1) ?? lastByte;
    },
  });
  let first = true;
  for await (const block of blocks) {
    if (block.kind === 'long-line') {
      while (underway.length > 0) await mergeOldest();
      collector.lines++;
      const place = { role: collector.role, file: collector.place, line: collector.lines };
      const limit = MAX_LINE_BYTES / (1 << 20);
      collector.sink(
        'line-too-long',
        `the line has ${block.bytes} bytes and was not checked; at most ${limit} MB are`,
        place,
      );
    } else {
      const start = first ? mark : 0;
      const examined = examiner.examine({
        role: collector.role,
        buffer: block.buffer,
        start,
        end: block.length,
        holdToRules: pass.holdToRules,
      });
      // It is awaited later, in order; until then a failure must not count as unhandled.
      examined.catch(() => undefined);
      underway.push(examined);
      if (underway.length >= examiner.parallel) await mergeOldest();
    }
    first = false;
  }
  while (underway.length > 0) await mergeOldest();
  return { bytes, sha256: hash.digest('hex'), byteOrderMark: mark > 0, endsWithNewline: lastByte === 10 };
}
