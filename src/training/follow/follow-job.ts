import { OutOfTimeError } from '../../boundary/out-of-time-error.ts';
import { UserError } from '../../boundary/user-error.ts';
import type { Job, JobEvent, Provider } from '../../provider/types.ts';
import { isTransient } from '../transient.ts';
import { createEventReader } from './event-reader.ts';
import type { FollowOptions } from './follow-options.ts';
import { createJobWatch } from './job-watch.ts';
import { readLastEvents } from './last-events.ts';
import { nextPauseMs, readsEvents } from './poll-schedule.ts';

/** How long a job that was just created may be unknown to the provider before that is believed. */
const MAX_UNKNOWN_MS = 2 * 60_000;
/** A job that ended just before the deadline still has its events read, but not for ever. */
const MAX_FINAL_MS = 2 * 60_000;

export type FollowOutcome = {
  readonly kind: 'finished' | 'timeout' | 'aborted' | 'over-budget';
  /** As it was seen last. */
  readonly job: Job;
};

/**
 * Follows a job to its end through any weather: statuses that nobody knows, providers that fail for an hour, events in
 * any order. Ends early at the deadline or when the workflow is cancelled; what then happens to the job is not decided
 * here.
 *
 * Throws what the provider says for good (the key was revoked, the job is not there).
 */
export async function followJob(start: Job, options: FollowOptions): Promise<FollowOutcome> {
  let job = start;
  const onJob = (seen: Job) => {
    job = seen;
    options.onJob?.(seen);
  };
  try {
    for (;;) {
      const followed = await followOne(job, { ...options, onJob });
      if (followed.kind !== 'moved') return { kind: followed.kind, job: followed.job };
      job = followed.job;
    }
  } catch (error) {
    const { signal, cancelled } = options;
    if (signal?.aborted !== true) throw error;
    const isLate = signal.reason instanceof OutOfTimeError && cancelled?.aborted !== true;
    return { kind: isLate ? 'timeout' : 'aborted', job };
  }
}

type OneOutcome = { readonly kind: FollowOutcome['kind'] | 'moved'; readonly job: Job };

async function followOne(start: Job, options: FollowOptions): Promise<OneOutcome> {
  const { provider, clock, signal } = options;
  const events = createEventReader(provider, start.id);
  const watch = createJobWatch(start, options);
  let readUntil = options.deadline ?? Infinity;
  const isOver = () => clock.now() > readUntil;
  const readEvents = async (final: boolean, readSignal = signal) => {
    const onEvent = (event: JobEvent) => {
      options.onEvent?.(event);
      watch.sawEvent(event);
    };
    await events.read(onEvent, {
      final,
      isOver,
      ...(readSignal === undefined ? {} : { signal: readSignal }),
    });
  };
  let warned = false;
  const warn = (text: string) => {
    if (warned) options.log.debug(text);
    else options.log.warning(text);
    warned = true;
  };
  /** A key that may read the job and not its events follows the job all the same. */
  const bearRefusal = (error: unknown) => {
    if (signal?.aborted === true || isTransient(error) || !(error instanceof UserError)) throw error;
    warn(`${error.message} The job is followed without its events.`);
  };
  let job = start;
  let looksSinceEvents = Infinity;
  let unknownSince: number | null = null;
  /** False while what is to follow a look could not be done: a cancelled job may have an older twin to go on with. */
  let isSettled = true;
  for (;;) {
    let retryAfterMs: number | null = null;
    try {
      const now = await provider.retrieveJob(start.id, signal);
      if (now === null) {
        unknownSince ??= clock.now();
        if (clock.now() - unknownSince > MAX_UNKNOWN_MS) throw notFound(start.id, provider);
      } else {
        unknownSince = null;
        job = now;
        // Before its line in the log: whoever reads that it succeeded finds the outputs set.
        options.onJob?.(job);
        watch.sawJob(job);
        if ((!job.finished || job.status === 'cancelled') && options.afterLook !== undefined) {
          isSettled = false;
          const next = await options.afterLook(job);
          // Not against the start: a provider may go on with a job under another id, which is still this job.
          if (next.job.id !== now.id) return { kind: 'moved', job: next.job };
          if (next.stop !== undefined) return { kind: next.stop, job: next.job };
          isSettled = true;
        }
        looksSinceEvents += 1;
        if (!job.finished && readsEvents(watch.state(null), looksSinceEvents)) {
          await readEvents(false).catch(bearRefusal);
          looksSinceEvents = 0;
        }
      }
      watch.sawAnswer();
    } catch (error) {
      // No outage is told of where the failure is that the time is up.
      if (isOver() && !job.finished) return { kind: 'timeout', job };
      retryAfterMs = watch.sawFailure(error);
    }
    if (job.finished && isSettled) {
      readUntil = Math.min(options.lastReadDeadline?.() ?? Infinity, clock.now() + MAX_FINAL_MS);
      // Of a job that ended long ago nothing is late.
      const wasSeenEnding = !start.finished || (job.finishedAt ?? 0) * 1_000 > clock.now() - MAX_FINAL_MS;
      const canMiss = wasSeenEnding && provider.capabilities.events;
      await readLastEvents(readEvents, watch, {
        ...{ ...options, deadline: readUntil, warn },
        missing: () => (canMiss && !events.isAbsent() ? watch.missingEvents() : null),
      });
      return { kind: 'finished', job };
    }
    signal?.throwIfAborted();
    watch.sayIfQuiet();
    const pause = nextPauseMs(watch.state(retryAfterMs));
    const left = options.deadline === null ? Infinity : options.deadline - clock.now();
    if (left <= 0) return { kind: 'timeout', job };
    await clock.sleep(Math.min(pause, left), signal);
  }
}

function notFound(id: string, provider: Provider): UserError {
  return new UserError(
    `${provider.title} does not know the job ${id}: check the input job-id, and that the key belongs to the project that created the job.`,
    { code: 'not-found' },
  );
}
