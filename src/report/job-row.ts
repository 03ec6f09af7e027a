import type { Job } from '../provider/types.ts';
import { formatCount, formatDuration, formatUsd } from './numbers.ts';

/** One job of a list in the words of a table; empty where the provider does not say. */
export interface JobRow {
  readonly job: Job;
  readonly age: string;
  readonly took: string;
  readonly tokens: string;
  readonly cost: string;
  /** The job's page in the provider's console. */
  readonly url: string | null;
}

/**
 * @param now milliseconds since the epoch
 * @param costUsd what the job's tokens cost by the price table; null where no price is known
 */
export function viewJobRow(job: Job, now: number, costUsd: number | null, url: string | null = null): JobRow {
  return {
    job,
    age: job.createdAt === null ? '' : formatDuration(now / 1000 - job.createdAt),
    took:
      job.createdAt === null || job.finishedAt === null ? '' : formatDuration(job.finishedAt - job.createdAt),
    tokens: job.trainedTokens === null ? '' : formatCount(job.trainedTokens),
    cost: costUsd === null ? '' : formatUsd(costUsd),
    url,
  };
}

/** The rows as aligned lines for the log. */
export function alignJobRows(rows: readonly JobRow[]): string[] {
  const cells = rows.map(({ job, age, took, tokens, cost }) => [
    job.id,
    job.status,
    job.model,
    job.fineTunedModel ?? '–',
    age === '' ? '' : `${age} ago`,
    took === '' ? '' : `took ${took}`,
    tokens === '' ? '' : `${tokens} tokens`,
    cost === '' ? '' : `about ${cost}`,
  ]);
  const widths = Array.from({ length: 8 }, (_, at) =>
    Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
