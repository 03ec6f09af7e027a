import type { MetricRow } from './table.ts';

export type MetricName = Exclude<keyof MetricRow, 'step'>;

export interface MetricPoint {
  readonly step: number;
  readonly value: number;
}

/** The known values of one metric in the order of the rows; values that are no number are left out. */
export function pointsOf(rows: readonly MetricRow[], metric: MetricName): MetricPoint[] {
  const points: MetricPoint[] = [];
  for (const row of rows) {
    const value = row[metric];
    if (value !== null && Number.isFinite(value)) points.push({ step: row.step, value });
  }
  return points;
}
