import { estimateSampling } from '../../dataset/bill/estimate-sampling.ts';
import type { ChatAnswer } from '../../provider/types.ts';

export interface ModelUsage {
  readonly model: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** Adds up the tokens that the provider says each model used. */
export class UsageMeter {
  readonly #models = new Map<string, ModelUsage>();
  /** False once something was used of which no tokens are told. */
  #complete = true;

  add(model: string, answer: Pick<ChatAnswer, 'promptTokens' | 'completionTokens'>): void {
    if (answer.promptTokens === null || answer.completionTokens === null) this.#complete = false;
    const before = this.#models.get(model) ?? { model, promptTokens: 0, completionTokens: 0 };
    this.#models.set(model, {
      model,
      promptTokens: before.promptTokens + (answer.promptTokens ?? 0),
      completionTokens: before.completionTokens + (answer.completionTokens ?? 0),
    });
  }

  addUntold(): void {
    this.#complete = false;
  }

  /** By model; null where the provider did not tell all of it. */
  read(): readonly ModelUsage[] | null {
    return this.#complete ? [...this.#models.values()] : null;
  }
}

/** All models together, and each of them. */
export function sumUsage(
  models: readonly ModelUsage[],
): Omit<ModelUsage, 'model'> & { readonly models: readonly ModelUsage[] } {
  const sum = (key: 'promptTokens' | 'completionTokens') =>
    models.reduce((total, usage) => total + usage[key], 0);
  return { promptTokens: sum('promptTokens'), completionTokens: sum('completionTokens'), models };
}

/** What the tokens cost at most, in USD (a base model has the price of one trained from it); null where a price is not known. */
export function priceUsage(usage: readonly ModelUsage[], providerId: string): number | null {
  let sum = 0;
  for (const { model, promptTokens, completionTokens: answerTokens } of usage) {
    const { costUsd } = estimateSampling({ providerId, model, promptTokens, answerTokens });
    if (costUsd === null) return null;
    sum += costUsd;
  }
  return sum;
}
