import { asFiniteNumber } from '../../boundary/json.ts';
import { messageOf } from '../../boundary/thrown.ts';
import { UnexpectedAnswerError } from '../../provider/errors/unexpected-answer-error.ts';
import type { Job, JobEvent } from '../../provider/types.ts';
import { describeDuration } from '../duration.ts';
import { isTransient } from '../transient.ts';
import { formatEvent } from './event-line.ts';
import { stepOf } from './event-order.ts';
import type { FollowOptions } from './follow-options.ts';
import type { PollState } from './poll-schedule.ts';
import { estimateRemainingMs, type Progress } from './time-left.ts';

/** How often a wait is said that nothing else tells of. */
const QUIET_MS = 10 * 60_000;
const FRESH_MS = 3 * 60_000;
const OUTAGE_SAID_EVERY_MS = 10 * 60_000;

export interface JobWatch {
  sawJob(job: Job): void;
  sawEvent(event: JobEvent): void;
  sawAnswer(): void;
  /** Rethrows what no waiting helps against; answers how long the provider asked to wait, or null. */
  sawFailure(error: unknown): number | null;
  sayIfQuiet(): void;
  state(retryAfterMs: number | null): PollState;
  eventCount(): number;
  /** What of the events of a job that has ended is not listed yet, as far as can be told; null where nothing seems missing. */
  missingEvents(): string | null;
}

/** What is remembered from look to look, and what is said about it in the log. */
export function createJobWatch(start: Job, options: FollowOptions): JobWatch {
  const { clock, log } = options;
  const beganAt = clock.now();
  let job = start;
  let status: string | null = null;
  let changedAt = beganAt;
  let saidAt = beganAt;
  let first: Progress | null = null;
  let latest: Progress | null = null;
  let events = 0;
  /** The furthest step that an event told of, and how many there are. */
  let told: { readonly step: number; readonly of: number | null } | null = null;
  /** A provider that answered as it should is no wrong address: an odd answer after that is weather. */
  let answered = false;
  let outage: { since: number; saidAt: number } | null = null;

  const sawProgress = (step: number | null, totalSteps: number | null, at: number) => {
    if (step === null || step < 1 || (latest !== null && step <= latest.step)) return;
    latest = { step, totalSteps: totalSteps ?? latest?.totalSteps ?? null, at };
    first ??= latest;
  };
  const remainingMs = () => estimateRemainingMs(first, latest, clock.now());

  return {
    sawJob: (now) => {
      job = now;
      sawProgress(now.step, now.totalSteps, clock.now());
      if (now.status === status) return;
      const lasted =
        status === null ? '' : ` after ${describeDuration(clock.now() - changedAt)} ${phrase(status)}`;
      log.info(`Job ${now.id}: ${phrase(now.status)}${lasted}.`);
      status = now.status;
      changedAt = saidAt = clock.now();
      if (status === 'paused') {
        log.notice(
          `Job ${now.id} is paused and goes on only when resumed: run this action with command: resume and job-id: ${now.id}.`,
        );
      }
    },
    sawEvent: (event) => {
      events += 1;
      saidAt = clock.now();
      const at = event.createdAt === null ? clock.now() : Math.min(event.createdAt * 1_000, clock.now());
      const [step, of] = [stepOf(event), asFiniteNumber(event.data.total_steps) ?? null];
      sawProgress(step, of, at);
      if (step !== null && step >= (told?.step ?? 0)) told = { step, of: of ?? told?.of ?? null };
      // The past is told without a time left: that of a step an hour ago is of no use to anybody.
      const isFresh = clock.now() - at < FRESH_MS && !job.finished;
      log.info(formatEvent(event, isFresh ? remainingMs() : null));
    },
    sawAnswer: () => {
      if (outage !== null && clock.now() - outage.since > OUTAGE_SAID_EVERY_MS) {
        log.info(
          `${options.provider.title} answers again after ${describeDuration(clock.now() - outage.since)}.`,
        );
      }
      outage = null;
      answered = true;
    },
    sawFailure: (error) => {
      const isWeather = isTransient(error) || (answered && error instanceof UnexpectedAnswerError);
      if (options.signal?.aborted === true || !isWeather) throw error;
      const now = clock.now();
      // Reading a long list ended with the step's own time: that is no outage.
      if (options.deadline !== null && now >= options.deadline) return null;
      const said = outage?.saidAt ?? -Infinity;
      const why = messageOf(error);
      if (now - said > OUTAGE_SAID_EVERY_MS) log.info(`${why} The job goes on; looking again.`);
      outage = { since: outage?.since ?? now, saidAt: now - said > OUTAGE_SAID_EVERY_MS ? now : said };
      return retryAfterOf(error);
    },
    sayIfQuiet: () => {
      if (clock.now() - saidAt < QUIET_MS) return;
      saidAt = clock.now();
      const left = remainingMs();
      const rest = left === null || left <= 0 ? '' : `, ${describeDuration(left)} left`;
      log.info(`Still ${phrase(job.status)} for ${describeDuration(clock.now() - changedAt)}${rest}.`);
    },
    state: (retryAfterMs) => ({
      followedMs: clock.now() - beganAt,
      sinceChangeMs: clock.now() - changedAt,
      training: job.status === 'running',
      remainingMs: remainingMs(),
      retryAfterMs,
      fixedMs: options.fixedPauseMs,
    }),
    eventCount: () => events,
    missingEvents: () => {
      if (events === 0) return `None of the events of job ${job.id} is listed.`;
      const of = told?.of ?? job.totalSteps;
      // A job that failed or was cancelled need not have come to its last step.
      if (told === null || of === null || told.step >= of || job.status !== 'succeeded') return null;
      return `The events of job ${job.id} end at step ${told.step} of ${of}.`;
    },
  };
}

function phrase(status: string): string {
  if (status === 'validating_files') return 'validating files';
  if (status === 'queued') return 'waiting in the queue';
  return status.replaceAll('_', ' ').slice(0, 60);
}

function retryAfterOf(error: unknown): number | null {
  return error instanceof Error && 'retryAfterMs' in error
    ? (asFiniteNumber(error.retryAfterMs) ?? null)
    : null;
}
