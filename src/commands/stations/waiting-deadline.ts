import { OutOfTimeError } from '../../boundary/out-of-time-error.ts';
import { untilDeadline } from '../../boundary/until-deadline.ts';
import type { Step } from '../types.ts';

/** What can be asked of a provider in any case, be `timeout-minutes` ever so small. */
const MIN_AFTERWARDS_MS = 10_000;

/** An upload, and a comment that is asked for twice. */
const MIN_PUBLISHING_MS = 20_000;

type Time = Pick<Step, 'deadline' | 'startedAt'>;

/** When the step stops waiting for jobs and answers: a tenth of its time, at most a minute, is kept for publishing. */
export function waitingDeadline(time: Time): number {
  return time.deadline - keptForPublishing(time);
}

/** How long results of a job that has ended are fetched: half of what is kept, even where it ended at the last moment. */
export function fetchingDeadline(time: Time & Pick<Step, 'clock'>): number {
  return Math.max(time.deadline - keptForPublishing(time) / 2, time.clock.now() + MIN_AFTERWARDS_MS);
}

/** When publishing is given up: with the step's time, but not before something could be done. */
export function publishingDeadline({ deadline, clock }: Pick<Step, 'deadline' | 'clock'>): number {
  return Math.max(deadline, clock.now() + MIN_PUBLISHING_MS);
}

/** Runs what is done once the job has ended, or the time to wait for it: within `fetchingDeadline`. */
export function afterwards<T>(step: Step, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return untilDeadline(
    { clock: step.clock, signal: step.cancelled, deadline: fetchingDeadline(step) },
    () => new OutOfTimeError(step.inputs.training.timeoutMinutes),
    work,
  );
}

function keptForPublishing({ deadline, startedAt }: Time): number {
  return Math.min(60_000, (deadline - startedAt) / 10);
}
