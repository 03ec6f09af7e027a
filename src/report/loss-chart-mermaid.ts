import type { MetricRow } from '../training/metrics/table.ts';
import { type MetricName, type MetricPoint, pointsOf } from '../training/metrics/points.ts';
import { summarizeMetrics } from './metrics-summary.ts';

/** More points than this are not drawn well by GitHub's Mermaid. */
const MAX_POINTS = 40;
/** Up to this many points each gets its own step on the axis. */
const MAX_LABELS = 12;
/** A chart with a single point is not drawn at all. */
const LEAST_POINTS = 2;
/** Room above and below the curve, as a share of its range. */
const MARGIN = 0.08;

/**
 * One `xychart-beta` block a metric, in the subset of Mermaid that old versions draw as well: quoted titles, numeric
 * series, an explicit range. There is no legend in that chart, so training and validation get one each, on one scale.
 */
export function drawLossCharts(rows: readonly MetricRow[]): string[] {
  const metrics: MetricName[] = ['trainLoss'];
  metrics.push(pointsOf(rows, 'fullValidLoss').length >= LEAST_POINTS ? 'fullValidLoss' : 'validLoss');
  const series = summarizeMetrics(rows).filter(
    ({ metric, count }) => metrics.includes(metric) && count >= LEAST_POINTS,
  );
  const drawn = series.map(({ metric, title }) => ({ title, points: thinOut(pointsOf(rows, metric)) }));
  const range = yRange(drawn.flatMap(({ points }) => points.map((point) => point.value)));
  return drawn.map(({ title, points }) => chart(title, points, range));
}

function chart(title: string, points: readonly MetricPoint[], range: string): string {
  const values = points.map((point) => plain(point.value)).join(', ');
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis "step" ${xAxis(points)}`,
    `  y-axis "loss" ${range}`,
    // The first colour of the light theme is all but white: the same line again, on top, gets one that is seen.
    `  line [${values}]`,
    `  line [${values}]`,
    '```',
  ].join('\n');
}

function xAxis(points: readonly MetricPoint[]): string {
  if (points.length <= MAX_LABELS) return `[${points.map((point) => `"${point.step}"`).join(', ')}]`;
  return `${points[0]?.step ?? 0} --> ${points.at(-1)?.step ?? 0}`;
}

/** Means of equal ranges of steps, since the chart spaces its points evenly; an empty range gets the value in between. */
function thinOut(points: readonly MetricPoint[]): MetricPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length <= MAX_LABELS || first === undefined || last === undefined || last.step <= first.step) {
    return points.slice(-MAX_LABELS);
  }
  const count = Math.min(MAX_POINTS, points.length);
  const width = (last.step - first.step) / (count - 1);
  const sums = Array.from({ length: count }, () => ({ sum: 0, n: 0 }));
  for (const point of points) {
    const bucket = sums[Math.round((point.step - first.step) / width)];
    if (bucket === undefined) continue;
    bucket.sum += point.value;
    bucket.n += 1;
  }
  const means = sums.map(({ sum, n }) => (n === 0 ? null : sum / n));
  return means.map((mean, index) => ({
    step: Math.round(first.step + index * width),
    value: mean ?? between(means, index),
  }));
}

/** The straight line between the known neighbours; first and last are always known. */
function between(means: readonly (number | null)[], index: number): number {
  let [left, right] = [index, index];
  while (left > 0 && means[left] === null) left -= 1;
  while (right < means.length - 1 && means[right] === null) right += 1;
  const [from, to] = [means[left] ?? 0, means[right] ?? 0];
  return from + ((to - from) * (index - left)) / Math.max(1, right - left);
}

function yRange(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * MARGIN, Math.abs(high) * 0.001, 1e-6);
  return `${plain(low >= 0 ? Math.max(0, low - room) : low - room)} --> ${plain(high + room)}`;
}

/** Without an exponent, which Mermaid does not read. */
function plain(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
