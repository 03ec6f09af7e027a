import { startSentence } from './provider-title.ts';
import type { ModelInfo, ModelLimits, Provider } from './types.ts';
import { isSnapshotOf, stripFineTune } from './model-limits.ts';
import { ApiError } from './errors/api-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { UnexpectedAnswerError } from './errors/unexpected-answer-error.ts';
import type { WindDown } from './wind-down.ts';

/** A model that lives shorter than this after training is worth a warning. */
export const MIN_LIFE_DAYS = 90;
const DAY_MS = 86_400_000;

export interface PreflightFacts {
  readonly title: string;
  readonly model: string;
  /** What the provider says of the model; null where it does not know it or cannot tell. */
  readonly info: ModelInfo | null;
  readonly limits: ModelLimits | null;
  readonly windDown: WindDown | null;
  /** Milliseconds since the epoch. */
  readonly today: number;
}

export interface PreflightWarnings {
  /** What is announced to end: true of the trained model as well, for whoever reads the result. */
  readonly ends: readonly string[];
  /** What the account's limits do to this job alone. */
  readonly limits: readonly string[];
}

/** Asks the provider what it knows of the model, and turns it into warnings. What cannot be asked is left out. */
export async function preflight(
  provider: Provider,
  model: string,
  today: number,
  signal?: AbortSignal,
): Promise<PreflightWarnings> {
  const [info, limits] = await Promise.all([
    quietly(provider.retrieveModel(model, signal)),
    quietly(provider.modelLimits(model, signal)),
  ]);
  // Every warning begins with it.
  const title = startSentence(provider.title);
  const facts = { title, model, info, limits, windDown: provider.windDown ?? null, today };
  return { ends: warnOfEnds(facts), limits: warnOfLimits(facts) };
}

/** One sentence for each thing worth knowing before money is spent. The provider decides, not these dates. */
export function warnBeforeTraining(facts: PreflightFacts): readonly string[] {
  return [...warnOfEnds(facts), ...warnOfLimits(facts)];
}

function warnOfEnds(facts: PreflightFacts): readonly string[] {
  const warnings: string[] = [];
  const shutdown = facts.info?.shutdownDate ?? knownShutdown(facts);
  if (shutdown !== null) {
    const days = Math.ceil((Date.parse(shutdown) - facts.today) / DAY_MS);
    if (days <= 0) {
      warnings.push(
        `${facts.title} announced that ${facts.model} was shut down on ${shutdown}: the job will probably be refused.`,
      );
    } else if (days < MIN_LIFE_DAYS) {
      warnings.push(
        `${facts.title} shuts ${facts.model} down on ${shutdown}: what is trained from it today answers for ${days} ${days === 1 ? 'day' : 'days'} only.`,
      );
    }
  }
  const closed = facts.windDown === null ? null : describeClosing(facts.title, facts.windDown, facts.today);
  if (closed !== null) warnings.push(closed);
  return warnings;
}

function warnOfLimits(facts: PreflightFacts): readonly string[] {
  const warnings: string[] = [];
  const limits = facts.limits;
  if (limits?.maxConcurrentJobs === 0 || limits?.maxTotalJobs === 0) {
    warnings.push(
      `${facts.title} allows this account no fine-tuning jobs with ${facts.model}: the job will probably be refused.`,
    );
  } else if (
    limits?.maxConcurrentJobs != null &&
    limits.activeJobs !== null &&
    limits.activeJobs >= limits.maxConcurrentJobs
  ) {
    warnings.push(
      `${limits.activeJobs} of ${limits.maxConcurrentJobs} jobs that may run at once with ${facts.model} are running: the new one will have to wait.`,
    );
  }
  return warnings;
}

function describeClosing(title: string, windDown: WindDown, today: number): string | null {
  const days = Math.ceil((Date.parse(windDown.jobsClose) - today) / DAY_MS);
  if (days <= 0)
    return `${title} announced that nobody can create fine-tuning jobs since ${windDown.jobsClose}: the job will probably be refused.`;
  if (days >= MIN_LIFE_DAYS) return null;
  return `${title} announced that from ${windDown.jobsClose} on nobody can create fine-tuning jobs: ${days} ${days === 1 ? 'day is' : 'days are'} left, also for training again.`;
}

function knownShutdown(facts: PreflightFacts): string | null {
  const base = stripFineTune(facts.model);
  return (
    facts.windDown?.models.find(({ name }) => name === base || isSnapshotOf(name, base))?.shutdown ?? null
  );
}

/** Null where the question was refused: a warning that could not be had never stops a step. */
async function quietly<T>(question: Promise<T | null>): Promise<T | null> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof ApiError || error instanceof NetworkError || error instanceof UnexpectedAnswerError)
      return null;
    throw error;
  }
}
