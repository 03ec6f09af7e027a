import type { Job } from '../../provider/types.ts';
import { checkAgreement } from './agreement.ts';
import { listCandidates } from './candidates.ts';
import { failedForData } from './data-failure.ts';
import { compareSeniority, isAlive } from './job-order.ts';
import type { Search, WantedJob } from './wanted-job.ts';

/** OpenAI's guide: after success "it may take several minutes for your model to become ready". */
const FRESH_SECONDS = 10 * 60;

/** A sentence for the log, and how loud it is to be said. */
export interface Remark {
  readonly level: 'notice' | 'warning';
  readonly text: string;
}

/** What was found for the content, and therefore what is to be done. */
export type Verdict =
  /** Alive: follow it. `known` are the candidates that have ended: none of them is a twin. */
  | {
      readonly kind: 'adopt-running';
      readonly job: Job;
      readonly known: ReadonlySet<string>;
      readonly remarks: readonly Remark[];
    }
  /** Succeeded, and its model is still there: publish it again, at no cost. */
  | { readonly kind: 'adopt-succeeded'; readonly job: Job; readonly remarks: readonly Remark[] }
  /** Failed for its data's sake: the same content is not to be paid again. */
  | { readonly kind: 'failed-for-data'; readonly job: Job; readonly remarks: readonly Remark[] }
  /** A new job is needed. `known` are the jobs that were there before it: none of them is a twin of the new one. */
  | { readonly kind: 'new'; readonly known: ReadonlySet<string>; readonly remarks: readonly Remark[] };

/**
 * Looks for a job of the same content, before anything is uploaded. Reads only.
 *
 * `reuse: false` finds nothing by intent, but still learns which jobs were there before.
 * Throws what the provider throws: without a look, no job may be created.
 */
export async function findJob(
  search: Search,
  wanted: WantedJob,
  options: { reuse: boolean },
): Promise<Verdict> {
  const candidates = await listCandidates(search, wanted);
  const known = new Set(candidates.map((job) => job.id));
  if (!options.reuse) return { kind: 'new', known, remarks: [] };

  const remarks: Remark[] = [];
  const agreeing: Job[] = [];
  for (const job of candidates) {
    const verdict = await checkAgreement(search, wanted, job);
    if (verdict.agrees) agreeing.push(job);
    // Without metadata, candidates share only a file: that others were trained from it is nothing to tell.
    else if (search.provider.capabilities.metadata)
      remarks.push(
        warning(`Job ${job.id} carries this content's fingerprint but is not adopted: ${verdict.because}.`),
      );
  }
  return judge(search, agreeing.sort(compareSeniority), known, remarks);
}

async function judge(
  search: Search,
  jobs: readonly Job[],
  known: ReadonlySet<string>,
  remarks: Remark[],
): Promise<Verdict> {
  const alive = jobs.find(isAlive);
  if (alive !== undefined) {
    const ended = new Set(known);
    for (const job of jobs.filter(isAlive)) ended.delete(job.id);
    return {
      kind: 'adopt-running',
      job: alive,
      known: ended,
      remarks: [...remarks, describeAdoption(alive)],
    };
  }

  const newestFirst = jobs.toReversed();
  for (const job of newestFirst.filter((each) => each.status === 'succeeded')) {
    const isThere = await hasModel(search, job);
    if (isThere || isFresh(search, job)) {
      const said = isThere ? notice(describeModel(job)) : warning(describeFreshModel(job));
      return { kind: 'adopt-succeeded', job, remarks: [...remarks, said] };
    }
    remarks.push(
      warning(
        `Job ${job.id} trained this content, but its model ${job.fineTunedModel ?? ''} is gone: a new job is needed.`,
      ),
    );
  }
  const failed = newestFirst.find(failedForData);
  if (failed !== undefined) return { kind: 'failed-for-data', job: failed, remarks };
  const last = newestFirst.find((job) => job.status !== 'succeeded');
  if (last !== undefined && remarks.length === 0) remarks.push(notice(describeEnd(last)));
  return { kind: 'new', known, remarks };
}

async function hasModel(search: Search, job: Job): Promise<boolean> {
  // Where models cannot be looked up, or the job names none, the job's word is all there is.
  if (!search.provider.capabilities.modelLookup || job.fineTunedModel === null) return true;
  const model = await search.provider.retrieveModel(job.fineTunedModel, search.signal);
  if (model === null) return false;
  const today = new Date(search.clock.now()).toISOString().slice(0, 10);
  return model.shutdownDate === null || model.shutdownDate > today;
}

/** A model that was trained a moment ago may not be known by its name yet: that is no reason to pay for it again. */
function isFresh(search: Search, job: Job): boolean {
  const endedAt = job.finishedAt ?? job.createdAt;
  return endedAt !== null && search.clock.now() / 1_000 - endedAt < FRESH_SECONDS;
}

function describeModel(job: Job): string {
  return `Job ${job.id} already trained this content: its model is published again at no cost.`;
}

function describeFreshModel(job: Job): string {
  return `Job ${job.id} trained this content a moment ago, and its model is not known by its name yet, which may take some minutes: it is published again, not paid for again. If the model was deleted, set \`reuse: false\`.`;
}

function describeAdoption(job: Job): Remark {
  return notice(`Job ${job.id} is ${job.status} for this same content: no second one is needed.`);
}

function describeEnd(job: Job): string {
  const why = job.error === null ? '' : ` (${job.error.message})`;
  return `Job ${job.id} for this content ended ${job.status}${why}: a new job is needed.`;
}

function notice(text: string): Remark {
  return { level: 'notice', text };
}

function warning(text: string): Remark {
  return { level: 'warning', text };
}
