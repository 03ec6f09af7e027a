import type { JobEvent } from '../../provider/types.ts';
import { hasValues, rowFromMetrics } from './from-numbers.ts';
import { mergeRows } from './merge-rows.ts';
import type { MetricRow } from './table.ts';

/** Rows from the metrics that events carry, where a provider has no result file. In order of steps. */
export function rowsFromEvents(events: readonly JobEvent[]): readonly MetricRow[] {
  return mergeRows(
    events.map((event) => rowFromMetrics(event.data)).filter((row) => row !== null && hasValues(row)),
  );
}
