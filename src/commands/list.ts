import { resolveModel } from '../dataset/bill/resolve-model.ts';
import { trainingPrice } from '../dataset/bill/training-price.ts';
import { alignJobRows, viewJobRow } from '../report/job-row.ts';
import { formatPlural } from '../report/numbers.ts';
import { refusedInput } from '../input-values/refused.ts';
import type { Job, Provider } from '../provider/types.ts';
import { connect } from './stations/connect.ts';
import { noteStatus } from './stations/end-status.ts';
import { midSentence } from '../provider/provider-title.ts';
import type { Step } from './types.ts';

/** GitHub cuts a job's outputs at 1 MB, counted as two bytes a character. */
const maxOutputBytes = 500_000;
const pageSize = 100;

/** The newest jobs as a table and as JSON. */
export async function list(step: Step): Promise<void> {
  const { log, outputs, record, results } = step;
  const provider = await connect(step);
  try {
    requireFilter(step, provider);
    const jobs = await readJobs(step, provider);
    log.group(`${formatPlural(jobs.length, 'job')} at ${midSentence(provider.title)}`);
    const rows = jobs.map((job) =>
      viewJobRow(job, step.clock.now(), costOf(provider.id, job), provider.jobUrl(job.id)),
    );
    for (const line of alignJobRows(rows)) log.info(line);
    const raw = jobs.map((job) => job.raw);
    results.write('jobs.json', `${JSON.stringify(raw, null, 2)}\n`);
    outputs.set('jobs', wholeJobs(raw, step.mask.redact));
    noteStatus(step, 'listed');
    record.update({ jobs: rows });
  } finally {
    await provider.close();
  }
}

/** By the price table: what the provider says it trained, at the base model's price. */
function costOf(providerId: string, job: Job): number | null {
  if (job.trainedTokens === null) return null;
  const method = (['dpo', 'reinforcement'] as const).find((name) => name === job.method) ?? 'supervised';
  const { usd } = trainingPrice(providerId, resolveModel(job.model), method);
  return usd === null ? null : (job.trainedTokens * usd) / 1_000_000;
}

/** @throws UserError where jobs carry no metadata to be told apart by: an empty list would look like an answer. */
function requireFilter({ inputs }: Step, { title, capabilities }: Provider): void {
  if (Object.keys(inputs.training.metadata).length === 0 || capabilities.metadata) return;
  throw refusedInput(
    'metadata',
    `${title} keeps none with its jobs, so they cannot be filtered by it. Leave it out.`,
    { code: 'unsupported' },
  );
}

async function readJobs(step: Step, provider: Provider): Promise<Job[]> {
  const { limit, training } = step.inputs;
  const filter = Object.entries(training.metadata);
  const jobs = new Map<string, Job>();
  let after: string | undefined;
  const seen = new Set<string>();
  while (jobs.size < limit) {
    const page = await provider.listJobs(
      {
        limit: Math.min(pageSize, limit),
        ...(after === undefined ? {} : { after }),
        ...(filter.length > 0 ? { metadata: training.metadata } : {}),
      },
      step.signal,
    );
    for (const job of page.items) {
      // A server may ignore the filter.
      if (jobs.size < limit && filter.every(([key, value]) => job.metadata[key] === value))
        jobs.set(job.id, job);
    }
    // A cursor that comes back would lead round in circles.
    if (page.next === null || page.items.length === 0 || seen.has(page.next)) break;
    seen.add(page.next);
    after = page.next;
  }
  return [...jobs.values()];
}

/** Whole jobs only, as many as fit, without the secrets that a provider echoes; all of them are in jobs.json. */
function wholeJobs(raw: readonly unknown[], redact: (text: string) => string): string {
  const parts: string[] = [];
  let size = 2;
  for (const job of raw) {
    const text = redact(JSON.stringify(job));
    size += 2 * text.length + 1;
    if (size > maxOutputBytes) break;
    parts.push(text);
  }
  return `[${parts.join(',')}]`;
}
