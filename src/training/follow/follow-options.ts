import type { Clock } from '../../boundary/clock.ts';
import type { Log } from '../../boundary/log.ts';
import type { Job, JobEvent, Provider } from '../../provider/types.ts';

export interface FollowOptions {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborts when the workflow is cancelled: the outcome is then `aborted`; with an `OutOfTimeError` it is `timeout`. */
  readonly signal?: AbortSignal;
  /** For what is still read once the job has ended: `signal` without the end of the step's time. */
  readonly cancelled?: AbortSignal;
  /** Milliseconds since the epoch; null waits as long as it takes. */
  readonly deadline: number | null;
  /** Asked once the job has ended: until when its last events are read, in milliseconds since the epoch. */
  readonly lastReadDeadline?: () => number;
  /** The input `poll-interval-seconds` in milliseconds; null: adaptive. */
  readonly fixedPauseMs: number | null;
  /** Each event once, oldest first, before its line is logged. */
  readonly onEvent?: (event: JobEvent) => void;
  /** After every look that brought the job, so that outputs are set the moment they are known. */
  readonly onJob?: (job: Job) => void;
  /**
   * Called after every look at a job that has not ended, or that was cancelled, which is how the run of a younger
   * twin ends it. Answers the job to go on with: another one where an older
   * twin turned up. `stop` ends the following, for a cost that turned out too high.
   */
  readonly afterLook?: (job: Job) => Promise<{ readonly job: Job; readonly stop?: 'over-budget' }>;
}
