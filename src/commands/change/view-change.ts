import type { Row } from '../../dataset/change/row-columns.ts';
import type { Pair } from '../../dataset/change/compare-rows.ts';
import type { DatasetChange } from '../../dataset/change/compare-dataset.ts';
import { FLAG } from '../../dataset/types.ts';
import type { DiffKind, DiffRow, DiffView } from '../../report/diff-view.ts';
import type { ShowableRow } from '../showable-rows.ts';
import { readRows, type RowText } from './read-rows.ts';

const shownPerKind = 10;

/** The change as people are shown it: figures, and a few rows of each kind where `show-examples` allows. */
export async function viewChange(
  change: DatasetChange,
  base: string,
  costUsd: DiffView['costUsd'],
  isShowable: ShowableRow,
): Promise<DiffView> {
  const { comparison } = change;
  const candidates: Record<DiffKind, { before: Row | null; after: Row | null }[]> = {
    added: comparison.added.map((after) => ({ before: null, after })),
    removed: comparison.removed.map((before) => ({ before, after: null })),
    changed: comparison.changed.map(asPair),
    moved: comparison.moved.map(asPair),
    leaks: comparison.leaks.map((after) => ({ before: null, after })),
  };
  // A removed row was in the repository; that its file was tracked is certain, that it holds nothing personal is not.
  const mayShow = (row: Row | null): boolean =>
    row === null || ((row.flags & FLAG.SENSITIVE) === 0 && isShowable(row.at.path, row.at.line));
  let withheld = 0;
  const chosen = Object.fromEntries(
    Object.entries(candidates).map(([kind, rows]) => {
      const first = rows.slice(0, shownPerKind);
      const shown = first.filter(({ before, after }) => mayShow(after ?? before) && mayShow(before));
      withheld += first.length - shown.length;
      return [kind, shown];
    }),
  ) as typeof candidates;
  const needed = Object.values(chosen).flatMap((rows) =>
    rows.flatMap(({ before, after }) => [before, after].filter((row) => row !== null)),
  );
  const texts = await readRows(needed);
  const show = ({ before, after }: { before: Row | null; after: Row | null }): DiffRow =>
    toDiffRow(before, after, texts);
  return {
    base,
    unavailable: null,
    counts: {
      added: comparison.added.length,
      removed: comparison.removed.length,
      changed: comparison.changed.length,
      moved: comparison.moved.length,
      leaks: comparison.leaks.length,
      duplicates: comparison.duplicates.length,
    },
    examples: { before: change.before.trainingExamples, after: change.after.trainingExamples },
    tokens: { before: change.before.trainingTokens, after: change.after.trainingTokens },
    costUsd,
    shifts: change.shifts,
    rows: {
      added: chosen.added.map(show),
      removed: chosen.removed.map(show),
      changed: chosen.changed.map(show),
      moved: chosen.moved.map(show),
      leaks: chosen.leaks.map(show),
    },
    withheld,
  };
}

function asPair({ before, after }: Pair): { before: Row; after: Row } {
  return { before, after };
}

function toDiffRow(before: Row | null, after: Row | null, texts: ReadonlyMap<Row, RowText>): DiffRow {
  const [old, now] = [before && texts.get(before), after && texts.get(after)];
  const at = (after ?? before)?.at;
  return {
    place: at === undefined ? null : { file: at.path, line: at.line },
    prompt: now?.prompt ?? old?.prompt ?? '',
    before: before === null ? null : (old?.answer ?? ''),
    after: after === null ? null : (now?.answer ?? ''),
  };
}
