import { FLAG } from '../types.ts';
import type { Row } from './row-columns.ts';

/** A row that went together with the one that came for it. */
export interface Pair {
  readonly before: Row;
  readonly after: Row;
}

/** What a change does to the examples of a dataset, whatever their order and files. */
export interface Comparison {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  /** Same prompt, other answer. */
  readonly changed: readonly Pair[];
  /** Between training and validation. */
  readonly moved: readonly Pair[];
  /** Training rows that now stand in validation or test as well, and did not before. */
  readonly leaks: readonly Row[];
  /** Copies of a row beyond the first that were not there before. */
  readonly duplicates: readonly Row[];
}

/** Compares two versions example by example, by the hashes of their content. */
export function compareRows(before: readonly Row[], after: readonly Row[]): Comparison {
  const [old, now] = [groupByContent(before), groupByContent(after)];
  const added: Row[] = [];
  const removed: Row[] = [];
  const moved: Pair[] = [];
  const leaks: Row[] = [];
  const duplicates: Row[] = [];
  for (const content of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(content) ?? none, now.get(content) ?? none];
    const surplus = {
      training: is.training.length - was.training.length,
      validation: is.validation.length - was.validation.length,
    };
    const gone = [...was.training.slice(is.training.length), ...was.validation.slice(is.validation.length)];
    const come = [...is.training.slice(was.training.length), ...is.validation.slice(was.validation.length)];
    // What left one side and came to the other has moved.
    const movers =
      Math.sign(surplus.training) * Math.sign(surplus.validation) < 0
        ? Math.min(gone.length, come.length)
        : 0;
    for (let at = 0; at < movers; at += 1) {
      const [from, to] = [gone[at], come[at]];
      if (from && to) moved.push({ before: from, after: to });
    }
    removed.push(...gone.slice(movers), ...was.test.slice(is.test.length));
    added.push(...come.slice(movers), ...is.test.slice(was.test.length));
    if (leaksOut(is) && !leaksOut(was)) leaks.push(...is.training.slice(0, 1));
    duplicates.push(...is.training.slice(Math.max(1, was.training.length)));
  }
  return { ...pairByPrompt(added, removed), moved, leaks, duplicates };
}

interface Group {
  readonly training: Row[];
  readonly validation: Row[];
  readonly test: Row[];
}

const none: Group = { training: [], validation: [], test: [] };

function groupByContent(rows: readonly Row[]): Map<bigint, Group> {
  const groups = new Map<bigint, Group>();
  for (const row of rows) {
    // A line that is no example has no content to compare.
    if ((row.flags & FLAG.INVALID) !== 0) continue;
    let group = groups.get(row.content);
    if (group === undefined) groups.set(row.content, (group = { training: [], validation: [], test: [] }));
    group[row.role].push(row);
  }
  return groups;
}

function leaksOut(group: Group): boolean {
  return group.training.length > 0 && (group.validation.length > 0 || group.test.length > 0);
}

/** What came and what went with the same prompt, in the same set, is one change of an answer. */
function pairByPrompt(
  added: readonly Row[],
  removed: readonly Row[],
): Pick<Comparison, 'added' | 'removed' | 'changed'> {
  const waiting = new Map<string, Row[]>();
  const promptOf = (row: Row) => `${row.role} ${row.prompt}`;
  for (const row of removed) {
    if (row.prompt === 0n) continue;
    const rows = waiting.get(promptOf(row));
    if (rows) rows.push(row);
    else waiting.set(promptOf(row), [row]);
  }
  const changed: Pair[] = [];
  const paired = new Set<Row>();
  for (const after of added) {
    const before = after.prompt === 0n ? undefined : waiting.get(promptOf(after))?.shift();
    if (before === undefined) continue;
    changed.push({ before, after });
    paired.add(before).add(after);
  }
  return {
    changed,
    added: added.filter((row) => !paired.has(row)),
    removed: removed.filter((row) => !paired.has(row)),
  };
}
