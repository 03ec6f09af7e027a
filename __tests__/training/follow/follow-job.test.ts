import { describe, expect, test } from 'vitest';
import { AuthenticationError } from '../../../src/provider/errors/authentication-error.ts';
import { PermissionError } from '../../../src/provider/errors/permission-error.ts';
import { UnexpectedAnswerError } from '../../../src/provider/errors/unexpected-answer-error.ts';
import { NetworkError } from '../../../src/provider/errors/network-error.ts';
import type { Job, JobEvent, Page } from '../../../src/provider/types.ts';
import { followJob } from '../../../src/training/follow/follow-job.ts';
import type { FollowOptions } from '../../../src/training/follow/follow-options.ts';
import { createEvent, createJob } from '../fake-job.ts';
import type { FakeOptions } from '../fake-provider.ts';
import { createWorld } from '../world.ts';

async function start(options: FakeOptions = {}) {
  const world = await createWorld(options);
  const job = await world.provider.createJob(world.order());
  world.provider.calls.length = 0;
  const follow = async (overrides: Partial<FollowOptions> = {}) =>
    followJob(job, {
      provider: world.provider,
      clock: world.clock,
      log: world.log,
      deadline: null,
      fixedPauseMs: null,
      ...overrides,
    });
  return { ...world, job, follow };
}

function refusalOf(status: number) {
  return { provider: 'The fake', action: 'ask', status, code: null, detail: '', requestId: null };
}

const LONG = { validatingMs: 60_000, queuedMs: 600_000, steps: 3_000, msPerStep: 12_700, closingMs: 480_000 };

describe('a job of 10.9 hours with 3,000 steps', () => {
  test.each(['newest-first', 'oldest-first'] as const)(
    'costs at most 2,000 requests, events %s',
    async (eventOrder) => {
      const run = await start({ life: LONG, eventOrder });
      const begin = run.clock.now();
      const events: string[] = [];
      const outcome = await run.follow({ onEvent: (event) => void events.push(event.key) });
      const end = begin + LONG.validatingMs + LONG.queuedMs + LONG.steps * LONG.msPerStep + LONG.closingMs;
      expect(outcome).toMatchObject({ kind: 'finished', job: { status: 'succeeded' } });
      expect((end - begin) / 3_600_000).toBeCloseTo(10.9, 1);
      expect(run.provider.calls.length).toBeLessThanOrEqual(2_000);
      expect(run.clock.now() - end).toBeLessThan(30_000 + 4_000);
      expect(events).toEqual(run.provider.eventsOf(run.job.id).map((event) => event.key));
    },
  );

  test.each([0.2, 0.5, 0.83, 0.999])(
    'an end nobody expected, at %f of it, is noticed within 30 s',
    async (share) => {
      const run = await start({ life: LONG });
      const at = run.clock.now() + share * LONG.steps * LONG.msPerStep;
      let noticed = 0;
      run.clock.at(at, () => void run.provider.cancelJob(run.job.id));
      await run.follow({ onJob: (job) => void (job.finished && (noticed = run.clock.now())) });
      expect(noticed - at).toBeLessThanOrEqual(30_000);
    },
  );
});

test('a queue of six hours is said once in a while, and asked about calmly', async () => {
  const run = await start({ life: { queuedMs: 6 * 3_600_000 } });
  await run.follow();
  expect(run.log.lines.filter((line) => line.startsWith('Still waiting in the queue'))).toHaveLength(35);
  expect(run.provider.calls.length).toBeLessThan(1_300);
});

test('the log: statuses, steps in columns, time left', async () => {
  const run = await start({ life: { steps: 12 } });
  await run.follow();
  expect(run.log.lines).toMatchInlineSnapshot(`
    [
      "Job ftjob-0001: validating files.",
      "Job ftjob-0001: waiting in the queue after 20 s validating files.",
      "08:00:00  Created job",
      "08:00:00  Validating training file",
      "08:00:20  Files validated, moving job to queued state",
      "Job ftjob-0001: running after 1 min waiting in the queue.",
      "08:01:20  Fine-tuning job started",
      "08:01:22  step  1/12  loss 2.0000",
      "08:01:24  step  2/12  loss 1.0000  20 s left",
      "08:01:26  step  3/12  loss 0.6667  18 s left",
      "08:01:28  step  4/12  loss 0.5000  16 s left",
      "08:01:30  step  5/12  loss 0.4000  14 s left",
      "08:01:32  step  6/12  loss 0.3333  11 s left",
      "08:01:34  step  7/12  loss 0.2857  11 s left",
      "08:01:36  step  8/12  loss 0.2500  4 s left",
      "08:01:38  step  9/12  loss 0.2222  4 s left",
      "08:01:40  step 10/12  loss 0.2000  4 s left",
      "08:01:42  step 11/12  loss 0.1818",
      "08:01:44  step 12/12  loss 0.1667",
      "Job ftjob-0001: succeeded after 55 s running.",
      "08:02:14  The job has ended",
    ]
  `);
});

describe('weather', () => {
  test('an outage of an hour is sat through and said', async () => {
    let down = false;
    const run = await start({ life: { steps: 3_000 }, faults: { lostRequest: () => down } });
    run.clock.at(run.clock.now() + 600_000, () => {
      down = true;
    });
    run.clock.at(run.clock.now() + 4_200_000, () => {
      down = false;
    });
    expect(await run.follow()).toMatchObject({ kind: 'finished', job: { status: 'succeeded' } });
    expect(run.log.lines.filter((line) => line.includes('The job goes on; looking again'))).toHaveLength(6);
    expect(run.log.lines.some((line) => /answers again after 1 h/.test(line))).toBe(true);
  });

  test('a revoked key is not waited for', async () => {
    const run = await start();
    const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
      retrieveJob: async () => Promise.reject(new AuthenticationError(refusalOf(401))),
    });
    await expect(run.follow({ provider })).rejects.toThrow(AuthenticationError);
  });

  test.each([
    [1, false],
    [2, true],
  ])('an odd answer to look %i is weather: %s', async (at, isWeather) => {
    const run = await start();
    let looks = 0;
    const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
      retrieveJob: async (id: string) => {
        looks += 1;
        if (looks === at) throw new UnexpectedAnswerError('The fake', 'retrieve the job', 'no job id in it');
        return run.provider.retrieveJob(id);
      },
    });
    const outcome = run.follow({ provider });
    if (isWeather) expect(await outcome).toMatchObject({ kind: 'finished', job: { status: 'succeeded' } });
    else await expect(outcome).rejects.toThrow(UnexpectedAnswerError);
  });

  test('a key that may not read the events follows the job all the same, and that is said once', async () => {
    const run = await start();
    const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
      listEvents: async () => Promise.reject(new PermissionError(refusalOf(403), 'Allow it.', null)),
    });
    expect(await run.follow({ provider })).toMatchObject({
      kind: 'finished',
      job: { status: 'succeeded' },
    });
    expect(run.log.lines.filter((line) => line.includes('403'))).toEqual([
      expect.stringMatching(/^warning: .*The job is followed without its events\.$/),
    ]);
  });

  describe('events that are listed late', () => {
    const SHORT = { validatingMs: 100, queuedMs: 100, steps: 5, msPerStep: 100, closingMs: 100 };
    async function followListing(list: (page: Page<JobEvent>, now: number) => Page<JobEvent>) {
      const run = await start({ life: SHORT });
      const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
        listEvents: async (...query: Parameters<typeof run.provider.listEvents>) => {
          reads += 1;
          return list(await run.provider.listEvents(...query), run.clock.now());
        },
      });
      const seen: string[] = [];
      let reads = 0;
      await run.follow({ provider, onEvent: ({ key }) => void seen.push(key) });
      const all = run.provider.eventsOf(run.job.id).map(({ key }) => key);
      return { all, seen, reads, warnings: run.log.lines.filter((line) => line.startsWith('warning: ')) };
    }

    test('by six seconds, for a job that was over before: none is lost', async () => {
      const { all, seen, warnings } = await followListing(({ items, next }, now) => ({
        items: items.filter(({ createdAt }) => (createdAt ?? 0) * 1_000 < now - 6_000),
        next,
      }));
      expect(seen).toEqual(all);
      expect(warnings).toEqual([]);
    });

    test('or never: what is missing is said', async () => {
      const upToStep3 = await followListing(({ items, next }) => ({
        items: items.filter((event) => event.type !== 'metrics' || Number(event.data.step) <= 3),
        next,
      }));
      expect(upToStep3.warnings).toEqual([expect.stringMatching(/events of job \S+ end at step 3 of 5\./)]);
      const none = await followListing(() => ({ items: [], next: null }));
      expect(none.warnings).toEqual([expect.stringMatching(/None of the events of job \S+ is listed\./)]);
    });

    test('a provider without the list is not waited for', async () => {
      const { warnings, reads } = await followListing(() => ({ items: [], next: null, absent: true }));
      expect(warnings).toEqual([]);
      // Once while it ran, twice after its end.
      expect(reads).toBe(3);
    });
  });

  test('a wait that the provider asks for is kept', async () => {
    const run = await start();
    let failed = 0;
    let again = 0;
    const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
      retrieveJob: async (id: string) => {
        if (failed === 0) {
          failed = run.clock.now();
          throw Object.assign(new NetworkError('The fake', 'read the job', 'busy'), { retryAfterMs: 90_000 });
        }
        again ||= run.clock.now();
        return run.provider.retrieveJob(id);
      },
    });
    await run.follow({ provider });
    expect(again - failed).toBeGreaterThanOrEqual(90_000);
  });

  test('unknown for a second after create', async () => {
    const run = await start({ unknownMs: 1_500 });
    expect(await run.follow()).toMatchObject({ kind: 'finished' });
  });

  test('a job that nobody knows is an error after two minutes', async () => {
    const run = await start({ unknownMs: Infinity });
    await expect(run.follow()).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an early end', () => {
  test('the deadline', async () => {
    const run = await start({ life: LONG });
    const deadline = run.clock.now() + 3_600_000;
    expect(await run.follow({ deadline })).toMatchObject({ kind: 'timeout', job: { status: 'running' } });
    expect(run.clock.now()).toBe(deadline);
  });

  test('a cancelled workflow', async () => {
    const run = await start({ life: LONG });
    const cancel = new AbortController();
    run.clock.at(run.clock.now() + 1_000_000, () => cancel.abort(new Error('cancelled')));
    expect(await run.follow({ signal: cancel.signal })).toMatchObject({
      kind: 'aborted',
      job: { status: 'running' },
    });
  });

  test('a cost that turned out too high', async () => {
    const run = await start();
    const afterLook = async (job: Job) =>
      job.hyperparameters.n_epochs === 3 ? { job, stop: 'over-budget' as const } : { job };
    expect(await run.follow({ afterLook })).toMatchObject({ kind: 'over-budget' });
  });

  test('an older twin is followed instead', async () => {
    const run = await start();
    const other = await run.provider.createJob(run.order());
    const outcome = await followJob(other, {
      ...{ provider: run.provider, clock: run.clock, log: run.log, deadline: null, fixedPauseMs: null },
      afterLook: async (job) => ({ job: job.id === other.id ? run.job : job }),
    });
    expect(outcome).toMatchObject({ kind: 'finished', job: { id: run.job.id } });
  });
});

test('a paused job says how to resume, once, and a status that nobody knows is not an end', async () => {
  const run = await start();
  const statuses = ['paused', 'paused', 'quantum_flux', 'paused', 'succeeded'];
  const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
    retrieveJob: async () => createJob({ id: run.job.id, status: statuses.shift() ?? 'succeeded' }),
  });
  await run.follow({ provider });
  expect(statuses).toEqual([]);
  expect(
    run.log.lines.filter((line) => line.startsWith('notice: ') && line.includes('command: resume')),
  ).toHaveLength(2);
});

test('a fixed interval is kept', async () => {
  const run = await start({ life: { steps: 0, closingMs: 0, queuedMs: 0, validatingMs: 100_000 } });
  await run.follow({ fixedPauseMs: 10_000 });
  expect(run.provider.calls.filter((call) => call === 'retrieveJob')).toHaveLength(11);
});

describe('a list of events without an end', () => {
  test.each([1, -1])('does not outlast the deadline, its times going by %i', async (direction) => {
    const run = await start({ life: { validatingMs: 10 * 3_600_000 } });
    const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
      listEvents: async (_: string, { after = '0' }: { after?: string }) => {
        await run.clock.sleep(1_000);
        const from = Number(after);
        const items = Array.from({ length: 100 }, (_, index) =>
          createEvent({ key: `e${from + index}`, createdAt: 1_800_000_000 + direction * (from + index) }),
        );
        return { items, next: String(from + 100) };
      },
    });
    const deadline = run.clock.now() + 60_000;
    expect(await run.follow({ provider, deadline })).toMatchObject({ kind: 'timeout' });
    expect(run.clock.now() - deadline).toBeLessThan(5_000);
    // The step's own time is over: nothing is wrong with the provider or the network.
    expect(run.log.lines.filter((line) => /could not be reached|looking again/.test(line))).toEqual([]);
  });

  test('of a job that has ended is left after two minutes', async () => {
    const run = await start();
    const provider = Object.assign(Object.create(run.provider) as typeof run.provider, {
      retrieveJob: async () => createJob({ id: run.job.id, status: 'succeeded' }),
      listEvents: async (_: string, { after = '0' }: { after?: string }) => {
        await run.clock.sleep(1_000);
        return { items: [createEvent({ key: `e${after}` })], next: String(Number(after) + 1) };
      },
    });
    const deadline = run.clock.now() + 30_000;
    const beganAt = run.clock.now();
    expect(await run.follow({ provider, deadline })).toMatchObject({ kind: 'finished' });
    expect(run.clock.now() - beganAt).toBeLessThan(3 * 60_000);
    expect(run.log.lines.join('\n')).toMatch(/last events could not be read/);
  });
});
