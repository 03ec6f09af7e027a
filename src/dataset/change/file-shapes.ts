import { findLines, isBlank, newSpans } from '../pass/line-spans.ts';
import { markLength } from '../pass/pass-file.ts';
import { readBlocks } from '../read/read-blocks.ts';
import type { RuleId } from '../rules/rule-ids.ts';

/** How often an old file has what belongs to none of its examples. */
export type FileShape = Readonly<Record<ShapeRule, number>>;
export type ShapeRule = 'blank-line' | 'byte-order-mark' | 'crlf';

export const SHAPE_RULES: readonly ShapeRule[] = ['blank-line', 'byte-order-mark', 'crlf'] satisfies RuleId[];

export async function readShape(file: string): Promise<FileShape> {
  const shape = { 'blank-line': 0, 'byte-order-mark': 0, crlf: 0 };
  const spans = newSpans();
  const free: ArrayBuffer[] = [];
  let first = true;
  for await (const block of readBlocks(file, { free, onBytes: () => undefined })) {
    const isFirst = first;
    first = false;
    if (block.kind === 'long-line') continue;
    const bytes = Buffer.from(block.buffer, 0, block.length);
    const start = isFirst ? markLength(bytes) : 0;
    if (start > 0) shape['byte-order-mark']++;
    findLines(bytes, start, block.length, spans);
    shape.crlf += spans.crlf;
    for (let line = 0; line < spans.count; line++) {
      if (isBlank(bytes, spans.starts[line] as number, spans.ends[line] as number)) shape['blank-line']++;
    }
    free.push(block.buffer);
  }
  return shape;
}
