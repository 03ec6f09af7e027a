import { messageOf } from '../boundary/thrown.ts';
import type { Job } from '../provider/types.ts';
import { isAlive } from './find/job-order.ts';
import { type Authorship, isOwn, listTwins } from './find/twins.ts';
import type { Search, WantedJob } from './find/wanted-job.ts';
import { isTransient } from './transient.ts';

/** What a step leaves behind when it ends before its job. */
export interface LeftJob {
  readonly jobId: string;
  /** A job that was adopted or followed is always left running. */
  readonly createdByThisRun: boolean;
}

export type Settlement = {
  readonly kind: 'cancelled' | 'left-running' | 'ended-already' | 'unknown';
  /** One sentence: what was done and why. */
  readonly text: string;
};

/** SIGINT leaves 7.5 s and SIGTERM 2.5 s more: a handler must be done well before. */
export const SETTLE_TIMEOUT_MS = 5_000;
/** Between two looks for a job whose id never arrived. */
const LOOK_PAUSE_MS = 500;

/**
 * Does what `on-cancel` or `on-timeout` says to a job that the step ends before. Cancels only what this run created.
 * Never throws and never takes longer than `timeoutMs`: it runs while GitHub is ending the process.
 */
export async function settleJob(
  search: Pick<Search, 'provider' | 'clock'>,
  left: LeftJob,
  action: 'cancel' | 'detach',
  timeoutMs: number = SETTLE_TIMEOUT_MS,
): Promise<Settlement> {
  if (!left.createdByThisRun) return running(left.jobId, 'this run did not create it');
  if (action === 'detach') return running(left.jobId, 'it is detached, as asked');
  const settle = async (signal: AbortSignal): Promise<Settlement> => cancel(search, left.jobId, signal);
  return settleWithin(search, timeoutMs, settle, unknown(left.jobId));
}

/**
 * The same for a run that was ended between its request and the answer: the job's id never arrived, so the job is
 * looked for by its content. `known` are the jobs that were there before.
 */
export async function settleUnansweredJob(
  search: Pick<Search, 'provider' | 'clock'>,
  wanted: WantedJob,
  authorship: Authorship,
  action: 'cancel' | 'detach',
  timeoutMs: number = SETTLE_TIMEOUT_MS,
): Promise<Settlement> {
  const nothing: Settlement = {
    kind: 'unknown',
    text: 'No job of this run was found: none was created, or it is not listed yet.',
  };
  if (action === 'detach') {
    return {
      kind: 'left-running',
      text: 'If the job that was asked for was created, it goes on: it is detached, as asked.',
    };
  }
  const settle = async (signal: AbortSignal): Promise<Settlement> =>
    cancel(search, (await lookUntilFound({ ...search, signal }, wanted, authorship)).id, signal);
  return settleWithin(search, timeoutMs, settle, nothing);
}

/** The job of a request that was never answered, looked for until it is listed; null where it is not in time. */
export async function findUnansweredJob(
  search: Pick<Search, 'provider' | 'clock'>,
  wanted: WantedJob,
  authorship: Authorship,
  timeoutMs: number,
): Promise<Job | null> {
  const look = async (signal: AbortSignal): Promise<Job | null> =>
    lookUntilFound({ ...search, signal }, wanted, authorship);
  return withinTime(search, timeoutMs, look, null, () => null);
}

/** The provider may still be at work on the request, and its list may lag: one look is not enough. */
async function lookUntilFound(search: Search, wanted: WantedJob, authorship: Authorship): Promise<Job> {
  for (;;) {
    try {
      const twins = await listTwins(search, wanted, authorship);
      // The younger of several: where jobs carry no metadata, the older may be that of another run, and would stay.
      const own = twins.findLast((job) => isOwn(job, authorship) && isAlive(job));
      if (own !== undefined) return own;
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await search.clock.sleep(LOOK_PAUSE_MS, search.signal);
  }
}

async function cancel(
  { provider }: Pick<Search, 'provider'>,
  jobId: string,
  signal: AbortSignal,
): Promise<Settlement> {
  let job: Job;
  try {
    job = await provider.cancelJob(jobId, signal);
  } catch (error) {
    // A job that has ended cannot be cancelled, and every provider says so in words of its own.
    const now = await provider.retrieveJob(jobId, signal);
    if (now?.finished !== true) throw error;
    job = now;
  }
  if (job.finished && job.status !== 'cancelled') {
    return { kind: 'ended-already', text: `Job ${jobId} had ended already: ${job.status}.` };
  }
  return { kind: 'cancelled', text: `Job ${jobId} was cancelled.` };
}

async function settleWithin(
  search: Pick<Search, 'clock'>,
  timeoutMs: number,
  settle: (signal: AbortSignal) => Promise<Settlement>,
  otherwise: Settlement,
): Promise<Settlement> {
  const failed = (why: string) => ({ ...otherwise, text: `${otherwise.text} ${why}`.trim() });
  return withinTime(search, timeoutMs, settle, otherwise, failed);
}

async function withinTime<T>(
  { clock }: Pick<Search, 'clock'>,
  timeoutMs: number,
  attempt: (signal: AbortSignal) => Promise<T>,
  otherwise: T,
  onFailure: (why: string) => T,
): Promise<T> {
  const work = new AbortController();
  const timer = new AbortController();
  const timeout = clock.sleep(timeoutMs, timer.signal).then(
    () => otherwise,
    () => otherwise,
  );
  const done = attempt(work.signal).catch((error: unknown) => onFailure(messageOf(error)));
  try {
    return await Promise.race([done, timeout]);
  } finally {
    timer.abort(new Error('settled'));
    work.abort(new Error('out of time'));
  }
}

function running(jobId: string, because: string): Settlement {
  return { kind: 'left-running', text: `Job ${jobId} goes on: ${because}.` };
}

function unknown(jobId: string): Settlement {
  return {
    kind: 'unknown',
    text: `Whether job ${jobId} could be cancelled is not known: cancel it with command: cancel and job-id: ${jobId}.`,
  };
}
