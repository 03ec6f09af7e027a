import type { MetricRow } from './table.ts';

/** One row a step, in order of steps: what a later row knows of the same step fills what an earlier one left open. */
export function mergeRows(rows: readonly (MetricRow | null)[]): readonly MetricRow[] {
  const bySteps = new Map<number, MetricRow>();
  for (const row of rows) {
    if (row === null) continue;
    const earlier = bySteps.get(row.step);
    bySteps.set(row.step, earlier === undefined ? row : fill(earlier, row));
  }
  return [...bySteps.values()].sort((one, other) => one.step - other.step);
}

function fill(one: MetricRow, other: MetricRow): MetricRow {
  return {
    step: one.step,
    trainLoss: one.trainLoss ?? other.trainLoss,
    trainAccuracy: one.trainAccuracy ?? other.trainAccuracy,
    validLoss: one.validLoss ?? other.validLoss,
    validAccuracy: one.validAccuracy ?? other.validAccuracy,
    fullValidLoss: one.fullValidLoss ?? other.fullValidLoss,
    fullValidAccuracy: one.fullValidAccuracy ?? other.fullValidAccuracy,
  };
}
