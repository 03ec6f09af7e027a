import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { SideWriter } from '../pass/side-writer.ts';
import type { DatasetReport, SetRole } from '../types.ts';
import type { LineIndex } from './line-index.ts';
import { readLineBlocks } from './read-lines.ts';
import type { RowColumns, RowPlace } from './row-columns.ts';

/** A file of the old version, laid down where it can be read. */
export interface BaseFile {
  /** As it was called then. */
  readonly path: string;
  readonly absolute: string;
  /** null for a file that is gone and that the inputs do not name: it counts where most of its lines stand elsewhere now. */
  readonly role: SetRole | null;
}

/** Lines of the old version that the new one does not have, in a file of their own, to be checked. */
export interface Remainder {
  readonly role: SetRole;
  readonly absolute: string;
  /** Where each line came from. */
  readonly origins: readonly RowPlace[];
}

/**
 * Sorts the old version's lines into those that the new one has as well, whose rows are taken over from there into
 * `rows`, and the rest, which goes to files in `folder`.
 */
export async function splitBase(
  files: readonly BaseFile[],
  index: LineIndex,
  report: DatasetReport,
  folder: string,
  rows: RowColumns,
): Promise<readonly Remainder[]> {
  await mkdir(folder, { recursive: true });
  const rest: Remainder[] = [];
  for (const [number, file] of files.entries()) {
    const roleOfFile = file.role ?? (await roleOfLines(file.absolute, index, report));
    if (roleOfFile === null) continue;
    const absolute = path.join(folder, `rest-${number}.jsonl`);
    const writer = await SideWriter.open(absolute);
    const origins: RowPlace[] = [];
    for await (const lines of readLineBlocks(file.absolute)) {
      for (const { line, bytes } of lines) {
        if (bytes.length === 0) continue;
        const at = { absolute: file.absolute, path: file.path, line };
        const match = index.match(bytes);
        const table = match === null ? undefined : report[match.role]?.table;
        if (match !== null && table !== undefined) {
          // Its place in a split is decided by its content, so it is on the same side; moved between files is not.
          const role = roleOfFile === 'training' && sameFiles(report) ? match.role : roleOfFile;
          rows.add(table, match.row, role, at);
          continue;
        }
        origins.push(at);
        await writer.write(bytes);
      }
    }
    await writer.close();
    if (origins.length > 0) rest.push({ role: roleOfFile, absolute, origins });
  }
  return rest;
}

/**
 * The set that a file's lines went to; null where most of them are nowhere, or are known from another file of the old
 * version: then it was no part of the dataset.
 */
async function roleOfLines(
  absolute: string,
  index: LineIndex,
  report: DatasetReport,
): Promise<SetRole | null> {
  const found = { training: 0, validation: 0, test: 0 };
  let count = 0;
  for await (const lines of readLineBlocks(absolute)) {
    for (const { bytes } of lines) {
      if (bytes.length === 0) continue;
      count++;
      const row = index.findNew(bytes);
      if (row !== null) found[row.role]++;
    }
  }
  const { training, validation, test } = found;
  if (2 * (training + validation + test) < count || count === 0) return null;
  if (sameFiles(report)) return test > training + validation ? 'test' : 'training';
  return test > training && test > validation ? 'test' : validation > training ? 'validation' : 'training';
}

/** True where validation was split off the training files. */
function sameFiles(report: DatasetReport): boolean {
  return report.validation !== null && report.validation.files === report.training.files;
}
