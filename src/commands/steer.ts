import { UserError } from '../boundary/user-error.ts';
import { ApiError } from '../provider/errors/api-error.ts';
import type { Job, Provider } from '../provider/types.ts';
import { noteJob } from './stations/job-state.ts';
import { refuseForkHead } from './stations/refuse-fork-head.ts';
import { requireJob } from './stations/require-job.ts';
import { tellModel } from './stations/tell-result.ts';
import { withProvider } from './stations/with-provider.ts';
import type { Step } from './types.ts';

interface Move {
  readonly name: 'cancel' | 'pause' | 'resume';
  readonly isOffered: (provider: Provider) => boolean;
  readonly send: (provider: Provider, id: string, signal: AbortSignal) => Promise<Job>;
  /** Statuses in which the job is already where it should be. */
  readonly isThere: (job: Job) => boolean;
}

export const cancel = steer({
  name: 'cancel',
  isOffered: (provider) => provider.capabilities.cancel,
  send: (provider, id, signal) => provider.cancelJob(id, signal),
  isThere: (job) => job.finished,
});

export const pause = steer({
  name: 'pause',
  isOffered: (provider) => provider.capabilities.pause,
  send: (provider, id, signal) => provider.pauseJob(id, signal),
  isThere: (job) => job.status === 'paused',
});

export const resume = steer({
  name: 'resume',
  isOffered: (provider) => provider.capabilities.resume,
  send: (provider, id, signal) => provider.resumeJob(id, signal),
  isThere: (job) => ['running', 'queued', 'validating_files'].includes(job.status),
});

/** One call, then a look: a job that is already there is a notice, not a failure. */
function steer(move: Move): (step: Step) => Promise<void> {
  return async (step) => {
    // A resumed job spends; the others only stop spending.
    if (move.name === 'resume') refuseForkHead(step);
    await withProvider(step, async (provider) => {
      if (!move.isOffered(provider)) {
        throw new UserError(`\`command: ${move.name}\`: ${provider.title} has no such call.`, {
          code: 'unsupported',
        });
      }
      const before = await requireJob(step, provider);
      if (move.isThere(before)) {
        step.log.notice(`Job ${before.id} is ${before.status} already.`);
      } else if (before.finished) {
        throw new UserError(
          `Job ${before.id} has ended (${before.status}): there is nothing to ${move.name}.`,
          {
            code: 'job-ended',
          },
        );
      } else {
        await sendAndLook(step, provider, move, before);
      }
      tellModel(step, provider, step.record.view.job ?? before);
    });
  };
}

async function sendAndLook(step: Step, provider: Provider, move: Move, before: Job): Promise<void> {
  let after: Job;
  try {
    after = await move.send(provider, before.id, step.signal);
  } catch (error) {
    // It may have moved meanwhile, by itself or by somebody else.
    const now = await provider.retrieveJob(before.id, step.signal);
    if (!now || !(error instanceof ApiError) || !move.isThere(now)) throw error;
    after = now;
  }
  noteJob(step, after);
  step.log.info(`Job ${after.id}: ${before.status} → ${after.status}`);
}
