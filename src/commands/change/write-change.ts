import type { Row } from '../../dataset/change/row-columns.ts';
import type { DatasetChange } from '../../dataset/change/compare-dataset.ts';
import type { DiffView } from '../../report/diff-view.ts';

/** dataset-diff.json piece by piece: places and hashes of every row, never their texts. */
export function* writeChange(change: DatasetChange, view: DiffView): Generator<string> {
  const { comparison } = change;
  yield `{\n"base": ${JSON.stringify(view.base)},\n"counts": ${JSON.stringify(view.counts)},\n`;
  yield `"examples": ${JSON.stringify(view.examples)},\n"tokens": ${JSON.stringify(view.tokens)},\n`;
  yield `"cost_usd": ${JSON.stringify(view.costUsd)},\n"shifts": ${JSON.stringify(view.shifts)},\n`;
  yield* list('added', comparison.added, place);
  yield* list('removed', comparison.removed, place);
  yield* list('changed', comparison.changed, ({ before, after }) => ({
    before: place(before),
    after: place(after),
  }));
  yield* list('moved', comparison.moved, ({ before, after }) => ({
    before: place(before),
    after: place(after),
  }));
  yield* list('duplicates', comparison.duplicates, place);
  yield* list('leaks', comparison.leaks, place, '\n}\n');
}

function place(row: Row): Record<string, unknown> {
  return { set: row.role, file: row.at.path, line: row.at.line, tokens: row.tokens };
}

function* list<T>(
  name: string,
  rows: readonly T[],
  show: (row: T) => unknown,
  end = ',\n',
): Generator<string> {
  yield `"${name}": [`;
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(show(row))}`;
  yield `${rows.length === 0 ? '' : '\n'}]${end}`;
}
