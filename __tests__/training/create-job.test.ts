import { describe, expect, test } from 'vitest';
import { AmbiguousCreateError } from '../../src/provider/errors/ambiguous-create-error.ts';
import { ConcurrencyLimitError } from '../../src/provider/errors/concurrency-limit-error.ts';
import { FileNotReadyError } from '../../src/provider/errors/file-not-ready-error.ts';
import { QuotaError } from '../../src/provider/errors/quota-error.ts';
import { createJob } from '../../src/training/create-job.ts';
import { findJob } from '../../src/training/find/find-job.ts';
import { settleTwins } from '../../src/training/find/twins.ts';
import { createOrigin, createWanted, createWorld } from './world.ts';

const REFUSAL = {
  provider: 'The fake',
  action: 'create the job',
  status: 429,
  code: null,
  detail: '',
  requestId: null,
};

/** True the first `times` times it is asked. */
function first(times: number): () => boolean {
  let asked = 0;
  return () => (asked += 1) <= times;
}

describe('a request without an answer', () => {
  test('that had arrived is not repeated, although the list lags 10 s', async () => {
    const world = await createWorld({ faults: { lostAnswer: onlyCreate(1) }, listLagMs: 10_000 });
    const ids: string[] = [];
    const created = await createJob(world.creation({ onCreated: (job) => void ids.push(job.id) }));
    expect(created).toMatchObject({ ownJob: true, job: { id: 'ftjob-0001' } });
    expect(ids).toEqual(['ftjob-0001']);
    expect(world.provider.stored.size).toBe(1);
  });

  test('that had not arrived is repeated after at least 10 s of looking', async () => {
    const world = await createWorld({ faults: { lostRequest: onlyCreate(1) } });
    const startedAt = world.clock.now();
    await createJob(world.creation());
    expect(world.provider.calls.filter((call) => call === 'createJob')).toHaveLength(2);
    expect(world.provider.stored.size).toBe(1);
    expect(world.clock.now() - startedAt).toBeGreaterThanOrEqual(10_000);
  });

  test('where no look succeeds, no second request is sent', async () => {
    const world = await createWorld({ faults: { lostRequest: () => true } });
    await expect(createJob(world.creation())).rejects.toThrow(/gave no clear answer/);
    expect(world.provider.calls.filter((call) => call === 'createJob')).toHaveLength(1);
  });

  test('that was a yes without a name is never repeated', async () => {
    const world = await createWorld();
    let asked = 0;
    world.provider.createJob = async () => {
      asked += 1;
      throw new AmbiguousCreateError('The fake', 'create the job', 'a success without a job id', {
        accepted: true,
      });
    };
    await expect(createJob(world.creation())).rejects.toThrow(/gave no clear answer/);
    expect(asked).toBe(1);
  });

  test('over and over: given up after six', async () => {
    const world = await createWorld({ faults: { lostRequest: onlyCreate(100) } });
    await expect(createJob(world.creation())).rejects.toThrow(/gave no clear answer/);
    expect(world.provider.calls.filter((call) => call === 'createJob')).toHaveLength(6);
  });

  test('with reuse: false the job of another run is not taken for its answer', async () => {
    const world = await createWorld({ faults: { lostRequest: onlyCreate(1) } });
    world.clock.at(
      world.clock.now() + 500,
      () => void world.provider.createJob(world.order({}, createOrigin({ run: '2' }))),
    );
    const { job } = await createJob(world.creation({ reuse: false }));
    expect(job.metadata.run).toBe('1');
  });

  function onlyCreate(times: number) {
    const lost = first(times);
    return (call: string) => call === 'createJob' && lost();
  }
});

describe('waiting', () => {
  test('for a place, up to the deadline and said once in a while', async () => {
    const busy = first(40);
    const world = await createWorld({
      faults: { refuseCreate: () => (busy() ? new ConcurrencyLimitError(REFUSAL) : null) },
    });
    const startedAt = world.clock.now();
    await createJob(world.creation());
    expect(world.clock.now() - startedAt).toBe(40 * 30_000);
    expect(world.log.lines.filter((line) => line.startsWith('All places'))).toHaveLength(4);
  });

  test('says after each refusal that nothing is under way', async () => {
    const told: string[] = [];
    const busy = first(2);
    const world = await createWorld({
      faults: { refuseCreate: () => (busy() ? new ConcurrencyLimitError(REFUSAL) : null) },
    });
    const onCreating = () => void told.push('creating');
    await createJob(world.creation({ onCreating, onRefused: () => void told.push('refused') }));
    expect(told).toEqual(['creating', 'refused', 'creating', 'refused', 'creating']);
  });

  test('never past the deadline', async () => {
    const world = await createWorld({ faults: { refuseCreate: () => new ConcurrencyLimitError(REFUSAL) } });
    const deadline = world.clock.now() + 600_000;
    await expect(createJob(world.creation({ deadline }))).rejects.toMatchObject({ code: 'timeout' });
    expect(world.clock.now()).toBeLessThanOrEqual(deadline);
  });

  test('for a fresh file', async () => {
    const fresh = first(3);
    const world = await createWorld({
      faults: { refuseCreate: () => (fresh() ? new FileNotReadyError(REFUSAL) : null) },
    });
    await createJob(world.creation());
    expect(world.provider.stored.size).toBe(1);
  });

  test('takes the job that another run created meanwhile', async () => {
    const busy = first(1);
    const world = await createWorld({
      faults: { refuseCreate: () => (busy() ? new ConcurrencyLimitError(REFUSAL) : null) },
    });
    world.clock.at(
      world.clock.now() + 10_000,
      () => void world.provider.createJob(world.order({}, createOrigin({ run: '2' }))),
    );
    expect(await createJob(world.creation())).toMatchObject({
      ownJob: false,
      job: { metadata: { run: '2' } },
    });
  });

  test('not for money', async () => {
    const world = await createWorld({ faults: { refuseCreate: () => new QuotaError(REFUSAL) } });
    await expect(createJob(world.creation())).rejects.toThrow(QuotaError);
    expect(world.provider.calls).toEqual(['createJob']);
  });
});

describe('twins', () => {
  test('two runs in the same instant: one job is left, both follow it', async () => {
    const world = await createWorld({ listLagMs: 4_000 });
    const origins = [createOrigin(), createOrigin({ run: '2' })];
    const followed = await Promise.all(
      origins.map(async (origin) => {
        const verdict = await findJob(world.search, createWanted(), { reuse: true });
        if (verdict.kind !== 'new') throw new Error('nothing is there yet');
        const created = await createJob(world.creation({ origin, known: verdict.known }));
        await world.clock.sleep(5_000);
        return settleTwins(world.search, createWanted(), created.authorship, created.job, {
          log: world.log,
          onlyOwn: false,
        });
      }),
    );
    expect(world.provider.stored.size).toBe(2);
    expect(followed.map((job) => job.id)).toEqual(['ftjob-0001', 'ftjob-0001']);
    expect(world.provider.paidJobs().map((job) => job.id)).toEqual(['ftjob-0001']);
  });

  test('a job of one’s own that turned up late is cancelled', async () => {
    const world = await createWorld();
    const { job, authorship } = await createJob(world.creation());
    await world.provider.createJob(world.order());
    const stays = await settleTwins(world.search, createWanted(), authorship, job, {
      log: world.log,
      onlyOwn: true,
    });
    expect(stays.id).toBe(job.id);
    expect(world.provider.paidJobs().map((each) => each.id)).toEqual([job.id]);
  });

  test('with reuse: false the job of another step of this run is left alone', async () => {
    const world = await createWorld();
    await world.provider.createJob(world.order());
    await world.clock.sleep(60_000);
    const { job, authorship } = await createJob(world.creation({ reuse: false }));
    await world.clock.sleep(60_000);
    await world.provider.createJob(world.order());
    await settleTwins(world.search, createWanted(), authorship, job, { log: world.log, onlyOwn: true });
    expect(world.provider.paidJobs()).toHaveLength(3);
  });

  test('a newer job of another run is left to that run', async () => {
    const world = await createWorld();
    const { job, authorship } = await createJob(world.creation());
    await world.provider.createJob(world.order({}, createOrigin({ run: '2' })));
    await settleTwins(world.search, createWanted(), authorship, job, { log: world.log, onlyOwn: false });
    expect(world.provider.paidJobs()).toHaveLength(2);
  });

  test('an older job that only pretends is no twin', async () => {
    const world = await createWorld();
    const impostor = await world.provider.createJob(
      world.order({ trainingFile: 'file-other' }, createOrigin({ run: '2' })),
    );
    const { job, authorship } = await createJob(world.creation());
    const stays = await settleTwins(world.search, createWanted(), authorship, job, {
      log: world.log,
      onlyOwn: false,
    });
    expect(stays.id).toBe(job.id);
    expect(impostor.id < job.id).toBe(true);
  });
});
