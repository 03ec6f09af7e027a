import { OutOfTimeError } from '../../boundary/out-of-time-error.ts';
import { UserError } from '../../boundary/user-error.ts';
import type { Job } from '../../provider/types.ts';
import { describeDuration } from '../../training/duration.ts';
import type { Step } from '../types.ts';
import { noteStatus } from './end-status.ts';
import { sayHowToFollow } from './end-without-waiting.ts';
import type { HeldJob } from './held-job.ts';

/** Six tries of a request that fails at once take 16 s; without a signal nobody is about to end the process. */
const MIN_SETTLE_MS = 30_000;
/** Kept for publishing where more than that is left. */
const PUBLISHING_MS = 15_000;
/** How long a job is looked for that was asked for and never answered: the list of jobs lags behind by seconds. */
const LOOK_MS = 20_000;

/**
 * Ends a step whose time is over while it followed a job: does what `on-timeout` says, and says how to follow.
 * @throws UserError unless `on-timeout` is `detach`
 */
export async function endAtTimeout(step: Step, held: HeldJob, job: Job): Promise<void> {
  const { onTimeout, timeoutMinutes } = step.inputs.training;
  const left = step.deadline - PUBLISHING_MS - step.clock.now();
  const action = onTimeout === 'cancel' ? 'cancel' : 'detach';
  const settlement = await held.settle(action, Math.max(MIN_SETTLE_MS, left));
  const wasCancelled = settlement?.kind === 'cancelled';
  step.record.update({
    ended: {
      reason: 'timeout',
      job: wasCancelled ? 'was-cancelled' : 'goes-on',
      afterMinutes: timeoutMinutes,
    },
  });
  if (wasCancelled) noteStatus(step, 'cancelled');
  held.letGo();
  const after = describeDuration(step.clock.now() - step.startedAt);
  const fate = onTimeout === 'cancel' ? (settlement?.text ?? '') : 'The job goes on.';
  const message =
    `\`timeout-minutes\` (${timeoutMinutes}) ran out after ${after}, and job ${job.id} is ${job.status}. ${fate}`.trim();
  if (onTimeout !== 'cancel' || settlement?.kind === 'left-running') sayHowToFollow(step, job);
  if (onTimeout === 'detach') {
    step.log.notice(message);
    return;
  }
  const advice = wasCancelled ? '' : ` To follow it later: \`command: follow\`, \`job-id: ${job.id}\`.`;
  throw new UserError(`${message}${advice}`, { code: 'timeout' });
}

/**
 * Ends a step whose time ran out before it followed a job. A request to create one that is still unanswered may have
 * been carried out: the job is looked for, and treated as one that was followed.
 * @throws UserError unless a job was found and `on-timeout` is `detach`
 */
export async function endBeforeJob(step: Step, held: HeldJob, error: OutOfTimeError): Promise<void> {
  const { timeoutMinutes } = step.inputs.training;
  const { isAsking } = held;
  const job = held.job ?? (await held.findAsked(LOOK_MS));
  if (job !== null) {
    if (isAsking) step.outputs.set('reused', false);
    return endAtTimeout(step, held, job);
  }
  held.letGo();
  if (isAsking) {
    throw new OutOfTimeError(
      timeoutMinutes,
      'The request to create the job was not answered, and no job of this run is listed: whether there is one is not known. Look with `command: list`, or run again, which takes it up if it is there.',
    );
  }
  if (step.inputs.command === 'train') throw new OutOfTimeError(timeoutMinutes, 'No job was created.');
  throw error;
}
