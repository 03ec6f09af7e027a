import type { Log } from '../../boundary/log.ts';
import { asObject, asString } from '../../boundary/json.ts';
import { AmbiguousCreateError } from '../errors/ambiguous-create-error.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import { segment } from '../family/context.ts';
import { nullIfGone } from '../family/paging.ts';
import type { HttpClient } from '../http/types.ts';
import { readList, readText } from '../lenient.ts';
import { readMetricRows } from '../metric-rows.ts';
import type { Job, JobOrder, JobQuery, Page } from '../types.ts';
import { lastSegment } from './names.ts';
import { parseFireworksJob, readState } from './parse.ts';
import { COLLECTIONS, writeOrder, type Collection } from './write-order.ts';

const TITLE = 'Fireworks AI';
const MAX_METRIC_BYTES = 64 * 1024 * 1024;
/** The most that a page holds (docs.fireworks.ai/api-reference/list-supervised-fine-tuning-jobs). */
const PAGE = 200;
const MAX_PAGES = 50;
/** Lists come by name unless they are asked for otherwise, and names are random. */
const NEWEST_FIRST = 'create_time desc';

/** Fireworks' job calls. Ids are told without their collection: each is looked for in both. */
export function createJobCalls(client: HttpClient, account: string, log: Log) {
  const home = `/accounts/${segment(account)}`;
  const kinds = new Map<string, Collection>();
  const told = new Set<string>();

  function parse(raw: unknown, collection: Collection, action: string): Job {
    const job = parseFireworksJob(raw);
    if (job === null) throw new UnexpectedAnswerError(TITLE, action, 'no job name in it');
    kinds.set(job.id, collection);
    if (readState(raw) === 'early_stopped' && !told.has(job.id)) {
      told.add(job.id);
      log.notice(
        `Job ${job.id} was stopped early, because the validation loss no longer fell: it has a model, trained for fewer epochs than asked for.`,
      );
    }
    return job;
  }

  async function find(
    id: string,
    signal?: AbortSignal,
  ): Promise<{ job: Job; collection: Collection } | null> {
    const short = lastSegment(id);
    const known = kinds.get(short);
    for (const collection of known === undefined ? COLLECTIONS : [known]) {
      const action = 'retrieve the job';
      const raw = await nullIfGone(
        client.json({ method: 'GET', path: `${home}/${collection}/${segment(short)}`, action, signal }),
        [404],
      );
      if (raw !== null) return { job: parse(raw, collection, action), collection };
    }
    return null;
  }

  /** At least the newest `wanted` of a kind; all of them where the server does not list the newest first. */
  async function listCollection(
    collection: Collection,
    wanted: number,
    signal?: AbortSignal,
  ): Promise<Job[]> {
    const found: Job[] = [];
    let pageToken: string | undefined;
    for (let page = 0; page < MAX_PAGES && !(found.length >= wanted && isNewestFirst(found)); page += 1) {
      const query = { pageSize: PAGE, orderBy: NEWEST_FIRST, pageToken };
      const raw = await nullIfGone(
        client.json({ method: 'GET', path: `${home}/${collection}`, query, action: 'list the jobs', signal }),
        [404, 501],
      );
      found.push(
        ...readList(raw, collection).flatMap((item) =>
          parseFireworksJob(item) === null ? [] : [parse(item, collection, 'list the jobs')],
        ),
      );
      pageToken = readText(asObject(raw)?.['nextPageToken']) ?? undefined;
      if (pageToken === undefined) break;
    }
    return found;
  }

  async function steer(id: string, verb: 'cancel' | 'resume', signal?: AbortSignal): Promise<Job> {
    const found = await find(id, signal);
    const action = `${verb} the job`;
    if (found === null)
      throw new UnexpectedAnswerError(TITLE, action, `no job ${lastSegment(id)} in account ${account}`);
    if (found.job.finished) return found.job;
    const path = `${home}/${found.collection}/${segment(found.job.id)}:${verb}`;
    await client.json({ method: 'POST', path, json: {}, action, idempotent: true, signal });
    return (await find(found.job.id, signal))?.job ?? found.job;
  }

  /** A supervised job carries the address of its metrics, a preference job has a call for it. */
  async function metricsUrl(
    { job, collection }: { job: Job; collection: Collection },
    signal?: AbortSignal,
  ): Promise<string | undefined> {
    if (collection === 'supervisedFineTuningJobs')
      return asString(asObject(job.raw)?.['metricsFileSignedUrl']);
    const path = `${home}/${collection}/${segment(job.id)}:getMetricsFileEndpoint`;
    const request = client.json({ method: 'GET', path, action: 'ask where the metrics are', signal });
    return asString(asObject(await nullIfGone(request, [400, 404, 501]))?.['signedUrl']);
  }

  return {
    async createJob(order: JobOrder, signal?: AbortSignal): Promise<Job> {
      const action = 'create the job';
      const { collection, body } = writeOrder(order, account);
      const raw = await client.json({
        method: 'POST',
        path: `${home}/${collection}`,
        json: body,
        action,
        idempotent: false,
        creates: true,
        final: [409],
        signal,
      });
      if (parseFireworksJob(raw) === null)
        throw AmbiguousCreateError.ofNameless(TITLE, action, raw, 'a job name');
      return parse(raw, collection, action);
    },

    retrieveJob: async (id: string, signal?: AbortSignal): Promise<Job | null> =>
      (await find(id, signal))?.job ?? null,

    /** Both kinds together, newest first; pages are cut here. */
    async listJobs(query: JobQuery, signal?: AbortSignal): Promise<Page<Job>> {
      const wanted = query.after === undefined ? query.limit + 1 : Number.POSITIVE_INFINITY;
      const all = (
        await Promise.all(COLLECTIONS.map((collection) => listCollection(collection, wanted, signal)))
      ).flat();
      all.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || (a.id < b.id ? -1 : 1));
      const start = query.after === undefined ? 0 : all.findIndex(({ id }) => id === query.after) + 1;
      const items = all.slice(start, start + query.limit);
      return { items, next: start + items.length < all.length ? (items.at(-1)?.id ?? null) : null };
    },

    cancelJob: (id: string, signal?: AbortSignal): Promise<Job> => steer(id, 'cancel', signal),
    resumeJob: (id: string, signal?: AbortSignal): Promise<Job> => steer(id, 'resume', signal),

    /** The metrics file lies behind a signed URL, which is asked without the key. Null where there is none yet. */
    async listMetrics(
      job: Job,
      signal?: AbortSignal,
    ): Promise<readonly Readonly<Record<string, number>>[] | null> {
      const found = await find(job.id, signal);
      const url = found === null ? undefined : await metricsUrl(found, signal);
      if (url === undefined || url === '') return null;
      const answer = await client.send({
        method: 'GET',
        path: url,
        action: 'read the metrics',
        maxBytes: MAX_METRIC_BYTES,
        signal,
      });
      return readMetricRows(parseLines(answer.body.toString('utf8')));
    },
  };
}

function isNewestFirst(jobs: readonly Job[]): boolean {
  return jobs.every((job, at) => at === 0 || (job.createdAt ?? 0) <= (jobs[at - 1]?.createdAt ?? 0));
}

/** One JSON value a line, or one list; what is none of it is left out. */
function parseLines(text: string): readonly unknown[] {
  const whole = parseOrNull(text);
  if (whole !== null) return readList(whole, 'metrics').length > 0 ? readList(whole, 'metrics') : [whole];
  return text.split('\n').flatMap((line) => parseOrNull(line) ?? []);
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
