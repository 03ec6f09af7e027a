/** The published heuristic (OpenAI's cookbook, chat fine-tuning data preparation). */
const TARGET_EPOCHS = 3;
const MIN_TARGET_EXAMPLES = 100;
const MAX_TARGET_EXAMPLES = 25_000;
const MIN_EPOCHS = 1;
const MAX_EPOCHS = 25;

/** How many epochs the published heuristic gives for so many examples. */
export function heuristicEpochs(examples: number): number {
  if (examples <= 0) return TARGET_EPOCHS;
  if (examples * TARGET_EPOCHS < MIN_TARGET_EXAMPLES) {
    return Math.min(MAX_EPOCHS, Math.floor(MIN_TARGET_EXAMPLES / examples));
  }
  if (examples * TARGET_EPOCHS > MAX_TARGET_EXAMPLES) {
    return Math.max(MIN_EPOCHS, Math.floor(MAX_TARGET_EXAMPLES / examples));
  }
  return TARGET_EPOCHS;
}

export interface EpochRange {
  readonly low: number;
  readonly high: number;
  readonly automatic: boolean;
}

/**
 * The epochs a job may run. What the user gives is exact. Where the provider chooses, the range spans the heuristic's answer
 * and its target of 3: providers promise neither, so the gate takes the upper one.
 * @param byDefault what the provider does where nothing is given: a number, the heuristic, or null where it is not published
 */
export function epochRange(
  asked: number | 'auto' | null,
  byDefault: number | 'heuristic' | null,
  examples: number,
): EpochRange {
  if (typeof asked === 'number') return { low: asked, high: asked, automatic: false };
  if (typeof byDefault === 'number') return { low: byDefault, high: byDefault, automatic: true };
  const published = heuristicEpochs(examples);
  const low = byDefault === null ? MIN_EPOCHS : Math.min(TARGET_EPOCHS, published);
  return { low, high: Math.max(TARGET_EPOCHS, published), automatic: true };
}
