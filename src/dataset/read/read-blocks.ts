import { open } from 'node:fs/promises';

/** One block is read, checked and posted at a time; smaller ones cost more calls, larger ones more memory. */
export const BLOCK_BYTES = 1 << 20;
/** A longer line is passed over: no model takes an example of this size, and it must not fill the memory. */
export const MAX_LINE_BYTES = 64 * (1 << 20);

/** Whole lines of a file; only its last block may end without a line break. */
export interface LineBlock {
  readonly kind: 'lines';
  readonly buffer: ArrayBuffer;
  /** Bytes of the buffer that are filled. */
  readonly length: number;
}

/** A line over `MAX_LINE_BYTES`, whose bytes were not kept. */
export interface LongLine {
  readonly kind: 'long-line';
  readonly bytes: number;
}

export interface BlockReading {
  /** Sees every byte of the file once, in order, before the block that holds it is handed out. */
  readonly onBytes: (bytes: Uint8Array) => void;
  /** Buffers of `BLOCK_BYTES` that are free again. */
  readonly free: ArrayBuffer[];
  readonly signal?: AbortSignal | undefined;
  readonly maxLineBytes?: number;
  readonly blockBytes?: number;
}

/** Reads a file in big blocks, cut behind line breaks. */
export async function* readBlocks(file: string, reading: BlockReading): AsyncGenerator<LineBlock | LongLine> {
  const blockBytes = reading.blockBytes ?? BLOCK_BYTES;
  const maxLine = reading.maxLineBytes ?? MAX_LINE_BYTES;
  const take = () => reading.free.pop() ?? new ArrayBuffer(blockBytes);
  const handle = await open(file, 'r');
  try {
    let block = new Uint8Array(take());
    let filled = 0;
    // Bytes of a line that is being passed over; 0 while none is.
    let skipped = 0;
    for (;;) {
      reading.signal?.throwIfAborted();
      if (filled === block.length) block = grown(block);
      // A buffer that grew may have room for more than a line may have: one byte over it tells.
      const room = Math.min(block.length, maxLine + 1) - filled;
      const { bytesRead } = await handle.read(block, filled, room);
      if (bytesRead === 0) break;
      const fresh = block.subarray(filled, filled + bytesRead);
      reading.onBytes(fresh);
      if (skipped > 0) {
        const end = fresh.indexOf(10) + 1;
        skipped += end === 0 ? bytesRead : end;
        if (end === 0) continue;
        yield { kind: 'long-line', bytes: skipped };
        skipped = 0;
        block.copyWithin(0, end, bytesRead);
        filled = bytesRead - end;
        const rest = cut(block, 0, filled, take);
        if (rest === null) continue;
        yield { kind: 'lines', buffer: block.buffer, length: rest.cut };
        ({ block, filled } = rest);
        continue;
      }
      const rest = cut(block, filled, filled + bytesRead, take);
      if (rest === null) {
        filled += bytesRead;
        if (filled > maxLine) {
          skipped = filled;
          filled = 0;
          block = new Uint8Array(take());
        }
        continue;
      }
      yield { kind: 'lines', buffer: block.buffer, length: rest.cut };
      ({ block, filled } = rest);
    }
    if (skipped > 0) yield { kind: 'long-line', bytes: skipped };
    if (filled > 0) yield { kind: 'lines', buffer: block.buffer, length: filled };
  } finally {
    await handle.close();
  }
}

/** Finds the last line break at or behind `from`, and moves what follows it into a new buffer. */
function cut(block: Uint8Array, from: number, end: number, take: () => ArrayBuffer) {
  const newline = block.subarray(from, end).lastIndexOf(10);
  if (newline < 0) return null;
  const at = from + newline + 1;
  const rest = block.subarray(at, end);
  let next = new Uint8Array(take());
  while (next.length <= rest.length) next = new Uint8Array(next.length * 2);
  next.set(rest);
  return { cut: at, block: next, filled: rest.length };
}

function grown(block: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(block.length * 2);
  larger.set(block);
  return larger;
}
