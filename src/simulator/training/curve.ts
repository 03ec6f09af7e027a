import type { Plan } from './plan.ts';
import { unrest } from './random.ts';

/** The numbers of one step; those on validation data are absent without any. */
export interface StepMetrics {
  readonly step: number;
  readonly train_loss: number;
  readonly train_accuracy: number;
  readonly valid_loss?: number;
  readonly valid_accuracy?: number;
  /** At the end of an epoch alone. */
  readonly full_valid_loss?: number;
  readonly full_valid_accuracy?: number;
}

/** The numbers of a step, 1 … plan.steps: always the same for the same plan. */
export function metricsAt(plan: Plan, step: number): StepMetrics {
  const train = trainLoss(plan, step) * (1 + 0.12 * unrest(plan.seed, step, 0));
  const numbers = {
    step,
    train_loss: round(train),
    train_accuracy: accuracy(plan, train),
  };
  if (!plan.hasValidation) return numbers;
  const full = validLoss(plan, step);
  const valid = full * (1 + 0.1 * unrest(plan.seed, step, 1));
  const seen = { valid_loss: round(valid), valid_accuracy: accuracy(plan, valid) };
  if (step % plan.stepsPerEpoch !== 0) return { ...numbers, ...seen };
  const settled = full * (1 + 0.005 * unrest(plan.seed, step, 2));
  return {
    ...numbers,
    ...seen,
    full_valid_loss: round(settled),
    full_valid_accuracy: accuracy(plan, settled),
  };
}

/** Mean reward of a reinforcement step, 0–1: rises as the loss falls. */
export function rewardAt(plan: Plan, step: number, on: 'train' | 'valid'): number {
  const loss = on === 'train' ? trainLoss(plan, step) : validLoss(plan, step);
  const reward = 0.25 + 0.7 * (1 - loss / plan.startLoss) + 0.04 * unrest(plan.seed, step, 3);
  return round(Math.min(1, Math.max(0, reward)));
}

/** How much of the lessons the model has taken in after a step, 0–1: what its answers depend on. */
export function mastery(plan: Plan, step: number): number {
  const learned = 1 - Math.exp((-1.6 * step * plan.batchSize) / plan.inertia);
  return Math.min(0.98, learned * (1 - (plan.validFloor / plan.startLoss) * 0.4));
}

function trainLoss(plan: Plan, step: number): number {
  const seen = step * plan.batchSize;
  const epochs = step / plan.stepsPerEpoch;
  const common = plan.validFloor + (plan.startLoss - plan.validFloor) * Math.exp(-seen / plan.inertia);
  // From the second epoch on, the examples themselves are remembered, few of them sooner than many.
  const byHeart = Math.exp((-Math.max(0, epochs - 0.5) * plan.rate) / plan.turningEpoch);
  return plan.trainFloor + Math.max(0, common - plan.trainFloor) * byHeart;
}

function validLoss(plan: Plan, step: number): number {
  const seen = step * plan.batchSize;
  const epochs = step / plan.stepsPerEpoch;
  const learned = plan.validFloor + (plan.startLoss - plan.validFloor) * Math.exp(-seen / plan.inertia);
  return learned + plan.overfit * Math.max(0, epochs - plan.turningEpoch) ** 1.1;
}

/**
 * Share of tokens guessed right. Two hidden tokens of every example are always right, so that
 * one-word answers never fall under two thirds, as with the real trainer.
 */
function accuracy(plan: Plan, loss: number): number {
  const visible = Math.max(1, plan.answerWords * 1.3);
  return round((2 + visible * Math.exp(-0.8 * loss)) / (visible + 2));
}

function round(value: number): number {
  return Math.round(Math.max(0, value) * 1e5) / 1e5;
}
