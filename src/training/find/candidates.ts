import type { Job, JobQuery } from '../../provider/types.ts';
import { digestEnding, holdsContent } from '../file-name.ts';
import type { Search, WantedFile, WantedJob } from './wanted-job.ts';

const PAGE_SIZE = 100;
/** How far back a job is looked for: older ones are of no use, and an account may hold thousands. */
const MAX_JOBS = 1_000;
const MAX_AGE_SECONDS = 90 * 24 * 3_600;
const MAX_FILES = 10_000;

/**
 * The jobs that may be the wanted one, newest first as the provider lists them.
 *
 * With metadata the fingerprint names them. Without, they are the jobs over a file whose name carries the
 * wanted digest. Neither is proof: whoever uses a candidate asks `agrees` first.
 */
export async function listCandidates(search: Search, wanted: WantedJob): Promise<readonly Job[]> {
  if (search.provider.capabilities.metadata) {
    const query = { metadata: { fingerprint: wanted.fingerprint } };
    // A server may ignore the filter, so what it returns is filtered once more.
    return collectJobs(search, query, (job) => job.metadata.fingerprint === wanted.fingerprint);
  }
  const ids = await findFileIds(search, wanted.trainingFile);
  if (ids.size === 0) return [];
  return collectJobs(search, {}, (job) => ids.has(job.trainingFile));
}

async function collectJobs(
  search: Search,
  query: Omit<JobQuery, 'limit'>,
  matches: (job: Job) => boolean,
): Promise<readonly Job[]> {
  const oldest = search.clock.now() / 1_000 - MAX_AGE_SECONDS;
  const found = new Map<string, Job>();
  const cursors = new Set<string>();
  let after: string | undefined;
  for (let seen = 0; seen < MAX_JOBS; ) {
    const page = await search.provider.listJobs(
      { ...query, limit: PAGE_SIZE, ...(after === undefined ? {} : { after }) },
      search.signal,
    );
    for (const job of page.items) if (matches(job)) found.set(job.id, job);
    seen += page.items.length;
    const allTooOld =
      page.items.every((job) => job.createdAt !== null && job.createdAt < oldest) &&
      isNewestFirst(page.items);
    // A cursor that comes a second time would lead round in a circle.
    if (page.next === null || page.items.length === 0 || allTooOld || cursors.has(page.next)) break;
    cursors.add(page.next);
    after = page.next;
  }
  return [...found.values()];
}

async function findFileIds(search: Search, file: WantedFile): Promise<ReadonlySet<string>> {
  if ('id' in file) return new Set([file.id]);
  const files = await search.provider.listFiles(MAX_FILES, search.signal);
  const ending = digestEnding(file.sha256);
  return new Set(
    files.filter((each) => each.filename.endsWith(ending) && holdsContent(each, file)).map((each) => each.id),
  );
}

/** Some servers list the oldest first: then the wanted job is on the last page, however old the first one is. */
function isNewestFirst(jobs: readonly Job[]): boolean {
  const [first, last] = [jobs[0]?.createdAt ?? 0, jobs.at(-1)?.createdAt ?? 0];
  return first > last || jobs.length < 2;
}
