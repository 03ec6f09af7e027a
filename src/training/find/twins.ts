import type { Log } from '../../boundary/log.ts';
import type { Job } from '../../provider/types.ts';
import { comesFrom, type JobOrigin } from '../job-metadata.ts';
import { isTransient } from '../transient.ts';
import { checkAgreement } from './agreement.ts';
import { listCandidates } from './candidates.ts';
import { compareSeniority, isAlive } from './job-order.ts';
import type { Search, WantedJob } from './wanted-job.ts';

/** How a run tells the jobs it created itself from everybody else's. */
export interface Authorship {
  readonly origin: JobOrigin;
  /** Jobs that were there before this run created any: they were judged already. */
  readonly known: ReadonlySet<string>;
  /** Ids that the provider answered to this run's own create requests. */
  readonly created: ReadonlySet<string>;
  /**
   * When requests of this step went out whose answers were lost, in milliseconds: a job born in such a moment may be
   * this step's. Where jobs carry no metadata, another run's may be taken for it; that does no harm, since only the
   * younger of two is ever cancelled for that, and every run wants the older one.
   */
  readonly unclear: readonly { readonly from: number; readonly to: number }[];
  /** `reuse: false`: other steps of the same run (a matrix) may have asked for jobs of their own. */
  readonly several: boolean;
}

/** The provider's clock and the runner's may differ by this much, and `createdAt` is cut to seconds. */
const CLOCK_SLACK_MS = 3_000;

/** Whether this run created the job, by the answer it got or by what the job's metadata say. */
export function isOwn(job: Job, authorship: Authorship): boolean {
  if (authorship.known.has(job.id)) return false;
  const ofThisRun = comesFrom(job.metadata, authorship.origin);
  return isCreatedHere(job, authorship) || (ofThisRun && !authorship.several);
}

/** Whether this very step created the job: an answer said so, or the job was born while an answer was lost. */
export function isCreatedHere(job: Job, authorship: Authorship): boolean {
  if (authorship.created.has(job.id)) return true;
  const isAnothers = job.metadata.run !== undefined && !comesFrom(job.metadata, authorship.origin);
  const bornAt = job.createdAt === null ? null : job.createdAt * 1_000;
  if (authorship.known.has(job.id) || isAnothers || bornAt === null) return false;
  return authorship.unclear.some(
    ({ from, to }) => bornAt >= from - CLOCK_SLACK_MS && bornAt <= to + CLOCK_SLACK_MS,
  );
}

/** The jobs of this content that came into being since the first look, older first. */
export async function listTwins(
  search: Search,
  wanted: WantedJob,
  authorship: Authorship,
): Promise<readonly Job[]> {
  const twins: Job[] = [];
  for (const job of await listCandidates(search, wanted)) {
    if (authorship.known.has(job.id)) continue;
    if (isOwn(job, authorship) || (await checkAgreement(search, wanted, job)).agrees) twins.push(job);
  }
  return twins.sort(compareSeniority);
}

/**
 * Leaves one of several jobs of the same content running: the older, then the one with the smaller id. The others
 * are cancelled by whoever created them, so this run cancels its own alone. Returns the job to follow, which is
 * `current` unless an older one stands. With `onlyOwn` jobs of other runs are left out, as `reuse: false` asks.
 */
export async function settleTwins(
  search: Search,
  wanted: WantedJob,
  authorship: Authorship,
  current: Job,
  options: { readonly log: Log; readonly onlyOwn: boolean },
): Promise<Job> {
  const twins = (await listTwins(search, wanted, authorship)).filter(
    (job) => !options.onlyOwn || isOwn(job, authorship),
  );
  const standing = twins.filter((job) => isAlive(job) || job.status === 'succeeded');
  // The list may lag behind and not hold the job we know of.
  const isComplete = current.status === 'cancelled' || standing.some((job) => job.id === current.id);
  const rivals = isComplete ? standing : [...standing, current].sort(compareSeniority);
  const [stays = current, ...others] = rivals;
  for (const job of others) {
    if (!isAlive(job) || !isOwn(job, authorship)) continue;
    options.log.notice(
      `Job ${stays.id} was created for the same content before job ${job.id}: the older one stays, ${job.id} is cancelled.`,
    );
    await cancelTwin(search, job);
  }
  return stays;
}

async function cancelTwin(search: Search, job: Job): Promise<void> {
  try {
    await search.provider.cancelJob(job.id, search.signal);
  } catch (error) {
    // It may have ended meanwhile, which the next look shows; weather is for the next look as well.
    if (isTransient(error)) return;
    const now = await search.provider.retrieveJob(job.id, search.signal);
    if (now !== null && isAlive(now)) throw error;
  }
}
