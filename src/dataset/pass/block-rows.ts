import type { ExampleFeatures } from './example-features.ts';
import type { Rows } from './types.ts';

/** Columns of one block while they are filled. */
export type RowBuilder = { -readonly [column in keyof Rows]: Rows[column] };

/** @param lines the most rows there can be */
export function newRows(lines: number, withSpans: boolean): RowBuilder {
  return {
    count: 0,
    line: new Uint32Array(lines),
    span: withSpans ? new Uint32Array(lines * 2) : null,
    content: new Uint32Array(lines * 2),
    prompt: new Uint32Array(lines * 2),
    folded: new Uint32Array(lines * 2),
    answer: new Uint32Array(lines),
    system: new Uint32Array(lines),
    tools: new Uint32Array(lines),
    tokens: new Uint32Array(lines),
    assistantTokens: new Uint32Array(lines),
    flags: new Uint16Array(lines),
    side: new Uint8Array(lines),
  };
}

/** Appends an example's hashes and flags; the caller fills line, span, tokens and side. Returns the row's index. */
export function addRow(rows: RowBuilder, features: ExampleFeatures): number {
  const row = rows.count++;
  rows.content[row * 2] = features.content.a;
  rows.content[row * 2 + 1] = features.content.b;
  rows.folded[row * 2] = features.content.c;
  rows.folded[row * 2 + 1] = features.content.d;
  rows.prompt[row * 2] = features.prompt.a;
  rows.prompt[row * 2 + 1] = features.prompt.b;
  rows.answer[row] = features.answer;
  rows.system[row] = features.system;
  rows.tools[row] = features.tools;
  rows.flags[row] = features.flags;
  return row;
}

/** What can be moved to another thread without a copy. */
export function buffersOf(rows: Rows): ArrayBuffer[] {
  return Object.values(rows).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  );
}
