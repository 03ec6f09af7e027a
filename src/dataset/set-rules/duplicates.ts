import { FLAG } from '../types.ts';
import { findFirstRows } from './hash-index.ts';
import { has, hasPrompt, isInvalid, nameRow, placeOf, type OpenRun, type SetView } from './set-view.ts';

/** Examples of one set that stand in it twice: word for word, but for case and white space, or with another answer. */
export function checkDuplicates(view: SetView, openRun: OpenRun, comparesAnswers: boolean): void {
  const { table } = view;
  const exact = findFirstRows(table.content, table.length, (row) => isInvalid(table, row));
  reportExact(view, exact, openRun);
  reportNear(view, exact, openRun);
  // The exact ones are told by now: their rows serve once more.
  if (comparesAnswers) reportConflicts(view, openRun, exact);
}

function reportExact(view: SetView, exact: Int32Array, openRun: OpenRun): void {
  const sink = openRun();
  for (let row = 0; row < exact.length; row++) {
    const first = exact[row] as number;
    if (first === row) continue;
    sink('duplicate-example', `the same example as ${nameRow(view, first)}`, placeOf(view, row));
  }
}

function reportNear(view: SetView, exact: Int32Array, openRun: OpenRun): void {
  const { table } = view;
  const sink = openRun();
  const firstOf = findFirstRows(
    table.folded,
    table.length,
    (row) => isInvalid(table, row) || exact[row] !== row,
  );
  for (let row = 0; row < firstOf.length; row++) {
    const first = firstOf[row] as number;
    if (first === row) continue;
    const message = `but for case and white space the same example as ${nameRow(view, first)}`;
    sink('near-duplicate', message, placeOf(view, row));
  }
}

function reportConflicts(view: SetView, openRun: OpenRun, scratch: Int32Array): void {
  const { table } = view;
  const sink = openRun();
  const firstOf = findFirstRows(
    table.prompt,
    table.length,
    (row) => isInvalid(table, row) || !has(table, row, FLAG.ANSWER) || !hasPrompt(table, row),
    scratch,
  );
  for (let row = 0; row < firstOf.length; row++) {
    const first = firstOf[row] as number;
    if (first === row || table.answer[row] === table.answer[first]) continue;
    const message = `the same prompt as ${nameRow(view, first)} with another answer`;
    sink('conflicting-answers', message, placeOf(view, row));
  }
}
