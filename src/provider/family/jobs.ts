import { AmbiguousCreateError } from '../errors/ambiguous-create-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import { holdsList, readList, readText } from '../lenient.ts';
import { asObject } from '../../boundary/json.ts';
import type { Checkpoint, Job, JobEvent, JobOrder, JobQuery, Page } from '../types.ts';
import { expectParsed, segment, type FamilyContext } from './context.ts';
import { nextCursor, nullIfGone } from './paging.ts';
import { parseCheckpoint } from './parse-checkpoint.ts';
import { parseEvent } from './parse-event.ts';
import { parseJob } from './parse-job.ts';
import { writeOrder } from './write-order.ts';

const JOBS = '/fine_tuning/jobs';
/** A cancel that hangs leaves time for another: whoever cancels has seconds, and the job is paid meanwhile. */
const STEER_TIMEOUT_MS = 10_000;
/** Checkpoints are few (at most one an epoch): more pages than this is a server that ignores the cursor. */
const MAX_CHECKPOINT_PAGES = 20;

export async function createJob(context: FamilyContext, order: JobOrder, signal?: AbortSignal): Promise<Job> {
  const action = 'create the job';
  const json = writeOrder(order, context.profile);
  const raw = await context.client.json({
    method: 'POST',
    path: JOBS,
    json,
    action,
    idempotent: false,
    creates: true,
    signal,
  });
  const job = parseJob(raw, context.profile.statuses);
  if (job === null) throw AmbiguousCreateError.ofNameless(context.profile.title, action, raw);
  return job;
}

export async function retrieveJob(
  context: FamilyContext,
  id: string,
  signal?: AbortSignal,
): Promise<Job | null> {
  const action = 'retrieve the job';
  const raw = await nullIfGone(
    context.client.json({ method: 'GET', path: `${JOBS}/${segment(id)}`, action, signal }),
    [404],
  );
  if (raw === null) return null;
  return nameModel(
    context,
    expectParsed(parseJob(raw, context.profile.statuses), context, action, 'job id'),
    signal,
  );
}

/** Fills in the model of a job that has one and does not say its name. */
async function nameModel(context: FamilyContext, job: Job, signal?: AbortSignal): Promise<Job> {
  if (context.profile.modelIsCheckpoint !== true || job.status !== 'succeeded' || job.fineTunedModel !== null)
    return job;
  const last = (await listCheckpoints(context, job.id, signal)).at(-1);
  return last === undefined ? job : { ...job, fineTunedModel: `${job.id}:${last.id}` };
}

export async function listJobs(
  context: FamilyContext,
  query: JobQuery,
  signal?: AbortSignal,
): Promise<Page<Job>> {
  const metadata = context.profile.capabilities.metadata ? (query.metadata ?? {}) : {};
  const raw = await context.client.json({
    method: 'GET',
    path: JOBS,
    query: {
      limit: query.limit,
      after: query.after,
      ...Object.fromEntries(Object.entries(metadata).map(([key, value]) => [`metadata[${key}]`, value])),
    },
    action: 'list the jobs',
    // Read as an empty list, an error in a success would have the content paid twice.
    expects: holdsList,
    signal,
  });
  const items = readList(raw, 'jobs').flatMap((item) => parseJob(item, context.profile.statuses) ?? []);
  return { items, next: nextCursor(raw, items.at(-1)?.id, items.length, query) };
}

export async function steerJob(
  context: FamilyContext,
  id: string,
  verb: 'cancel' | 'pause' | 'resume',
  signal?: AbortSignal,
): Promise<Job> {
  const able = context.profile.capabilities[verb];
  if (!able) throw new UnsupportedError(context.profile.title, `${verb} a job`);
  const action = `${verb} the job`;
  // Doing it twice does no harm: a second attempt, or a run beside this one, may find it done. Then what counts is where
  // the job stands.
  const request = context.client.json({
    method: 'POST',
    path: `${JOBS}/${segment(id)}/${verb}`,
    action,
    idempotent: true,
    timeoutMs: STEER_TIMEOUT_MS,
    final: [409],
    signal,
  });
  let raw: unknown;
  try {
    raw = await request;
  } catch (error) {
    if (!(error instanceof ApiError) || ![400, 409].includes(error.status)) throw error;
    const job = await retrieveJob(context, id, signal);
    if (job === null || !isDone(job, verb)) throw error;
    return job;
  }
  return (
    parseJob(raw, context.profile.statuses) ??
    expectParsed(await retrieveJob(context, id, signal), context, action, 'job id')
  );
}

function isDone(job: Job, verb: 'cancel' | 'pause' | 'resume'): boolean {
  if (verb === 'cancel') return job.finished;
  return verb === 'pause' ? job.status === 'paused' : job.status === 'running' || job.status === 'queued';
}

export async function listEvents(
  context: FamilyContext,
  jobId: string,
  query: { readonly after?: string; readonly limit: number },
  signal?: AbortSignal,
): Promise<Page<JobEvent>> {
  if (!context.profile.capabilities.events) return { items: [], next: null, absent: true };
  const request = context.client.json({
    method: 'GET',
    path: `${JOBS}/${segment(jobId)}/events`,
    query: { limit: query.limit, after: query.after },
    action: 'list the events',
    signal,
  });
  const raw = await nullIfGone(request, [404, 405, 501]);
  if (raw === null) return { items: [], next: null, absent: true };
  const list = readList(raw, 'events');
  const items = list.flatMap((item) => parseEvent(item) ?? []);
  // Only a real id can be a cursor: without ids the whole list comes at once.
  return {
    items,
    next: nextCursor(raw, readText(asObject(list.at(-1))?.['id']) ?? undefined, list.length, query),
  };
}

export async function listCheckpoints(
  context: FamilyContext,
  jobId: string,
  signal?: AbortSignal,
): Promise<readonly Checkpoint[]> {
  if (!context.profile.capabilities.checkpoints) return [];
  const found = new Map<string, Checkpoint>();
  let after: string | undefined;
  for (let page = 0; page < MAX_CHECKPOINT_PAGES; page += 1) {
    const query = { limit: 100, after };
    const path = `${JOBS}/${segment(jobId)}/checkpoints`;
    const raw = await nullIfGone(
      context.client.json({ method: 'GET', path, query, action: 'list the checkpoints', signal }),
      [404, 405, 501],
    );
    if (raw === null) break;
    const items = readList(raw, 'checkpoints').flatMap((item) => parseCheckpoint(item) ?? []);
    const before = found.size;
    for (const item of items) found.set(item.id, item);
    const next = nextCursor(raw, items.at(-1)?.id, items.length, {
      limit: 100,
      ...(after === undefined ? {} : { after }),
    });
    if (next === null || found.size === before) break;
    after = next;
  }
  return [...found.values()].sort((a, b) => a.step - b.step);
}
