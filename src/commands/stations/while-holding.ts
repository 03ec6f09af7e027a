import { OutOfTimeError } from '../../boundary/out-of-time-error.ts';
import { UserError } from '../../boundary/user-error.ts';
import { isAlive } from '../../training/find/job-order.ts';
import type { Step } from '../types.ts';
import { noteStatus } from './end-status.ts';
import { endBeforeJob } from './end-at-timeout.ts';
import { sayHowToFollow } from './end-without-waiting.ts';
import type { HeldJob } from './held-job.ts';

/**
 * Runs the part of a story that is responsible for a job. When the workflow is cancelled meanwhile, what `on-cancel`
 * says is done to a job that this run created, before anything is published: seconds are left.
 */
export async function whileHolding(step: Step, held: HeldJob, story: () => Promise<void>): Promise<void> {
  try {
    await story();
  } catch (error) {
    if (step.cancelled.aborted) {
      await settleCancelled(step, held);
      throw error;
    }
    if (error instanceof OutOfTimeError && !held.isLetGo) return endBeforeJob(step, held, error);
    throw leaveJob(step, held, error);
  }
}

/**
 * A step that ends by itself lets go: a workflow that is cancelled later must not cancel its job. One that still lives
 * is not left without a word.
 */
function leaveJob(step: Step, held: HeldJob, error: unknown): unknown {
  const job = held.job === null || held.isLetGo ? null : step.record.view.job;
  held.letGo();
  if (job === null || !isAlive(job)) return error;
  sayHowToFollow(step, job);
  if (!(error instanceof UserError)) return error;
  return new UserError(
    `${error.message} Job ${job.id} goes on: \`command: follow\` with \`job-id: ${job.id}\` follows it.`,
    { code: error.code, cause: error },
  );
}

async function settleCancelled(step: Step, held: HeldJob): Promise<void> {
  const { log, record, inputs } = step;
  const settlement = await held.settle(inputs.training.onCancel);
  if (settlement === null) return;
  log.notice(`The workflow was cancelled. ${settlement.text}`);
  const wasCancelled = settlement.kind === 'cancelled';
  if (settlement.kind === 'ended-already') return;
  const job = held.job === null ? null : record.view.job;
  if (settlement.kind === 'left-running' && job !== null && isAlive(job)) sayHowToFollow(step, job);
  record.update({
    ended: { reason: 'cancelled', job: wasCancelled ? 'was-cancelled' : 'goes-on', afterMinutes: null },
  });
  if (wasCancelled) noteStatus(step, 'cancelled');
}
