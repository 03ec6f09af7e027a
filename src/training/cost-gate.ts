import type { Bill } from '../dataset/types.ts';
import { readEpochs } from '../provider/hyperparameters.ts';
import type { Job } from '../provider/types.ts';

/** What `max-cost-usd` is held against. USD throughout. */
export interface CostQuestion {
  readonly bill: Bill;
  /** Upper estimate of the evaluation; 0 where none is asked for, null where its price is unknown. */
  readonly evaluationUsd: number | null;
  /** null: no limit. */
  readonly maxCostUsd: number | null;
}

export type CostVerdict =
  | { readonly within: true; readonly highUsd: number | null }
  /** `message` is the line that the step fails with. */
  | { readonly within: false; readonly highUsd: number | null; readonly message: string };

/**
 * Whether a new job may be created: the upper bound of its estimate, evaluation included, against the limit.
 * An unknown cost is over any limit.
 */
export function checkCost({ bill, evaluationUsd, maxCostUsd }: CostQuestion): CostVerdict {
  const trainingUsd = bill.costUsd?.high ?? null;
  const highUsd = trainingUsd === null || evaluationUsd === null ? null : trainingUsd + evaluationUsd;
  if (maxCostUsd === null) return { within: true, highUsd };
  if (highUsd === null) {
    const what = trainingUsd === null ? 'The cost of the job' : 'The cost of the evaluation';
    const how = trainingUsd === null ? 'Set price-per-million-tokens-usd, or leave' : 'Leave';
    return refuse(
      null,
      `${what} is unknown, and max-cost-usd is ${formatUsd(maxCostUsd)}: nothing is created. ${how} max-cost-usd out.`,
    );
  }
  if (highUsd <= maxCostUsd) return { within: true, highUsd };
  const parts = evaluationUsd === 0 ? '' : `, ${formatUsd(evaluationUsd ?? 0)} of it for the evaluation`;
  return refuse(
    highUsd,
    `The job may cost up to ${formatUsd(highUsd)}${parts}: more than max-cost-usd, ${formatUsd(maxCostUsd)}. Raise the limit, or train fewer examples or epochs.`,
  );
}

/**
 * The second look, once the provider has chosen the number of epochs: their real cost against the same limit.
 * null as long as the job does not show its epochs, or where there is no limit or no price.
 */
export function checkRealCost(
  { bill, evaluationUsd, maxCostUsd }: CostQuestion,
  job: Job,
): CostVerdict | null {
  const epochs = readEpochs(job.hyperparameters);
  const price = bill.pricePerMillionTokensUsd;
  if (maxCostUsd === null || price === null || epochs === null) return null;
  const realUsd = (bill.tokensPerEpoch * epochs * price) / 1_000_000 + (evaluationUsd ?? 0);
  if (realUsd <= maxCostUsd) return { within: true, highUsd: realUsd };
  return refuse(
    realUsd,
    `The provider trains ${epochs} epochs, which cost ${formatUsd(realUsd)}: more than max-cost-usd, ${formatUsd(maxCostUsd)}. The job ${job.id} is cancelled; set hyperparameters n_epochs, or raise the limit.`,
  );
}

function refuse(highUsd: number | null, message: string): CostVerdict {
  return { within: false, highUsd, message };
}

/** Two decimals, more for what would otherwise look like nothing. */
function formatUsd(usd: number): string {
  return `$${usd.toFixed(usd > 0 && usd < 0.1 ? 4 : 2)}`;
}
