import type { FindingPlace, FindingSink } from '../findings/finding-log.ts';
import { FLAG, type ExampleTable, type SetRole } from '../types.ts';

/** A set as its rules see it. */
export interface SetView {
  readonly role: SetRole;
  /** Whose files the rows stand in: what a split held out of the training files stands in those. */
  readonly filesOf: SetRole;
  readonly paths: readonly string[];
  readonly table: ExampleTable;
}

/** Opens a run of findings: each rule brings its own in order of the rows. */
export type OpenRun = () => FindingSink;

/** Where a row stands. */
export function placeOf(view: SetView, row: number): FindingPlace {
  const index = fileOf(view.table, row);
  return {
    role: view.filesOf,
    file: { index, path: view.paths[index] ?? '' },
    line: view.table.line[row] ?? null,
  };
}

/** `data/a.jsonl:12`, for sentences. */
export function nameRow(view: SetView, row: number): string {
  const { file, line } = placeOf(view, row);
  return `${file?.path ?? ''}:${line ?? ''}`;
}

/** The set as a whole: its file, where it is a single one. */
export function placeOfSet(view: Pick<SetView, 'filesOf' | 'paths'>): FindingPlace {
  const [path] = view.paths;
  const file = path !== undefined && view.paths.length === 1 ? { index: 0, path } : null;
  return { role: view.filesOf, file, line: null };
}

/** Index of the file that a row stands in. */
export function fileOf(table: Pick<ExampleTable, 'fileStarts'>, row: number): number {
  let low = 0;
  let high = table.fileStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((table.fileStarts[middle] as number) <= row) low = middle;
    else high = middle;
  }
  return low;
}

export function has(table: ExampleTable, row: number, flag: number): boolean {
  return ((table.flags[row] as number) & flag) !== 0;
}

export function isInvalid(table: ExampleTable, row: number): boolean {
  return has(table, row, FLAG.INVALID);
}

/** Whether an example has anything before its answer; without, it has no prompt to be compared. */
export function hasPrompt(table: ExampleTable, row: number): boolean {
  return table.prompt[row * 2] !== 0 || table.prompt[row * 2 + 1] !== 0;
}
