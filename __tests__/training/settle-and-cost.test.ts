import { describe, expect, test } from 'vitest';
import type { Bill } from '../../src/dataset/types.ts';
import { checkCost, checkRealCost } from '../../src/training/cost-gate.ts';
import { settleJob, settleUnansweredJob } from '../../src/training/settle.ts';
import { ensureUploaded } from '../../src/training/upload-files.ts';
import { deleteUploadedFiles } from '../../src/training/delete-files.ts';
import { createJob } from './fake-job.ts';
import { createSource } from './fake-provider.ts';
import { createOrigin, createWanted, createWorld, SOURCE } from './world.ts';

const BILL = {
  tokensPerEpoch: 1_000_000,
  pricePerMillionTokensUsd: 3,
  costUsd: { low: 3, high: 9 },
} as unknown as Bill;

describe('max-cost-usd', () => {
  test.each([
    [9, 0, true],
    [8.99, 0, false],
    [9.5, 1, false],
    [10, 1, true],
    [100, null, false],
    [null, null, true],
  ])('limit %s with an evaluation of %s: within is %s', (maxCostUsd, evaluationUsd, within) => {
    expect(checkCost({ bill: BILL, evaluationUsd, maxCostUsd })).toMatchObject({ within });
  });

  test('an unknown price is over any limit', () => {
    expect(checkCost({ bill: { ...BILL, costUsd: null }, evaluationUsd: 0, maxCostUsd: 1e9 })).toMatchObject({
      within: false,
    });
  });

  test.each([
    ['auto', null],
    [-1, null],
    [3, true],
    [4, false],
  ])('once the job shows %s epochs', (epochs, within) => {
    const verdict = checkRealCost(
      { bill: BILL, evaluationUsd: 0, maxCostUsd: 9 },
      createJob({ hyperparameters: { n_epochs: epochs } }),
    );
    expect(verdict?.within ?? null).toBe(within);
  });
});

describe('when the step ends before the job', () => {
  test('only a job that this run created is cancelled, and only where asked', async () => {
    const world = await createWorld();
    const job = await world.provider.createJob(world.order());
    const settle = async (createdByThisRun: boolean, action: 'cancel' | 'detach') =>
      (await settleJob(world.search, { jobId: job.id, createdByThisRun }, action)).kind;
    expect(await settle(false, 'cancel')).toBe('left-running');
    expect(await settle(true, 'detach')).toBe('left-running');
    expect(world.provider.paidJobs()).toHaveLength(1);
    expect(await settle(true, 'cancel')).toBe('cancelled');
    expect(world.provider.paidJobs()).toHaveLength(0);
  });

  test('never longer than five seconds', async () => {
    const world = await createWorld();
    const provider = Object.assign(Object.create(world.provider) as typeof world.provider, {
      cancelJob: async () => new Promise<never>(() => undefined),
    });
    const startedAt = world.clock.now();
    const settled = await settleJob(
      { provider, clock: world.clock },
      { jobId: 'ftjob-1', createdByThisRun: true },
      'cancel',
    );
    expect(settled.kind).toBe('unknown');
    expect(world.clock.now() - startedAt).toBe(5_000);
  });

  test('a job whose id never arrived is found by its content, and no other run’s', async () => {
    const world = await createWorld();
    await world.provider.createJob(world.order({}, createOrigin({ run: '2' })));
    const own = await world.provider.createJob(world.order());
    const authorship = {
      origin: createOrigin(),
      known: new Set<string>(),
      created: new Set<string>(),
      unclear: [],
      several: false,
    };
    expect((await settleUnansweredJob(world.search, createWanted(), authorship, 'cancel')).kind).toBe(
      'cancelled',
    );
    expect((await world.provider.retrieveJob(own.id))?.status).toBe('cancelled');
    expect(world.provider.paidJobs()).toHaveLength(1);
  });

  test('one that is listed only after seconds is waited for, and looked for through bad weather', async () => {
    let listed = 0;
    const lostAnswer = (call: string) => call === 'listJobs' && (listed += 1) % 2 === 1;
    const world = await createWorld({ listLagMs: 3_000, faults: { lostAnswer } });
    await world.provider.createJob(world.order());
    const authorship = {
      origin: createOrigin(),
      known: new Set<string>(),
      created: new Set<string>(),
      unclear: [],
      several: false,
    };
    const startedAt = world.clock.now();
    const settled = await settleUnansweredJob(world.search, createWanted(), authorship, 'cancel');
    expect(settled.kind).toBe('cancelled');
    expect(world.clock.now() - startedAt).toBeLessThan(5_000);
    expect(world.provider.paidJobs()).toHaveLength(0);
  });

  test('where none was created, the looking ends in time', async () => {
    const world = await createWorld();
    const authorship = {
      origin: createOrigin(),
      known: new Set<string>(),
      created: new Set<string>(),
      unclear: [],
      several: false,
    };
    const startedAt = world.clock.now();
    const settled = await settleUnansweredJob(world.search, createWanted(), authorship, 'cancel');
    expect(settled.kind).toBe('unknown');
    expect(world.clock.now() - startedAt).toBe(5_000);
  });
});

describe('files', () => {
  test('the same bytes are uploaded once, under a name that carries their digest', async () => {
    const world = await createWorld();
    const context = { ...world.search, log: world.log, expiresAfterDays: null };
    expect(await ensureUploaded(context, SOURCE, 'training')).toMatchObject({
      uploaded: false,
      file: { id: world.fileId },
    });
    const other = createSource('{"other":1}\n');
    const first = await ensureUploaded(context, other, 'training');
    expect(first.file.filename).toBe(`train-${other.sha256.slice(0, 16)}.jsonl`);
    expect(await ensureUploaded(context, other, 'validation')).toMatchObject({
      uploaded: false,
      file: { id: first.file.id },
    });
  });

  test('a rejected file names why; a file soon to expire is not relied on', async () => {
    const world = await createWorld();
    const context = { ...world.search, log: world.log, expiresAfterDays: null };
    const file = world.provider.files.get(world.fileId);
    if (file === undefined) throw new Error('the world has a file');
    world.provider.files.set(world.fileId, {
      ...file,
      raw: { expires_at: world.clock.now() / 1_000 + 3_600 },
    });
    expect((await ensureUploaded(context, SOURCE, 'training')).uploaded).toBe(true);
    const broken = Object.assign(Object.create(world.provider) as typeof world.provider, {
      listFiles: async () => [],
      uploadFile: async () => ({ ...file, status: 'error', statusDetails: 'line 3 is odd' }),
    });
    await expect(ensureUploaded({ ...context, provider: broken }, SOURCE, 'training')).rejects.toThrow(
      /line 3 is odd/,
    );
  });

  test('keep-files: false deletes after the end alone, and nothing that another job uses', async () => {
    const world = await createWorld();
    const context = { provider: world.provider, log: world.log };
    const running = await world.provider.createJob(world.order());
    expect(await deleteUploadedFiles(context, running, [world.fileId])).toEqual([]);
    const ended = createJob({ id: 'ftjob-other', status: 'succeeded' });
    expect(await deleteUploadedFiles(context, ended, [world.fileId])).toEqual([]);
    await world.provider.cancelJob(running.id);
    expect(await deleteUploadedFiles(context, ended, [world.fileId])).toEqual([world.fileId]);
  });
});
