import { asFiniteNumber, asObject } from '../../boundary/json.ts';
import { AmbiguousCreateError } from '../errors/ambiguous-create-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import { segment } from '../family/context.ts';
import { nullIfGone } from '../family/paging.ts';
import type { HttpClient } from '../http/types.ts';
import { holdsList, readList } from '../lenient.ts';
import { readMetricRows } from '../metric-rows.ts';
import type { Checkpoint, Job, JobEvent, JobOrder, JobQuery, OrderLimits, Page } from '../types.ts';
import { holdAgainstLimits, refuseModel } from './limits.ts';
import { parseTogetherCheckpoint, parseTogetherEvent, parseTogetherJob, readSuccessor } from './parse.ts';
import { writeOrder, writePriceQuestion } from './write-order.ts';

const TITLE = 'Together AI';
/** A job that was restarted more often than this is looked at where it stands. */
const MAX_RESTARTS = 5;

type Rows = readonly Readonly<Record<string, number>>[];

/** Together's job calls. Remembers which job goes on under which id, for Together restarts jobs by itself. */
export function createJobCalls(client: HttpClient) {
  const successors = new Map<string, string>();

  async function get(path: string, action: string, signal: AbortSignal | undefined): Promise<unknown> {
    return nullIfGone(client.json({ method: 'GET', path, action, signal }), [404]);
  }

  async function eventsOf(id: string, signal?: AbortSignal): Promise<readonly JobEvent[]> {
    const raw = await get(`/fine-tunes/${segment(id)}/events`, 'list the events', signal);
    return readList(raw, 'events').flatMap((item) => parseTogetherEvent(item) ?? []);
  }

  /** The ids a job has had, oldest first, as far as known. */
  function lineOf(id: string): string[] {
    const line = [id];
    for (
      let next = successors.get(id);
      next !== undefined && line.length <= MAX_RESTARTS;
      next = successors.get(next)
    )
      line.push(next);
    return line;
  }

  /** The id under which the job began, as far as known. */
  function firstOf(id: string): string {
    let first = id;
    for (let hop = 0; hop < MAX_RESTARTS; hop += 1) {
      const before = [...successors].find(([, next]) => next === first);
      if (before === undefined) break;
      [first] = before;
    }
    return first;
  }

  async function retrieveOne(id: string, signal?: AbortSignal): Promise<Job | null> {
    const action = 'retrieve the job';
    const raw = await get(`/fine-tunes/${segment(id)}`, action, signal);
    if (raw === null) return null;
    const job = parseTogetherJob(raw);
    if (job === null) throw new UnexpectedAnswerError(TITLE, action, 'no job id in it');
    return job;
  }

  /** Where a job ended because Together restarted it, the job it goes on as, under its own id. */
  async function retrieveJob(id: string, signal?: AbortSignal): Promise<Job | null> {
    let current = lineOf(id).at(-1) ?? id;
    let job = await retrieveOne(current, signal);
    for (
      let hop = 0;
      hop < MAX_RESTARTS && job !== null && job.finished && job.status !== 'succeeded';
      hop += 1
    ) {
      const events = await eventsOf(current, signal);
      const next = readSuccessor(current, events);
      if (next === null || lineOf(id).includes(next)) return withEvents(job, events);
      const successor = await retrieveOne(next, signal);
      if (successor === null) return withEvents(job, events);
      successors.set(current, next);
      current = next;
      job = successor;
    }
    return job;
  }

  async function listMetrics(id: string, signal?: AbortSignal): Promise<Rows> {
    const current = lineOf(id).at(-1) ?? id;
    const request = client.json({
      method: 'GET',
      path: `/fine-tunes/${segment(current)}/metrics`,
      action: 'list the metrics',
      signal,
    });
    return readMetricRows(readList(await nullIfGone(request, [404, 405, 501]), 'metrics'));
  }

  return {
    retrieveJob,
    listMetrics: async (job: Job, signal?: AbortSignal): Promise<Rows> => listMetrics(job.id, signal),

    async createJob(order: JobOrder, signal?: AbortSignal): Promise<Job> {
      const action = 'create the job';
      const raw = await client.json({
        method: 'POST',
        path: '/fine-tunes',
        json: writeOrder(order),
        action,
        idempotent: false,
        creates: true,
        signal,
      });
      const job = parseTogetherJob(raw);
      if (job === null) throw AmbiguousCreateError.ofNameless(TITLE, action, raw);
      return job;
    },

    /** The endpoint sends everything at once: pages are cut here, newest first. */
    async listJobs(query: JobQuery, signal?: AbortSignal): Promise<Page<Job>> {
      const request = { method: 'GET', path: '/fine-tunes', action: 'list the jobs' } as const;
      const raw = await client.json({ ...request, expects: holdsList, signal });
      const all = readList(raw).flatMap((item) => parseTogetherJob(item) ?? []);
      all.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || (a.id < b.id ? -1 : 1));
      const start = query.after === undefined ? 0 : all.findIndex(({ id }) => id === query.after) + 1;
      const items = all.slice(start, start + query.limit);
      return { items, next: start + items.length < all.length ? (items.at(-1)?.id ?? null) : null };
    },

    async cancelJob(id: string, signal?: AbortSignal): Promise<Job> {
      const before = await retrieveJob(id, signal);
      if (before?.finished === true) return before;
      const current = before?.id ?? id;
      const action = 'cancel the job';
      const raw = await client.json({
        method: 'POST',
        path: `/fine-tunes/${segment(current)}/cancel`,
        action,
        idempotent: true,
        signal,
      });
      const job = parseTogetherJob(raw) ?? (await retrieveOne(current, signal));
      if (job === null) throw new UnexpectedAnswerError(TITLE, action, 'no job id in it');
      return job;
    },

    /** All events at once, of the job, of those it went on as and of those it goes on; there is no cursor. */
    async listEvents(id: string, signal?: AbortSignal): Promise<Page<JobEvent>> {
      const lists = await Promise.all(lineOf(firstOf(id)).map((one) => eventsOf(one, signal)));
      return { items: lists.flat(), next: null };
    },

    async listCheckpoints(id: string, signal?: AbortSignal): Promise<readonly Checkpoint[]> {
      const current = lineOf(id).at(-1) ?? id;
      const raw = await get(`/fine-tunes/${segment(current)}/checkpoints`, 'list the checkpoints', signal);
      const list = readList(raw, 'checkpoints');
      const rows = list.length === 0 ? [] : await listMetrics(current, signal);
      return list
        .flatMap((item) => parseTogetherCheckpoint(item, rows) ?? [])
        .sort((a, b) => a.step - b.step);
    },

    /** 404 with a word about the model: Together does not train it. Any other refusal says nothing about the order. */
    async checkLimits(order: JobOrder, signal?: AbortSignal): Promise<OrderLimits | null> {
      // A checkpoint's step is no part of the model that has the limits.
      const query = new URLSearchParams({ model_name: order.model.replace(/:\d+$/, '') }).toString();
      const path = `/fine-tunes/models/limits?${query}`;
      try {
        const raw = await client.json({ method: 'GET', path, action: 'read the model’s limits', signal });
        return holdAgainstLimits(raw, order);
      } catch (error) {
        if (error instanceof ApiError && error.status === 404 && /model/i.test(error.detail))
          return refuseModel(order.model);
        throw error;
      }
    },

    /** Together needs uploaded files to name a price: null before that, and where it cannot say. */
    async estimatePrice(order: JobOrder, signal?: AbortSignal): Promise<number | null> {
      if (order.trainingFile === '' || order.method === 'reinforcement') return null;
      const json = writePriceQuestion(order);
      const action = 'estimate the price';
      const request = client.json({
        method: 'POST',
        path: '/fine-tunes/estimate-price',
        json,
        action,
        idempotent: true,
        signal,
      });
      const answer = asObject(await nullIfGone(request, [400, 404, 405, 422, 501]));
      return answer?.['estimation_available'] === false
        ? null
        : (asFiniteNumber(answer?.['estimated_total_price']) ?? null);
    },
  };
}

function withEvents(job: Job, events: readonly JobEvent[]): Job {
  const last = events.filter(({ type }) => type === 'job_error').at(-1);
  return job.error === null || last === undefined
    ? job
    : { ...job, error: { ...job.error, message: last.message } };
}
