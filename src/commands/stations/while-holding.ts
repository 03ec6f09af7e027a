import { OutOfTimeError } from '../../boundary/out-of-time-error.ts';
import type { Step } from '../types.ts';
import { endBeforeJob } from './end-at-timeout.ts';
import type { HeldJob } from './held-job.ts';

/**
 * Runs the part of a story that is responsible for a job. When the workflow is cancelled meanwhile, what `on-cancel`
 * says is done to a job that this run created, before anything is published: seconds are left.
 */
export async function whileHolding(step: Step, held: HeldJob, story: () => Promise<void>): Promise<void> {
  try {
    await story();
  } catch (error) {
    if (step.cancelled.aborted) await settleCancelled(step, held);
    else if (error instanceof OutOfTimeError && !held.isLetGo) return endBeforeJob(step, held, error);
    // A step that ends by itself lets go: a workflow that is cancelled later must not cancel its job.
    else held.letGo();
    throw error;
  }
}

async function settleCancelled(step: Step, held: HeldJob): Promise<void> {
  const { log, outputs, record, inputs } = step;
  const settlement = await held.settle(inputs.training.onCancel);
  if (settlement === null) return;
  log.notice(`The workflow was cancelled. ${settlement.text}`);
  const wasCancelled = settlement.kind === 'cancelled';
  if (settlement.kind === 'ended-already') return;
  record.update({
    ended: { reason: 'cancelled', job: wasCancelled ? 'was-cancelled' : 'goes-on', afterMinutes: null },
  });
  if (wasCancelled) {
    outputs.set('status', 'cancelled');
    record.update({ status: 'cancelled' });
  }
}
