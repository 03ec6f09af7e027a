import { expect, test } from 'vitest';
import type { Fault, Scenario } from '../../src/simulator/scenario/scenario.ts';
import { rows, start, upload } from './rig.ts';

const model = 'gpt-4.1-mini-2025-04-14';

/** A fault for the first request to this method and path. */
function once(method: string, path: RegExp, fault: Fault): Scenario {
  const state = { done: false };
  return {
    fault: (request) => {
      if (state.done || request.method !== method || !path.test(request.path)) return undefined;
      state.done = true;
      return fault;
    },
  };
}

async function startWith(scenario: Scenario, options: Parameters<typeof start>[0] = {}) {
  const started = await start({ scenario, ...options });
  const training_file = await upload(started.client, rows(12));
  const create = () => started.client.fineTuning.jobs.create({ model, training_file });
  return {
    ...started,
    training_file,
    create,
    jobs: () => Array.fromAsync(started.client.fineTuning.jobs.list()),
  };
}

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
  ['reset-during', 1],
] as const)('%s cuts the connection; jobs created: %i', async (kind, count) => {
  const { create, jobs, simulator } = await startWith(once('POST', /jobs$/, { kind }));
  await expect(create()).rejects.toThrow();
  expect(await jobs()).toHaveLength(count);
  const cut = simulator.requests.find(({ fault }) => fault !== null);
  expect(cut?.status).toBe(kind === 'reset-during' ? 200 : null);
});

test('a status is answered, with Retry-After, and nothing is done', async () => {
  const fault: Fault = { kind: 'status', status: 429, retryAfter: '2' };
  const { create, jobs } = await startWith(once('POST', /jobs$/, fault));
  const failure = await create().catch((error: unknown) => error as { status: number; headers: Headers });
  expect(failure).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
  expect((failure as { headers: Headers }).headers.get('retry-after')).toBe('2');
  expect(await jobs()).toEqual([]);
});

test('a truncated answer is complete by its length and no JSON', async () => {
  const { simulator } = await startWith(once('GET', /files$/, { kind: 'truncated' }));
  const headers = { authorization: `Bearer ${simulator.token}` };
  const text = await (await fetch(`${simulator.baseUrl}/files`, { headers })).text();
  expect(text.startsWith('{"object":"list"')).toBe(true);
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

test('a slow answer takes its time on the simulator’s clock', async () => {
  const { client, clock } = await startWith(once('GET', /files$/, { kind: 'slow', ms: 90_000 }));
  const before = clock.now();
  await client.files.list();
  expect(clock.now() - before).toBe(90_000);
});

test('a stale list leaves out the newest', async () => {
  const { create, jobs } = await startWith(once('GET', /jobs$/, { kind: 'stale-list', hide: 1 }));
  await create();
  expect(await jobs()).toEqual([]);
  expect(await jobs()).toHaveLength(1);
});

test.each(['repeat', 'reorder', 'shrink'] as const)(
  'a page of events can %s; none is lost',
  async (change) => {
    const { client, create, clock } = await startWith(once('GET', /events$/, { kind: 'page', change }));
    const { id } = await create();
    clock.advance(60);
    const first = (await client.fineTuning.jobs.listEvents(id, { limit: 10 })).data.map((event) => event.id);
    const right = (await client.fineTuning.jobs.listEvents(id, { limit: 10 })).data.map((event) => event.id);
    if (change === 'shrink') expect(first).toEqual(right.slice(0, 5));
    if (change === 'repeat') expect(first).toEqual([...right, ...right.slice(0, 5)]);
    if (change === 'reorder') {
      expect(first).not.toEqual(right);
      expect(first.toSorted()).toEqual(right.toSorted());
    }
  },
);

test('a new job hides from retrieve for seconds and from lists for requests', async () => {
  const { client, create, clock, jobs } = await startWith({ jobHiddenSeconds: 1, listLag: 2 });
  const { id } = await create();
  await expect(client.fineTuning.jobs.retrieve(id)).rejects.toMatchObject({ status: 404 });
  clock.advance(1);
  expect((await client.fineTuning.jobs.retrieve(id)).id).toBe(id);
  expect([await jobs(), await jobs(), await jobs()].map((list) => list.length)).toEqual([0, 0, 1]);
});

test.each([
  ['validating', 0],
  ['step', 30],
  ['after', 96],
] as const)('a job fails %s, with %i steps done', async (when, steps) => {
  const failWith = {
    when,
    step: 30,
    code: 'server_error',
    message: 'Error while running moderation eval (simulated)',
  };
  const { client, create, clock } = await startWith({ failWith });
  const { id } = await create();
  clock.advance(60);
  const job = await client.fineTuning.jobs.retrieve(id);
  expect(job).toMatchObject({ status: 'failed', error: { code: 'server_error' }, result_files: [] });
  const events = await Array.fromAsync(client.fineTuning.jobs.listEvents(id, { limit: 100 }));
  expect(events.filter(({ type }) => type === 'metrics')).toHaveLength(steps);
});

test('at the limit, jobs wait for a place in the order of their creation', async () => {
  const { client, create, clock } = await startWith(
    { maxConcurrentJobs: 2 },
    { pace: { trainSeconds: 100 } },
  );
  const ids: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    ids.push((await create()).id);
    clock.advance(0.1);
  }
  clock.advance(10);
  const statuses = async () =>
    Promise.all(ids.map(async (id) => (await client.fineTuning.jobs.retrieve(id)).status));
  expect(await statuses()).toEqual(['running', 'running', 'queued', 'queued']);
  await client.fineTuning.jobs.cancel(ids[0] ?? '');
  clock.advance(1);
  expect(await statuses()).toEqual(['cancelled', 'running', 'running', 'queued']);
  clock.advance(97);
  expect(await statuses()).toEqual(['cancelled', 'succeeded', 'running', 'running']);
  clock.advance(200);
  expect(await statuses()).toEqual(['cancelled', 'succeeded', 'succeeded', 'succeeded']);
});

test.each([
  ['the concurrency limit', { maxConcurrentJobs: 1, atLimit: 'refuse' }, 429, 'rate_limit_exceeded'],
  ['the daily limit', { dailyJobs: 1 }, 429, 'daily_rate_limit_exceeded'],
] as const)('%s refuses the second job', async (_, scenario, status, code) => {
  const { create } = await startWith(scenario);
  await create();
  await expect(create()).rejects.toMatchObject({ status, code });
});

test('an organization that may not train is refused', async () => {
  const { create } = await startWith({ closed: true });
  await expect(create()).rejects.toMatchObject({ status: 403 });
});

test('a file that is not processed yet is refused, or waited for', async () => {
  const refusing = await startWith({ fileProcessingSeconds: 30, unprocessedFile: 'refuse' });
  await expect(refusing.create()).rejects.toThrow(/not ready/);
  refusing.clock.advance(30);
  expect((await refusing.create()).status).toBe('validating_files');
  const waiting = await startWith({ fileProcessingSeconds: 30 });
  const { id } = await waiting.create();
  waiting.clock.advance(29);
  expect((await waiting.client.fineTuning.jobs.retrieve(id)).status).toBe('validating_files');
  waiting.clock.advance(30);
  expect((await waiting.client.fineTuning.jobs.retrieve(id)).status).toBe('succeeded');
});

test('a fresh model answers 404 until it is warm', async () => {
  const { client, create, clock } = await startWith({ modelWarmupSeconds: 120 });
  const { id } = await create();
  clock.advance(60);
  const name = (await client.fineTuning.jobs.retrieve(id)).fine_tuned_model ?? '';
  const ask = () =>
    client.chat.completions.create({ model: name, messages: [{ role: 'user', content: 'hi' }] });
  await expect(ask()).rejects.toMatchObject({ status: 404, code: 'model_not_found' });
  clock.advance(120);
  expect((await ask()).model).toBe(name);
});
