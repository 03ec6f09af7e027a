import type { ResolvedModel } from './resolve-model.ts';

/** A trained model that would live for less than this is worth a warning before it is paid. */
export const SHORT_LIFE_DAYS = 90;

const OPENAI_LAST_JOBS = '2027-01-06';
const OPENAI_SOURCE = "OpenAI's deprecations page";
/** Announced as "no earlier than" these months for those who trained before. */
const AZURE_LAST_JOBS = '2027-04-01';
const AZURE_LAST_DEPLOYMENTS = '2027-10-01';
/** Newcomers can train until the base model itself retires. */
const AZURE_NEWCOMERS: Readonly<Record<string, string>> = {
  'gpt-4o': '2026-10-01',
  'gpt-4o-mini': '2026-10-01',
  'gpt-4.1': '2026-10-14',
  'gpt-4.1-mini': '2026-10-14',
  'gpt-4.1-nano': '2026-10-14',
  'o4-mini': '2026-10-16',
};

/**
 * Sentences on how long jobs are taken and the trained model would answer; empty where nothing is near.
 * They warn and never refuse: the provider knows better than a date in this table.
 * @param today YYYY-MM-DD
 */
export function closingWarnings(providerId: string, resolved: ResolvedModel, today: string): string[] {
  if (resolved.model === null) return [];
  if (providerId === 'openai') return openaiWarnings(resolved.base, resolved.model.shutdown, today);
  if (providerId === 'azure') return azureWarnings(resolved.model.family, today);
  return [];
}

/** Whole days from one YYYY-MM-DD to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function openaiWarnings(base: string, shutdown: string | null, today: string): string[] {
  const warnings: string[] = [];
  if (shutdown !== null) {
    const left = daysBetween(today, shutdown);
    if (left <= 0) {
      warnings.push(
        `${base} and every model trained from it were shut down by ${shutdown} (${OPENAI_SOURCE}).`,
      );
    } else if (left < SHORT_LIFE_DAYS) {
      warnings.push(
        `${base} and every model trained from it will be shut down on ${shutdown}, in ${left} days (${OPENAI_SOURCE}).`,
      );
    }
  }
  const left = daysBetween(today, OPENAI_LAST_JOBS);
  if (left <= 0) {
    warnings.push(`OpenAI takes no new fine-tuning jobs since ${OPENAI_LAST_JOBS} (${OPENAI_SOURCE}).`);
  } else if (left < SHORT_LIFE_DAYS) {
    warnings.push(
      `OpenAI takes new fine-tuning jobs until ${OPENAI_LAST_JOBS}, and only from organizations that used a fine-tuned model in the last 60 days (${OPENAI_SOURCE}).`,
    );
  }
  return warnings;
}

function azureWarnings(family: string, today: string): string[] {
  const warnings: string[] = [];
  const newcomers = AZURE_NEWCOMERS[family];
  if (newcomers !== undefined && daysBetween(today, newcomers) < SHORT_LIFE_DAYS) {
    warnings.push(
      `Azure trains ${family} from ${newcomers} on only for customers who trained before (retirement schedule of 2026-07-07).`,
    );
  }
  if (newcomers !== undefined && daysBetween(today, AZURE_LAST_JOBS) < SHORT_LIFE_DAYS) {
    warnings.push(
      `Azure may end training of ${family} from ${AZURE_LAST_JOBS.slice(0, 7)} on, and deployments from ${AZURE_LAST_DEPLOYMENTS.slice(0, 7)} on (retirement schedule of 2026-07-07).`,
    );
  }
  return warnings;
}
