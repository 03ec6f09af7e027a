import type { Log } from '../boundary/log.ts';
import { UserError } from '../boundary/user-error.ts';
import { messageOf } from '../boundary/thrown.ts';
import { AmbiguousCreateError } from '../provider/errors/ambiguous-create-error.ts';
import { ConcurrencyLimitError } from '../provider/errors/concurrency-limit-error.ts';
import { FileNotReadyError } from '../provider/errors/file-not-ready-error.ts';
import type { Job, JobOrder } from '../provider/types.ts';
import { describeDuration } from './duration.ts';
import { type Authorship, isOwn, listTwins } from './find/twins.ts';
import { isAlive } from './find/job-order.ts';
import type { Search, WantedJob } from './find/wanted-job.ts';
import type { JobOrigin } from './job-metadata.ts';
import { isTransient } from './transient.ts';

/** After a create without an answer: the pauses before each look, 18 s in all; the list of jobs lags behind. */
const LOOK_PAUSES_MS = [1_000, 2_000, 3_000, 5_000, 7_000];
/** Create requests without a clear answer before this run gives up. */
const MAX_UNCLEAR_ANSWERS = 6;
/** OpenAI's cookbook: a fresh file may take some minutes. */
const FILE_WAIT_MS = 20 * 60_000;
const FILE_PAUSE_MS = 10_000;
const PLACE_PAUSE_MS = 30_000;
const WEATHER_PAUSE_MS = 15_000;
const WEATHER_WAIT_MS = 30 * 60_000;
/** Looks that failed themselves are repeated this often: without a look no second request may be sent. */
const MAX_FAILED_LOOKS = 20;
const SAY_EVERY_MS = 5 * 60_000;

export interface Creation {
  readonly search: Search;
  readonly wanted: WantedJob;
  readonly order: JobOrder;
  readonly origin: JobOrigin;
  /** Jobs of this content that were there before, from `findJob`. */
  readonly known: ReadonlySet<string>;
  readonly reuse: boolean;
  readonly log: Log;
  /** Milliseconds since the epoch after which nothing is waited for any more. */
  readonly deadline: number;
  /** Before each request, so that a killed step leaves a trace of what it was about to do. */
  readonly onCreating?: () => void | Promise<void>;
  /** After a clear no: nothing of this run's is under way any more. */
  readonly onRefused?: () => void | Promise<void>;
  /** The moment a job that this run created has an id. */
  readonly onCreated?: (job: Job) => void | Promise<void>;
}

export interface CreatedJob {
  readonly job: Job;
  /** False where another run's job of the same content turned up first and is followed instead. */
  readonly ownJob: boolean;
  readonly authorship: Authorship;
}

/**
 * Creates the job, at most once: a request without a clear answer is followed by several looks for the job before
 * another is sent. Waits for a file that is still processed and for a free place among the running jobs.
 *
 * Throws a `UserError` where the provider refuses, or where the deadline passes (code `timeout`).
 */
export async function createJob(creation: Creation): Promise<CreatedJob> {
  const unclearMoments: { from: number; to: number }[] = [];
  const authorship: Authorship = {
    origin: creation.origin,
    known: creation.known,
    created: new Set(),
    unclear: unclearMoments,
    several: !creation.reuse,
  };
  const { clock, signal, provider } = creation.search;
  const startedAt = clock.now();
  let unclear = 0;
  let saidAt = -Infinity;
  for (;;) {
    signal?.throwIfAborted();
    await creation.onCreating?.();
    const askedAt = clock.now();
    const answer = await ask(creation);
    if (answer.job !== null) {
      await creation.onCreated?.(answer.job);
      return {
        job: answer.job,
        ownJob: true,
        authorship: { ...authorship, created: new Set([answer.job.id]) },
      };
    }
    const { error } = answer;
    if (error instanceof AmbiguousCreateError) {
      unclear += 1;
      unclearMoments.push({ from: askedAt, to: clock.now() });
      creation.log.info('No clear answer to the request to create the job: looking whether it exists.');
      const found = await lookAfterUnclearAnswer(creation, authorship, error);
      // Without metadata a job does not say who asked for it: one that appeared right after our request is ours.
      const anonymous = !provider.capabilities.metadata;
      if (found !== null) return accept(found, creation, authorship, anonymous || isOwn(found, authorship));
      // A job that was promised is not asked for again, even where it cannot be found.
      if (error.accepted || unclear >= MAX_UNCLEAR_ANSWERS) throw error;
      continue;
    }
    await creation.onRefused?.();
    const wait = waitFor(error, clock.now() - startedAt);
    if (wait === null) throw error;
    if (clock.now() + wait.ms >= creation.deadline) throw outOfTime(error, creation, clock.now() - startedAt);
    if (clock.now() - saidAt >= SAY_EVERY_MS) {
      creation.log.info(`${wait.why} Waiting, ${describeDuration(clock.now() - startedAt)} so far.`);
      saidAt = clock.now();
    }
    // While this run waited, another may have created the very same job.
    const found = await lookAfterWaiting(creation, authorship, wait.ms);
    if (found !== null) return accept(found, creation, authorship, isOwn(found, authorship));
  }
}

async function ask(creation: Creation): Promise<{ job: Job } | { job: null; error: unknown }> {
  const { provider, signal } = creation.search;
  try {
    return { job: await provider.createJob(creation.order, signal) };
  } catch (error) {
    signal?.throwIfAborted();
    return { job: null, error };
  }
}

/**
 * After a request without a clear answer: looks after each pause, and returns the job that turned up, or null once
 * every look came back empty. A look that fails is no look: it is repeated, and where none succeeds the error stands.
 */
async function lookAfterUnclearAnswer(
  creation: Creation,
  authorship: Authorship,
  unclear: Error,
): Promise<Job | null> {
  const { clock, signal } = creation.search;
  const pauses = [...LOOK_PAUSES_MS];
  for (let failed = 0; pauses.length > 0; ) {
    await clock.sleep(pauses[0] ?? 0, signal);
    try {
      const found = await look(creation, authorship);
      if (found !== null) return found;
      pauses.shift();
    } catch (error) {
      if (!isTransient(error)) throw error;
      failed += 1;
      if (failed >= MAX_FAILED_LOOKS) throw unclear;
    }
  }
  return null;
}

async function lookAfterWaiting(creation: Creation, authorship: Authorship, ms: number): Promise<Job | null> {
  await creation.search.clock.sleep(ms, creation.search.signal);
  try {
    return await look(creation, authorship);
  } catch (error) {
    if (isTransient(error)) return null;
    throw error;
  }
}

async function look(creation: Creation, authorship: Authorship): Promise<Job | null> {
  const twins = await listTwins(creation.search, creation.wanted, authorship);
  const own = twins.find((job) => isOwn(job, authorship));
  const standing = twins.find((job) => isAlive(job) || job.status === 'succeeded');
  // A job of this run's own that has failed already is the answer, too: creating again would not help it.
  return (creation.reuse ? (standing ?? own) : own) ?? null;
}

async function accept(
  job: Job,
  creation: Creation,
  authorship: Authorship,
  ownJob: boolean,
): Promise<CreatedJob> {
  creation.log.notice(
    ownJob
      ? `Job ${job.id} exists: the request had arrived, only its answer was lost.`
      : `Job ${job.id} was created for the same content by another run: it is followed, no second one is created.`,
  );
  if (!ownJob) return { job, ownJob, authorship };
  const created = new Set([...authorship.created, job.id]);
  await creation.onCreated?.(job);
  return { job, ownJob, authorship: { ...authorship, created } };
}

/** How long to wait before asking again, and why; null where the error is final. */
function waitFor(error: unknown, waitedMs: number): { readonly ms: number; readonly why: string } | null {
  if (error instanceof ConcurrencyLimitError) {
    return { ms: PLACE_PAUSE_MS, why: 'All places for running jobs are taken.' };
  }
  if (error instanceof FileNotReadyError) {
    return waitedMs > FILE_WAIT_MS
      ? null
      : { ms: FILE_PAUSE_MS, why: 'The provider still processes the uploaded file.' };
  }
  return isTransient(error) && waitedMs <= WEATHER_WAIT_MS
    ? { ms: WEATHER_PAUSE_MS, why: 'The provider takes no job right now.' }
    : null;
}

function outOfTime(error: unknown, creation: Creation, waitedMs: number): UserError {
  const why = messageOf(error);
  return new UserError(
    `No job could be created within timeout-minutes (waited ${describeDuration(waitedMs)} at ${creation.search.provider.title}): ${why}`,
    { code: 'timeout', cause: error },
  );
}
