import { UserError } from '../../boundary/user-error.ts';
import type { Job } from '../../provider/types.ts';
import type { Step } from '../types.ts';
import { endAs } from './end-status.ts';
import { watchOwn, type Pursuit } from './follow-to-end.ts';
import { noteJob } from './job-state.ts';

/** Two runs that started in the same instant see each other's job by then; who waits for nothing waits this long. */
const PAUSES_MS = [1_000, 5_000];

/**
 * `wait: false`: the looks that a waiting step makes in its first seconds. Where two runs created the same job at once
 * the older one stays, and a job whose cost is already seen to be over the limit is cancelled.
 * @returns the job that stays
 * @throws UserError where the real cost is over the limit
 */
export async function lookForTwins(step: Step, pursuit: Pursuit): Promise<Job> {
  const { provider, held, own } = pursuit;
  let { job } = pursuit;
  if (own === null || !held.createdByThisRun) return job;
  const overBudget: string[] = [];
  const watch = watchOwn(step, own, held, {
    onOverBudget: (message) => overBudget.push(message),
    onMoved: () => undefined,
  });
  for (const pause of PAUSES_MS) {
    await step.clock.sleep(pause, step.signal);
    try {
      job = (await watch((await provider.retrieveJob(job.id, step.signal)) ?? job)).job;
    } catch (error) {
      step.signal.throwIfAborted();
      if (!(error instanceof UserError)) throw error;
      // The job is there, and whoever follows it looks again.
      step.log.debug(`no look for a twin: ${error.message}`);
    }
    noteJob(step, job);
    if (overBudget[0] !== undefined) {
      held.letGo();
      throw endAs(step, 'over-budget', overBudget[0]);
    }
  }
  return job;
}
