import { PRICES_SOURCE } from './models.ts';
import { resolveModel } from './resolve-model.ts';

const MILLION = 1_000_000;

export interface SamplingOrder {
  readonly providerId: string;
  readonly model: string;
  /** Tokens of all prompts together. */
  readonly promptTokens: number;
  /** Tokens of all answers together, as an upper bound. */
  readonly answerTokens: number;
}

export interface SamplingBill {
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly inputPriceUsd: number | null;
  readonly outputPriceUsd: number | null;
  /** null where no price is known. */
  readonly costUsd: number | null;
  readonly source: string;
  readonly notes: readonly string[];
}

/**
 * What it costs, at most, to let a model answer. Base models are priced as the ones trained from them,
 * which cost at least as much: an upper bound needs no second price list.
 */
export function estimateSampling(order: SamplingOrder): SamplingBill {
  const { promptTokens, answerTokens } = order;
  const resolved = resolveModel(order.model);
  if (order.providerId === 'simulator') {
    return {
      promptTokens,
      answerTokens,
      inputPriceUsd: 0,
      outputPriceUsd: 0,
      costUsd: 0,
      source: 'the simulator is free',
      notes: [],
    };
  }
  const sampling = order.providerId === 'openai' ? (resolved.model?.sampling ?? null) : null;
  if (sampling === null) {
    const notes = [`What it costs to let ${resolved.base} answer is not known for this provider.`];
    return {
      promptTokens,
      answerTokens,
      inputPriceUsd: null,
      outputPriceUsd: null,
      costUsd: null,
      source: 'no price known',
      notes,
    };
  }
  return {
    promptTokens,
    answerTokens,
    inputPriceUsd: sampling.input,
    outputPriceUsd: sampling.output,
    costUsd: (promptTokens * sampling.input + answerTokens * sampling.output) / MILLION,
    source: PRICES_SOURCE,
    notes: resolved.fineTuned
      ? []
      : ['The base model is priced like a model trained from it: an upper bound.'],
  };
}
