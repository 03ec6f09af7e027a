import { stat } from 'node:fs/promises';
import path from 'node:path';
import { checkDataset } from '../check-dataset.ts';
import type { DatasetCheck } from '../dataset-check.ts';
import type { SourceFile } from '../read/resolve-files.ts';
import { RULE_IDS, SENSITIVE_RULES } from '../rules/rule-ids.ts';
import { fileOf } from '../set-rules/set-view.ts';
import type { DatasetReport, SetReport, SetRole } from '../types.ts';
import { type BaseFile, type Remainder, type Row, rowOf, splitBase } from './base-rows.ts';
import { compareRows, type Comparison } from './compare-rows.ts';
import { findShifts, type Shift } from './find-shifts.ts';
import { indexLines, type LineIndex } from './line-matcher.ts';

/** What a change does to the dataset. */
export interface DatasetChange {
  readonly comparison: Comparison;
  readonly before: SideFigures;
  readonly after: SideFigures;
  readonly shifts: readonly Shift[];
  /** Whether this line of the new version is not in the old one. */
  isNew(file: string, line: number): boolean;
}

export interface SideFigures {
  readonly trainingExamples: number;
  readonly trainingTokens: number;
}

export interface ChangeQuestion {
  readonly report: DatasetReport;
  /** The check that made the report; the old version is held to the same split, format and encoding. */
  readonly check: DatasetCheck;
  readonly base: readonly BaseFile[];
  /** Folder for lines that only the old version has. */
  readonly folder: string;
}

/**
 * Compares the dataset with its old version, example by example. Lines that are the same in both are read and hashed
 * but neither parsed nor counted again. Memory: some hundred bytes an example, never the texts.
 */
export async function compareDataset(question: ChangeQuestion): Promise<DatasetChange> {
  const { report, check, base, folder } = question;
  const index: LineIndex = new Map();
  const locate = (file: string) => path.join(check.workspace, file);
  for (const sets of groupByFiles(report)) await indexLines(sets, locate, index);
  const remainder = await splitBase(base, index, report, folder);
  const before = [...remainder.known, ...(await checkRemainder(question, remainder))];
  const after = rolesOf(report).flatMap((set) => headRows(set, locate));
  const comparison = compareRows(before, after);
  const training = (rows: readonly Row[]) => rows.filter((row) => row.role === 'training');
  const [old, now] = [training(before), training(after)];
  const fresh = newPlaces(index, remainder.matched, report);
  return {
    comparison,
    before: figures(old),
    after: figures(now),
    shifts: findShifts(old, now),
    isNew: (file, line) => fresh.has(`${file}:${line}`),
  };
}

function rolesOf(report: DatasetReport): SetReport[] {
  return [report.training, report.validation, report.test].filter((set) => set !== null);
}

/** Sides of a split come from the same files and are indexed in one reading. */
function groupByFiles(report: DatasetReport): SetReport[][] {
  return [...Map.groupBy(rolesOf(report), (set) => set.files).values()];
}

function headRows(set: SetReport, locate: (file: string) => string): Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < set.table.length; row += 1) {
    const file = set.files[fileOf(set.table, row)]?.path ?? '';
    rows.push({
      ...rowOf(set.table, row, set.role),
      at: { absolute: locate(file), path: file, line: set.table.line[row] ?? 0 },
    });
  }
  return rows;
}

async function checkRemainder({ check, folder }: ChangeQuestion, { files }: Remainder): Promise<Row[]> {
  if (files.length === 0) return [];
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
  const report = await checkDataset({
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
  return rolesOf(report).flatMap((set) =>
    headRows(set, (file) => file).flatMap((row) => {
      const at = origins.get(path.basename(row.at.path))?.[row.at.line - 1];
      return at === undefined ? [] : [{ ...row, at }];
    }),
  );
}

async function toSource(absolute: string): Promise<SourceFile> {
  const { size, mtimeMs } = await stat(absolute);
  const name = path.basename(absolute);
  return { path: name, real: name, absolute, bytes: size, modifiedMs: mtimeMs };
}

function newPlaces(index: LineIndex, matched: ReadonlySet<string>, report: DatasetReport): Set<string> {
  const places = new Set<string>();
  for (const [digest, rows] of index) {
    if (matched.has(digest)) continue;
    for (const { role, row } of rows) {
      const set = report[role];
      const file = set?.files[fileOf(set.table, row)]?.path;
      if (set !== null && file !== undefined) places.add(`${file}:${set.table.line[row]}`);
    }
  }
  return places;
}

function figures(rows: readonly Row[]): SideFigures {
  return {
    trainingExamples: rows.length,
    trainingTokens: rows.reduce((sum, row) => sum + row.tokens, 0),
  };
}
