import type { Checkpoint, Job } from '../provider/types.ts';
import { findPastBest } from './metrics/past-best.ts';
import type { MetricRow } from './metrics/table.ts';

/** Which loss a comparison rests on: over the whole validation file, or over the batch that was drawn at a step. */
export type LossKind = 'full validation loss' | 'validation loss';

export interface BestCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly loss: number;
  readonly kind: LossKind;
}

/**
 * The checkpoint with the lowest full validation loss, or, where none has one, the lowest validation loss; of equals
 * the earlier, which has seen the data less often. null where no checkpoint has either.
 */
export function findBestCheckpoint(checkpoints: readonly Checkpoint[]): BestCheckpoint | null {
  return (
    pickLowest(checkpoints, 'full validation loss', 'full_valid_loss') ??
    pickLowest(checkpoints, 'validation loss', 'valid_loss')
  );
}

function pickLowest(checkpoints: readonly Checkpoint[], kind: LossKind, name: string): BestCheckpoint | null {
  let best: BestCheckpoint | null = null;
  for (const checkpoint of checkpoints.toSorted((one, other) => one.step - other.step)) {
    const loss = checkpoint.metrics[name];
    // -1 is a missing value; a checkpoint without a model name cannot be called.
    if (loss === undefined || loss < 0 || checkpoint.model === '') continue;
    if (best === null || loss < best.loss) best = { checkpoint, loss, kind };
  }
  return best;
}

/** The model that `fine-tuned-model` names: the job's, or with `best` the best checkpoint's where there is one. */
export function selectModel(
  job: Job,
  checkpoints: readonly Checkpoint[],
  select: 'last' | 'best',
): string | null {
  if (select === 'last') return job.fineTunedModel;
  return findBestCheckpoint(checkpoints)?.checkpoint.model ?? job.fineTunedModel;
}

/**
 * Where the validation loss was lowest, and what is left of that moment: providers keep the last checkpoints alone.
 * null where the last step is the best one, or nothing can be told.
 */
export function describeOverfitting(
  rows: readonly MetricRow[],
  checkpoints: readonly Checkpoint[],
  select: 'last' | 'best',
): string | null {
  const past = findPastBest(rows);
  if (past === null) return null;
  const { best, last, metric } = past;
  const seen = `The ${metric} was lowest at step ${best.step} (${formatLoss(best.value)}) and ended at ${formatLoss(last.value)}: the model fits its training examples too closely.`;
  return `${seen} ${describeRemedy(best.step, checkpoints, select)}`;
}

function describeRemedy(
  bestStep: number,
  checkpoints: readonly Checkpoint[],
  select: 'last' | 'best',
): string {
  const kept = findBestCheckpoint(checkpoints)?.checkpoint;
  if (kept === undefined) return 'Train fewer epochs, or more varied examples.';
  const which =
    kept.step === bestStep
      ? `The checkpoint of that step is ${kept.model}:`
      : `Best seen at step ${bestStep}, best still available step ${kept.step} (${kept.model}):`;
  if (select === 'best') return `${which} it is taken as the model; fewer epochs would do.`;
  return `${which} take it with select-checkpoint: best${kept.step === bestStep ? '' : ', or train fewer epochs'}.`;
}

function formatLoss(loss: number): string {
  return String(Number(loss.toPrecision(4)));
}
