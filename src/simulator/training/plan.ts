import type { Method } from './check-row.ts';
import type { DatasetFacts } from './read-dataset.ts';
import { overlap, words } from './words.ts';

/** Everything the numbers of a job are computed from. */
export interface Plan {
  readonly method: Method;
  readonly seed: number;
  readonly epochs: number;
  readonly batchSize: number;
  /** Relative to the provider's default rate: 1 is the usual pace of learning. */
  readonly rate: number;
  readonly stepsPerEpoch: number;
  readonly steps: number;
  readonly trainedTokens: number;
  /** Loss of the untrained model on this data. */
  readonly startLoss: number;
  /** What training can reach on the training data, and on examples it has not seen. */
  readonly trainFloor: number;
  readonly validFloor: number;
  /** Examples seen until the distance to the floor has shrunk to a third. */
  readonly inertia: number;
  /** The epoch after which the validation loss rises again, and how fast it does. */
  readonly turningEpoch: number;
  readonly overfit: number;
  readonly answerWords: number;
  readonly hasValidation: boolean;
}

export interface Tuning {
  readonly epochs: number | null;
  readonly batchSize: number | null;
  readonly rate: number | null;
  readonly seed: number;
  readonly method: Method;
}

/**
 * Makes the plan of a job. The formulas are invented; what they keep of the real thing is the direction:
 * more, more varied prompts and closer validation lower the loss; few or repeated examples are learned by
 * heart; long and diverse answers are harder than short ones that repeat.
 */
export function makePlan(training: DatasetFacts, validation: DatasetFacts | null, tuning: Tuning): Plan {
  const examples = Math.max(1, training.examples);
  const epochs = tuning.epochs ?? autoEpochs(examples);
  const batchSize = Math.min(tuning.batchSize ?? autoBatchSize(examples), examples);
  const rate = tuning.rate ?? 1;
  const stepsPerEpoch = Math.ceil(examples / batchSize);
  const unique = Math.max(1, training.unique);
  const startLoss = 1.1 + 1.6 * training.variety + 0.1 * Math.log10(1 + training.answerWords);
  const coverage = validation ? coverageOf(validation, training) : 0.5;
  const scarcity = 40 / (40 + unique);
  return {
    method: tuning.method,
    seed: tuning.seed,
    epochs,
    batchSize,
    rate,
    stepsPerEpoch,
    steps: stepsPerEpoch * epochs,
    trainedTokens: training.tokens * epochs,
    startLoss,
    trainFloor: 0.04 + 0.12 * startLoss * training.variety,
    validFloor: startLoss * (0.12 + 0.3 * training.variety * (1 - coverage) + 0.35 * scarcity),
    inertia: (30 + 0.4 * Math.min(unique, 400)) / Math.sqrt(rate),
    turningEpoch: (1.2 + unique / 45) / Math.sqrt(rate),
    overfit: (0.35 * rate) / Math.sqrt(unique),
    answerWords: training.answerWords,
    hasValidation: validation !== null,
  };
}

/** The cookbook's rule: three epochs, more for few examples (at most 25), fewer for very many. */
function autoEpochs(examples: number): number {
  if (examples * 3 < 100) return Math.min(25, Math.floor(100 / examples));
  if (examples * 3 > 25_000) return Math.max(1, Math.floor(25_000 / examples));
  return 3;
}

function autoBatchSize(examples: number): number {
  return Math.min(256, Math.max(1, Math.round(examples * 0.002)));
}

/** How near the validation prompts lie to the training prompts, 0–1, on a sample of both. */
function coverageOf(validation: DatasetFacts, training: DatasetFacts): number {
  const known = training.lessons.slice(0, 500).map((lesson) => new Set(words(lesson.prompt)));
  const asked = validation.lessons.slice(0, 50).map((lesson) => new Set(words(lesson.prompt)));
  if (known.length === 0 || asked.length === 0) return 0.5;
  const best = asked.map((prompt) => Math.max(...known.map((other) => overlap(prompt, other))));
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}
