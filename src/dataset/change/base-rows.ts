import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import { FLAG, type DatasetReport, type ExampleTable, type SetRole } from '../types.ts';
import { digestLine, readNumberedLines, type LineIndex } from './line-matcher.ts';

/** A file of the old version, laid down where it can be read. */
export interface BaseFile {
  /** As it was called then. */
  readonly path: string;
  readonly absolute: string;
  readonly role: SetRole;
}

/** An example of either version: what comparing needs, and where its text can be read again. */
export interface Row {
  readonly role: SetRole;
  readonly content: bigint;
  /** 0n where there is none. */
  readonly prompt: bigint;
  readonly tokens: number;
  readonly flags: number;
  /** Absolute path, path to show, and line of its text. */
  readonly at: { readonly absolute: string; readonly path: string; readonly line: number };
}

/** Lines of the old version that the new one does not have, in files of their own, to be checked. */
export interface Remainder {
  /** Rows whose line stands unchanged in the new version: taken over from there. */
  readonly known: readonly Row[];
  /** Digests of those lines. */
  readonly matched: ReadonlySet<string>;
  /** Files with the other lines, and where each line came from. */
  readonly files: readonly {
    readonly role: SetRole;
    readonly absolute: string;
    readonly origins: readonly Row['at'][];
  }[];
}

/** Sorts the old version's lines into those that the new one has as well and the rest, which goes to files in `folder`. */
export async function splitBase(
  files: readonly BaseFile[],
  index: LineIndex,
  report: DatasetReport,
  folder: string,
): Promise<Remainder> {
  await mkdir(folder, { recursive: true });
  const known: Row[] = [];
  const matched = new Set<string>();
  const rest: { role: SetRole; absolute: string; origins: Row['at'][] }[] = [];
  for (const [number, file] of files.entries()) {
    const absolute = path.join(folder, `rest-${number}.jsonl`);
    const writer = createWriteStream(absolute);
    const origins: Row['at'][] = [];
    for await (const { line, text } of readNumberedLines(file.absolute)) {
      if (text.trim() === '') continue;
      const at = { absolute: file.absolute, path: file.path, line };
      const digest = digestLine(text);
      const match = index.get(digest)?.[0];
      const table = match === undefined ? undefined : tableOf(report, match.role);
      if (match !== undefined && table !== undefined) {
        matched.add(digest);
        // Its place in a split is decided by its content, so it is on the same side; moved between files is not.
        const role = file.role === 'training' && sameFiles(report) ? match.role : file.role;
        known.push({ ...rowOf(table, match.row, role), at });
        continue;
      }
      origins.push(at);
      if (!writer.write(`${text}\n`)) await once(writer, 'drain');
    }
    writer.end();
    await once(writer, 'finish');
    if (origins.length > 0) rest.push({ role: file.role, absolute, origins });
  }
  return { known, matched, files: rest };
}

/** True where validation was split off the training files. */
function sameFiles(report: DatasetReport): boolean {
  return report.validation !== null && report.validation.files === report.training.files;
}

export function tableOf(report: DatasetReport, role: SetRole): ExampleTable | undefined {
  return report[role]?.table;
}

/** A table's row as a value. */
export function rowOf(table: ExampleTable, row: number, role: SetRole): Omit<Row, 'at'> {
  return {
    role,
    content: word(table.content, row),
    prompt: word(table.prompt, row),
    tokens: table.tokens[row] ?? 0,
    flags: table.flags[row] ?? FLAG.INVALID,
  };
}

function word(column: Uint32Array, row: number): bigint {
  return (BigInt(column[2 * row] ?? 0) << 32n) | BigInt(column[2 * row + 1] ?? 0);
}
