import { indexRows } from '../set-rules/hash-index.ts';
import { FLAG } from '../types.ts';
import type { Row, RowColumns } from './row-columns.ts';

const ROLES = 3;

/**
 * The rows of both versions whose content stands in some set more or less often than before. Of all the others, which
 * are nearly all, there is nothing to tell, and so no objects are made of them.
 */
export function findDifferingRows(
  before: RowColumns,
  after: RowColumns,
): { readonly before: readonly Row[]; readonly after: readonly Row[] } {
  const isInvalid = (rows: RowColumns, row: number): boolean => ((rows.flags[row] ?? 0) & FLAG.INVALID) !== 0;
  const { index, firstOf } = indexRows(after.content, after.length, (row) => isInvalid(after, row));
  const surplus = new Int32Array(ROLES * after.length);
  const count = (first: number, role: number, change: number): void => {
    const at = ROLES * first + role;
    surplus[at] = (surplus[at] as number) + change;
  };
  const firstIn = (row: number): number =>
    index.find(before.content[2 * row] as number, before.content[2 * row + 1] as number);
  const differs = (first: number): boolean =>
    first < 0 ||
    surplus.subarray(ROLES * first, ROLES * first + ROLES).some((difference) => difference !== 0);

  for (let row = 0; row < after.length; row++) {
    if (!isInvalid(after, row)) count(firstOf[row] as number, after.roles[row] as number, 1);
  }
  for (let row = 0; row < before.length; row++) {
    const first = isInvalid(before, row) ? -1 : firstIn(row);
    if (first >= 0) count(first, before.roles[row] as number, -1);
  }
  const found: { before: Row[]; after: Row[] } = { before: [], after: [] };
  for (let row = 0; row < before.length; row++) {
    if (!isInvalid(before, row) && differs(firstIn(row))) found.before.push(before.at(row));
  }
  for (let row = 0; row < after.length; row++) {
    if (!isInvalid(after, row) && differs(firstOf[row] as number)) found.after.push(after.at(row));
  }
  return found;
}
