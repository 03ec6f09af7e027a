import { findPastBest, LEAST_POINTS, quarters } from '../training/metrics/past-best.ts';
import { pointsOf } from '../training/metrics/points.ts';
import type { MetricRow } from '../training/metrics/table.ts';
import { formatLoss } from './numbers.ts';

/** A loss that fell by less than this over the whole training did not converge. */
const CONVERGED = 0.05;
/** A loss that still falls by more than this over the last quarter has not settled. */
const STILL_FALLING = 0.1;
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
