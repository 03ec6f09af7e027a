import type { Job } from '../../provider/types.ts';
import { checkAgreement } from './agreement.ts';
import { listCandidates } from './candidates.ts';
import { compareSeniority, isAlive } from './job-order.ts';
import type { Search, WantedJob } from './wanted-job.ts';

/**
 * The job of this content to look at, whatever became of it: one that is alive, else one that succeeded, else the
 * newest. null where there is none.
 */
export async function findAnyJob(search: Search, wanted: WantedJob): Promise<Job | null> {
  const agreeing: Job[] = [];
  for (const job of await listCandidates(search, wanted)) {
    if ((await checkAgreement(search, wanted, job)).agrees) agreeing.push(job);
  }
  const newestFirst = agreeing.sort(compareSeniority).toReversed();
  return (
    newestFirst.findLast(isAlive) ??
    newestFirst.find((job) => job.status === 'succeeded') ??
    newestFirst[0] ??
    null
  );
}
