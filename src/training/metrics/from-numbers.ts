import { asFiniteNumber, type JsonObject } from '../../boundary/json.ts';
import type { MetricRow } from './table.ts';

/** Every name under which a provider was seen to write the column, in result files, events and checkpoints. */
const NAMES: Readonly<Record<Exclude<keyof MetricRow, 'step'>, readonly string[]>> = {
  trainLoss: ['train_loss', 'training_loss', 'loss'],
  trainAccuracy: [
    'train_accuracy',
    'train_mean_token_accuracy',
    'training_token_accuracy',
    'training_accuracy',
    'token_accuracy',
  ],
  validLoss: ['valid_loss', 'validation_loss', 'eval_loss'],
  validAccuracy: [
    'valid_accuracy',
    'valid_mean_token_accuracy',
    'validation_mean_token_accuracy',
    'validation_token_accuracy',
    'validation_accuracy',
  ],
  fullValidLoss: ['full_valid_loss', 'full_validation_loss'],
  fullValidAccuracy: [
    'full_valid_accuracy',
    'full_valid_mean_token_accuracy',
    'full_validation_mean_token_accuracy',
    'full_validation_accuracy',
  ],
};
const STEP_NAMES = ['step', 'steps', 'global_step', 'step_number'];

/**
 * A row from numbers under the provider's names; null where no step stands among them. -1 is how Azure and the
 * legacy API write a missing value: no loss and no accuracy is ever negative.
 */
export function rowFromMetrics(values: JsonObject): MetricRow | null {
  const step = first(values, STEP_NAMES);
  if (step === null || step < 0) return null;
  const value = (name: keyof typeof NAMES) => {
    const found = first(values, NAMES[name]);
    return found === -1 ? null : found;
  };
  return {
    step,
    trainLoss: value('trainLoss'),
    trainAccuracy: value('trainAccuracy'),
    validLoss: value('validLoss'),
    validAccuracy: value('validAccuracy'),
    fullValidLoss: value('fullValidLoss'),
    fullValidAccuracy: value('fullValidAccuracy'),
  };
}

/** Whether a row says anything beyond its step. */
export function hasValues(row: MetricRow): boolean {
  return Object.entries(row).some(([name, value]) => name !== 'step' && value !== null);
}

function first(values: JsonObject, names: readonly string[]): number | null {
  for (const name of names) {
    const value = asFiniteNumber(values[name]);
    if (value !== undefined) return value;
  }
  return null;
}
