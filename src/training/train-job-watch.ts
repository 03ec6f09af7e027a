import type { Log } from '../boundary/log.ts';
import type { Job } from '../provider/types.ts';
import { checkRealCost, type CostQuestion } from './cost-gate.ts';
import { type Authorship, isOwn, settleTwins } from './find/twins.ts';
import type { Search, WantedJob } from './find/wanted-job.ts';
import type { FollowOptions } from './follow/follow-options.ts';

/** Seconds after the creation at which twins are looked for: the list of jobs may lag, and two runs race. */
const TWIN_LOOKS_S = [0, 5, 15, 30, 60, 120];

export interface TrainJobWatch {
  readonly search: Search;
  readonly wanted: WantedJob;
  readonly authorship: Authorship;
  readonly reuse: boolean;
  /** null where nothing limits the cost. */
  readonly cost: CostQuestion | null;
  readonly log: Log;
  /** The line that the step fails with, where the real cost turned out too high; the job is cancelled by then. */
  readonly onOverBudget?: (message: string, job: Job) => void;
}

/**
 * What `train` does after each look at its job, created or adopted, as `followJob`'s `afterLook`: in the first two
 * minutes it looks for twins and moves to the older one; once a job of its own shows its real epochs, it checks their cost.
 */
export function watchTrainJob(watch: TrainJobWatch): NonNullable<FollowOptions['afterLook']> {
  const { search, authorship } = watch;
  const startedAt = search.clock.now();
  let twinLooks = 0;
  let costChecked = watch.cost === null;
  return async (job) => {
    const due = TWIN_LOOKS_S[twinLooks];
    const isDue = due !== undefined && search.clock.now() - startedAt >= due * 1_000;
    if (isDue || job.status === 'cancelled') {
      const options = { log: watch.log, onlyOwn: !watch.reuse };
      const stays = await settleTwins(search, watch.wanted, authorship, job, options);
      twinLooks += 1;
      if (stays.id !== job.id) return { job: stays };
    }
    if (job.finished || costChecked || watch.cost === null || !isOwn(job, authorship)) return { job };
    const verdict = checkRealCost(watch.cost, job);
    if (verdict === null) return { job };
    if (!verdict.within) {
      const cancelled = await search.provider.cancelJob(job.id, search.signal);
      watch.onOverBudget?.(verdict.message, cancelled);
      return { job: cancelled, stop: 'over-budget' };
    }
    costChecked = true;
    return { job };
  };
}
