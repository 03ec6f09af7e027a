import { estimateSampling } from '../dataset/bill/estimate-sampling.ts';
import type { SetReport } from '../dataset/types.ts';
import type { EvaluationInputs } from './inputs.ts';

/** Answers are cut here: twice the longest example is room for any good answer, and an endless one is not paid for. */
export function answerLimit(set: Pick<SetReport, 'tokens'>): number {
  return Math.min(2_048, Math.max(256, 2 * set.tokens.max));
}

export interface EvaluationEstimate {
  /** Upper bound in USD; null where a price is not known. */
  readonly costUsd: number | null;
  readonly notes: readonly string[];
}

/**
 * The most that an evaluation can cost: every chosen example asked of both models with answers up to their limit,
 * and of each judge with both answers.
 * @param models the fine-tuned model (or the base it will be trained from) and the baseline
 */
export function estimateEvaluation(
  set: Pick<SetReport, 'tokens' | 'examples'>,
  models: readonly string[],
  inputs: EvaluationInputs,
  providerId: string,
): EvaluationEstimate {
  const asked = Math.min(set.examples, inputs.maxExamples);
  const share = set.examples === 0 ? 0 : asked / set.examples;
  // Which examples are chosen is not known here: the longest might be.
  const promptTokens = Math.min(asked * set.tokens.max, Math.ceil(set.tokens.total * Math.min(1, 2 * share)));
  const answerTokens = asked * answerLimit(set);
  const bills = models.map((model) => estimateSampling({ providerId, model, promptTokens, answerTokens }));
  for (const judge of inputs.graders.flatMap((grader) => grader.models)) {
    // A judge reads the example and the answer, of both models, and answers in a few words.
    bills.push(
      estimateSampling({
        providerId,
        model: judge,
        promptTokens: 2 * (promptTokens + answerTokens + asked * 512),
        answerTokens: 2 * answerTokens,
      }),
    );
  }
  const unknown = bills.some((bill) => bill.costUsd === null);
  return {
    costUsd: unknown ? null : bills.reduce((sum, bill) => sum + (bill.costUsd ?? 0), 0),
    notes: [...new Set(bills.flatMap((bill) => bill.notes))],
  };
}
