import type { Checkpoint } from '../../provider/types.ts';
import { hasValues, rowFromMetrics } from './from-numbers.ts';
import { mergeRows } from './merge-rows.ts';
import type { MetricRow } from './table.ts';

/** Rows from checkpoints, the only metrics that some providers keep. In order of steps. */
export function rowsFromCheckpoints(checkpoints: readonly Checkpoint[]): readonly MetricRow[] {
  const rows = checkpoints.map((checkpoint) =>
    rowFromMetrics({ ...checkpoint.metrics, step: checkpoint.step }),
  );
  return mergeRows(rows.filter((row) => row !== null && hasValues(row)));
}
