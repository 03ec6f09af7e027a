import { type MetricName, type MetricPoint, pointsOf } from '../training/metrics/points.ts';
import type { MetricRow } from '../training/metrics/table.ts';

export interface MetricSummary {
  readonly metric: MetricName;
  readonly title: string;
  readonly better: 'lower' | 'higher';
  readonly count: number;
  readonly first: MetricPoint;
  readonly last: MetricPoint;
  readonly best: MetricPoint;
}

export const METRICS: readonly {
  readonly metric: MetricName;
  readonly title: string;
  readonly better: 'lower' | 'higher';
}[] = [
  { metric: 'trainLoss', title: 'Training loss', better: 'lower' },
  { metric: 'validLoss', title: 'Validation loss', better: 'lower' },
  { metric: 'fullValidLoss', title: 'Full validation loss', better: 'lower' },
  { metric: 'trainAccuracy', title: 'Training accuracy', better: 'higher' },
  { metric: 'validAccuracy', title: 'Validation accuracy', better: 'higher' },
  { metric: 'fullValidAccuracy', title: 'Full validation accuracy', better: 'higher' },
];

/** First, last and best of every metric that has a value; of equal values the earliest is the best. */
export function summarizeMetrics(rows: readonly MetricRow[]): MetricSummary[] {
  return METRICS.flatMap(({ metric, title, better }) => {
    const points = pointsOf(rows, metric);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const best = points.reduce((a, b) =>
      (better === 'lower' ? b.value < a.value : b.value > a.value) ? b : a,
    );
    return [{ metric, title, better, count: points.length, first, last, best }];
  });
}
