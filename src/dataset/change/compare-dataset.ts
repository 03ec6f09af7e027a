import { stat } from 'node:fs/promises';
import path from 'node:path';
import { examineDataset } from '../check-dataset.ts';
import type { DatasetCheck } from '../dataset-check.ts';
import type { SourceFile } from '../read/resolve-files.ts';
import { RULE_IDS, SENSITIVE_RULES } from '../rules/rule-ids.ts';
import { fileOf } from '../set-rules/set-view.ts';
import type { DatasetReport, SetReport, SetRole } from '../types.ts';
import { type BaseFile, type Remainder, splitBase } from './base-rows.ts';
import { createBroughtCheck } from './brought-lines.ts';
import { compareRows, type Comparison } from './compare-rows.ts';
import { findDifferingRows } from './differing-rows.ts';
import { type FileShape, readShape, SHAPE_RULES } from './file-shapes.ts';
import { findShifts, type Shift } from './find-shifts.ts';
import { indexLines, LineIndex } from './line-index.ts';
import { RowColumns } from './row-columns.ts';

/** What a change does to the dataset. */
export interface DatasetChange {
  readonly comparison: Comparison;
  readonly before: SideFigures;
  readonly after: SideFigures;
  readonly shifts: readonly Shift[];
  /** Whether the change brought a finding of this rule on this line; to be asked once for each, in their order. */
  isBrought(rule: string, file: string, line: number): boolean;
}

export interface SideFigures {
  readonly trainingExamples: number;
  readonly trainingTokens: number;
  readonly validationTokens: number;
}

export interface ChangeQuestion {
  readonly report: DatasetReport;
  /** The check that made the report; the old version is held to the same split, format and encoding. */
  readonly check: DatasetCheck;
  readonly base: readonly BaseFile[];
  /** Files of the new version of which no former one can be known: they are left out. */
  readonly unknown: ReadonlySet<string>;
  /** Folder for lines that only the old version has. */
  readonly folder: string;
}

/**
 * Compares the dataset with its old version, example by example. Lines that are the same in both are read and hashed
 * but neither parsed nor counted again. Memory: some hundred bytes an example, never the texts.
 */
export async function compareDataset(question: ChangeQuestion): Promise<DatasetChange> {
  const { report, check, base, unknown, folder } = question;
  const index = new LineIndex();
  const locate = (file: string) => (unknown.has(file) ? null : path.join(check.workspace, file));
  for (const sets of groupByFiles(report)) await indexLines(sets, locate, index);
  const before = new RowColumns();
  const remainder = await splitBase(base, index, report, folder, before);
  await checkRemainder(question, remainder, before);
  const after = new RowColumns();
  for (const set of rolesOf(report)) for (const row of rowsOf(set, locate)) after.add(...row);
  const differing = findDifferingRows(before, after);
  const [old, now] = [before.training(), after.training()];
  const comparison = compareRows(differing.before, differing.after);
  return {
    comparison,
    before: figures(old, before),
    after: figures(now, after),
    shifts: findShifts(old, now),
    isBrought: createBroughtCheck({
      fresh: newLines(index, report),
      shapeOf: await readShapes(report, base),
      unknown,
      after,
      comparison,
    }),
  };
}

function rolesOf(report: DatasetReport): SetReport[] {
  return [report.training, report.validation, report.test].filter((set) => set !== null);
}

/** Sides of a split come from the same files and are indexed in one reading. */
function groupByFiles(report: DatasetReport): SetReport[][] {
  return [...Map.groupBy(rolesOf(report), (set) => set.files).values()];
}

/** The rows of a set, as `RowColumns.add` takes them. */
function* rowsOf(
  set: SetReport,
  locate: (file: string) => string | null,
): Generator<Parameters<RowColumns['add']>> {
  const { table, files, role } = set;
  for (const [at, { path: file }] of files.entries()) {
    const absolute = locate(file);
    if (absolute === null) continue;
    const end = table.fileStarts[at + 1] ?? table.length;
    for (let row = table.fileStarts[at] ?? end; row < end; row += 1)
      yield [table, row, role, { absolute, path: file, line: table.line[row] ?? 0 }];
  }
}

async function checkRemainder(
  { check, folder }: ChangeQuestion,
  files: readonly Remainder[],
  rows: RowColumns,
): Promise<void> {
  if (files.length === 0) return;
  const sourcesOf = (role: SetRole) =>
    Promise.all(files.filter((file) => file.role === role).map((file) => toSource(file.absolute)));
  const [training, validation, test] = await Promise.all([
    sourcesOf('training'),
    sourcesOf('validation'),
    sourcesOf('test'),
  ]);
  // The rules were held against the new version. What marks a row as not to be shown must still be found.
  const unasked = RULE_IDS.filter((rule) => !SENSITIVE_RULES.has(rule));
  const off = Object.fromEntries(unasked.map((rule) => [rule, 'off' as const]));
  const report = await examineDataset({
    ...check,
    inputs: { ...check.inputs, rules: off },
    sources: {
      training: { kind: 'files', files: training },
      validation: validation.length === 0 ? null : { kind: 'files', files: validation },
      test: test.length === 0 ? null : { kind: 'files', files: test },
    },
    workspace: folder,
    grader: null,
  });
  const origins = new Map(files.map((file) => [path.basename(file.absolute), file.origins]));
  for (const set of rolesOf(report)) {
    for (const [table, row, role, { path: file, line }] of rowsOf(set, (name) => name)) {
      const at = origins.get(path.basename(file))?.[line - 1];
      if (at !== undefined) rows.add(table, row, role, at);
    }
  }
}

async function toSource(absolute: string): Promise<SourceFile> {
  const { size, mtimeMs } = await stat(absolute);
  const name = path.basename(absolute);
  return { path: name, real: name, absolute, bytes: size, modifiedMs: mtimeMs };
}

/** Lines by file that the old version did not have. */
function newLines(index: LineIndex, report: DatasetReport): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { role, row } of index.unmatched()) {
    const set = report[role];
    const file = set?.files[fileOf(set.table, row)]?.path;
    if (set === null || file === undefined) continue;
    const known = lines.get(file) ?? new Set();
    lines.set(file, known.add(set.table.line[row] ?? 0));
  }
  return lines;
}

/** The old shape of each file; of one that had another name, that of all old files together. */
async function readShapes(
  report: DatasetReport,
  base: readonly BaseFile[],
): Promise<(file: string) => FileShape> {
  const all = { 'blank-line': 0, 'byte-order-mark': 0, crlf: 0 };
  const shapes = new Map<string, FileShape>();
  if (!SHAPE_RULES.some((rule) => report.findings.byRule.has(rule))) return () => all;
  for (const { path: file, absolute } of base) {
    const shape = await readShape(absolute);
    shapes.set(file, shape);
    for (const rule of SHAPE_RULES) all[rule] += shape[rule];
  }
  return (file) => shapes.get(file) ?? all;
}

function figures({ tokens }: { readonly tokens: Uint32Array }, rows: RowColumns): SideFigures {
  return {
    trainingExamples: tokens.length,
    trainingTokens: tokens.reduce((sum, count) => sum + count, 0),
    validationTokens: rows.tokensOf('validation'),
  };
}
