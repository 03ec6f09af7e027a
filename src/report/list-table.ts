import type { JobRow } from './job-row.ts';
import { fit, SUMMARY_BUDGET } from './markdown/budget.ts';
import { blocks } from './markdown/blocks.ts';
import { link } from './markdown/link.ts';
import { nameCode, sentence } from './markdown/quote.ts';
import { table } from './markdown/table.ts';
import { formatPlural } from './numbers.ts';

const SIZES = [1_000, 100, 20] as const;

/** The summary of `list`: the newest jobs as a table. */
export function buildListSummary(jobs: readonly JobRow[], providerTitle: string): string {
  const title = `## 📋 ${formatPlural(jobs.length, 'job')} at ${sentence(providerTitle)}`;
  const right = (name: string) => ({ title: name, align: 'right' as const });
  const columns = [
    'Job',
    'Status',
    'Base model',
    'Model',
    'Created (UTC)',
    right('Age'),
    right('Took'),
    right('Trained tokens'),
    right('Cost, estimated'),
  ];
  const wordings = SIZES.map((size) => {
    const rows = jobs
      .slice(0, size)
      .map(({ job, age, took, tokens, cost, url }) => [
        link(nameCode(job.id), url),
        sentence(job.status, 40),
        nameCode(job.model),
        nameCode(job.fineTunedModel ?? ''),
        job.createdAt === null ? '' : utcMinute(job.createdAt),
        age,
        took,
        tokens,
        cost,
      ]);
    return blocks(title, rows.length === 0 ? 'There are none.' : table(columns, rows));
  });
  return `${fit([{ name: 'older jobs', rank: 0, wordings: [...new Set(wordings)] }], SUMMARY_BUDGET, 'the results folder')}\n`;
}

/** Seconds since the epoch as `2026-11-28 03:04`; empty where it is no time. */
export function utcMinute(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 16).replace('T', ' ');
}
