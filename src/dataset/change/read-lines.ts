import { findLines, newSpans } from '../pass/line-spans.ts';
import { readBlocks } from '../read/read-blocks.ts';

/** A line of a file by its number, from 1, and its bytes without line break, white space behind them, and byte order mark. */
export interface NumberedLine {
  readonly line: number;
  /** Valid until the next line is asked for. */
  readonly bytes: Buffer;
}

/** The lines of a file as the check counts them, many at a time. What is too long to be an example is passed over. */
export async function* readLineBlocks(absolute: string): AsyncGenerator<Generator<NumberedLine>> {
  const spans = newSpans();
  const free: ArrayBuffer[] = [];
  let before = 0;
  for await (const block of readBlocks(absolute, { free, onBytes: () => undefined })) {
    if (block.kind === 'long-line') {
      before++;
      continue;
    }
    const bytes = Buffer.from(block.buffer, 0, block.length);
    const mark = before === 0 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
    findLines(bytes, mark, block.length, spans);
    const { count, starts, ends } = spans;
    yield (function* () {
      for (let at = 0; at < count; at++) {
        const line = before + at + 1;
        yield { line, bytes: trimEnd(bytes, starts[at] as number, ends[at] as number) };
      }
    })();
    before += count;
    free.push(block.buffer);
  }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The lines of a file with their numbers, from 1. */
export async function* readNumberedLines(absolute: string): AsyncGenerator<{ line: number; text: string }> {
  for await (const lines of readLineBlocks(absolute)) {
    for (const { line, bytes } of lines) yield { line, text: bytes.toString('utf8') };
  }
}

function trimEnd(bytes: Buffer, start: number, end: number): Buffer {
  let stop = end;
  while (stop > start && (bytes[stop - 1] as number) <= 0x20) stop--;
  return bytes.subarray(start, stop);
}
