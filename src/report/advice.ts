import type { MetricRow } from '../training/metrics/table.ts';
import { type MetricPoint, pointsOf } from './metrics-summary.ts';
import { formatLoss } from './numbers.ts';

/** A rise over the best value by less than this is noise. */
const NOTABLE_RISE = 0.02;
/** A loss that fell by less than this over the whole training did not converge. */
const CONVERGED = 0.05;
/** A loss that still falls by more than this over the last quarter has not settled. */
const STILL_FALLING = 0.1;
/** Below this many values a trend is a guess. */
const LEAST_POINTS = 8;

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

/**
 * One sentence after OpenAI's fine-tuning guide ("Iterating on hyperparameters"), where the metrics of a finished
 * training say so; null where they do not.
 */
export function adviseOn(rows: readonly MetricRow[]): string | null {
  const past = findPastBest(rows);
  if (past !== null) {
    return `The ${past.metric} was lowest at step ${past.best.step} (${formatLoss(past.best.value)}) and rose to ${formatLoss(past.last.value)}: take the best checkpoint, or train with fewer epochs.`;
  }
  const train = pointsOf(rows, 'trainLoss');
  if (train.length < LEAST_POINTS) return null;
  const means = quarters(train).map((point) => point.value);
  const [first = 0, third = 0, last = 0] = [means[0], means[2], means[3]];
  if (last > first * (1 - CONVERGED)) {
    return `The training loss did not fall (${formatLoss(first)} in the first quarter, ${formatLoss(last)} in the last): try a higher learning-rate multiplier.`;
  }
  if (last < third * (1 - STILL_FALLING)) {
    return `The training loss was still falling in the last quarter (${formatLoss(third)} to ${formatLoss(last)}): if the model follows the examples too little, train one or two epochs more.`;
  }
  return null;
}

/** The mean of each quarter of the points, at the quarter's last step. */
function quarters(points: readonly MetricPoint[]): MetricPoint[] {
  return [0, 1, 2, 3].flatMap((quarter) => {
    const part = points.slice((quarter * points.length) / 4, ((quarter + 1) * points.length) / 4);
    const last = part.at(-1);
    if (last === undefined) return [];
    return [{ step: last.step, value: part.reduce((sum, point) => sum + point.value, 0) / part.length }];
  });
}
