import type { MetricPoint } from '../../training/metrics/points.ts';

/**
 * Thins points out to a curve that looks the same at `columns` pixels: of each column the first, lowest, highest and
 * last point stay, so that no peak is lost (the M4 aggregation, Jugel et al., VLDB 2014). One pass; points in order of steps.
 */
export function thinPoints(points: readonly MetricPoint[], columns: number): MetricPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length <= columns * 2) return [...points];
  const span = Math.max(1, last.step - first.step);
  const kept: MetricPoint[] = [];
  let column = -1;
  let extremes: { first: number; low: number; high: number; last: number } | null = null;
  const flush = () => {
    if (extremes === null) return;
    const indexes = new Set(
      [extremes.first, extremes.low, extremes.high, extremes.last].sort((a, b) => a - b),
    );
    for (const index of indexes) {
      const point = points[index];
      if (point !== undefined) kept.push(point);
    }
  };
  points.forEach(({ step, value }, index) => {
    const at = Math.min(columns - 1, Math.floor(((step - first.step) / span) * columns));
    if (at !== column || extremes === null) {
      flush();
      column = at;
      extremes = { first: index, low: index, high: index, last: index };
      return;
    }
    if (value < (points[extremes.low]?.value ?? value)) extremes.low = index;
    if (value > (points[extremes.high]?.value ?? value)) extremes.high = index;
    extremes.last = index;
  });
  flush();
  return kept;
}
