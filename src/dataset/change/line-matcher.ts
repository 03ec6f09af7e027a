import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SetReport, SetRole } from '../types.ts';

/** A row of one of the new version's tables. */
export interface HeadRow {
  readonly role: SetRole;
  readonly row: number;
}

/** The lines of the new version by digest, each with the row it became; a line that stands twice has two rows. */
export type LineIndex = Map<string, HeadRow[]>;

/** 96 bits as text: enough to tell lines of one dataset apart, small enough to keep for each. */
export function digestLine(line: string): string {
  return hash('sha1', line.trimEnd(), 'base64').slice(0, 16);
}

/** The lines of a file with their numbers, from 1. */
export async function* readNumberedLines(absolute: string): AsyncGenerator<{ line: number; text: string }> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(absolute), crlfDelay: Infinity })) {
    line += 1;
    yield { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text };
  }
}

/**
 * Indexes the new version's lines, so that a line of the old version that is the same to the byte need not be parsed,
 * checked and counted a second time: most lines of most changes are.
 * @param sets sides that were made from the same files, as with a split
 * @param locate absolute path of a file of the sets
 */
export async function indexLines(
  sets: readonly SetReport[],
  locate: (path: string) => string,
  index: LineIndex,
): Promise<void> {
  const [first] = sets;
  if (first === undefined) return;
  const cursors = sets.map((set) => ({ set, row: 0 }));
  for (const [at, file] of first.files.entries()) {
    for (const cursor of cursors) cursor.row = cursor.set.table.fileStarts[at] ?? cursor.set.table.length;
    for await (const { line, text } of readNumberedLines(locate(file.path))) {
      for (const cursor of cursors) {
        const { table, role } = cursor.set;
        const end = table.fileStarts[at + 1] ?? table.length;
        if (cursor.row >= end || table.line[cursor.row] !== line) continue;
        const digest = digestLine(text);
        const rows = index.get(digest);
        if (rows) rows.push({ role, row: cursor.row });
        else index.set(digest, [{ role, row: cursor.row }]);
        cursor.row += 1;
      }
    }
  }
}
