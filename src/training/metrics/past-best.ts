import { type MetricPoint, pointsOf } from './points.ts';
import type { MetricRow } from './table.ts';

/** A rise over the best value by less than this is noise. */
const NOTABLE_RISE = 0.02;
/** Below this many values a trend is a guess. */
export const LEAST_POINTS = 8;

export interface PastBest {
  readonly best: MetricPoint;
  readonly last: MetricPoint;
  readonly metric: 'full validation loss' | 'validation loss';
}

/**
 * Where the validation loss rose after its best: the sign of overfitting. Full validation loss counts from two values
 * on; the loss of single batches is noisy and counts only as the mean of its quarters.
 */
export function findPastBest(rows: readonly MetricRow[]): PastBest | null {
  const full = pointsOf(rows, 'fullValidLoss');
  if (full.length >= 2) return risen(full, 'full validation loss');
  const points = pointsOf(rows, 'validLoss');
  return points.length < LEAST_POINTS ? null : risen(quarters(points), 'validation loss');
}

function risen(points: readonly MetricPoint[], metric: PastBest['metric']): PastBest | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const best = points.reduce((a, b) => (b.value < a.value ? b : a));
  return last.value > best.value * (1 + NOTABLE_RISE) ? { best, last, metric } : null;
}

/** The mean of each quarter of the points, at the quarter's last step. */
export function quarters(points: readonly MetricPoint[]): MetricPoint[] {
  return [0, 1, 2, 3].flatMap((quarter) => {
    const part = points.slice((quarter * points.length) / 4, ((quarter + 1) * points.length) / 4);
    const last = part.at(-1);
    if (last === undefined) return [];
    return [{ step: last.step, value: part.reduce((sum, point) => sum + point.value, 0) / part.length }];
  });
}
