import { describe, expect, test } from 'vitest';
import { findJob } from '../../../src/training/find/find-job.ts';
import type { Job } from '../../../src/provider/types.ts';
import { createJob } from '../fake-job.ts';
import { createWanted, createWorld, FINGERPRINT, type World } from '../world.ts';

const REUSE = { reuse: true };

function plant(world: World, overrides: Partial<Job> = {}): Job {
  const job = createJob({
    id: `ftjob-planted-${world.provider.planted.size}`,
    trainingFile: world.fileId,
    suffix: 'birds',
    metadata: { fingerprint: FINGERPRINT },
    fineTunedModel: overrides.status === 'succeeded' ? 'ft:model' : null,
    ...overrides,
  });
  world.provider.planted.set(job.id, job);
  return job;
}

async function find(world: World, overrides = {}) {
  return findJob(world.search, createWanted(overrides), REUSE);
}

describe('adopted', () => {
  test.each(['validating_files', 'queued', 'running', 'paused', 'pending', 'created', 'quantum_flux'])(
    'a job that is %s is followed',
    async (status) => {
      const world = await createWorld();
      const job = plant(world, { status });
      expect(await find(world)).toMatchObject({ kind: 'adopt-running', job: { id: job.id } });
    },
  );

  test('of two running the older one, then the one with the smaller id', async () => {
    const world = await createWorld();
    plant(world, { createdAt: 1_800_000_005 });
    plant(world, { id: 'ftjob-b', createdAt: 1_800_000_001 });
    plant(world, { id: 'ftjob-a', createdAt: 1_800_000_001 });
    expect(await find(world)).toMatchObject({ job: { id: 'ftjob-a' } });
  });

  test('a succeeded one is published again', async () => {
    const world = await createWorld();
    plant(world, { status: 'succeeded' });
    expect(await find(world)).toMatchObject({ kind: 'adopt-succeeded', job: { fineTunedModel: 'ft:model' } });
  });

  test('a succeeded one whose model is not known yet, moments after its end', async () => {
    const world = await createWorld();
    plant(world, { status: 'succeeded', finishedAt: world.clock.now() / 1_000 - 60 });
    world.provider.goneModels.add('ft:model');
    expect(await find(world)).toMatchObject({ kind: 'adopt-succeeded', remarks: [{ level: 'warning' }] });
  });

  test('a succeeded one whose file was deleted, where the billed tokens prove its content', async () => {
    const world = await createWorld();
    plant(world, {
      status: 'succeeded',
      trainingFile: 'file-deleted',
      trainedTokens: 300,
      hyperparameters: { n_epochs: 3 },
    });
    expect(await find(world, { exactTokensPerEpoch: 100 })).toMatchObject({ kind: 'adopt-succeeded' });
    expect(await find(world, { exactTokensPerEpoch: 101 })).toMatchObject({ kind: 'new' });
    expect(await find(world)).toMatchObject({ kind: 'new' });
  });

  test('one on the hundredth page of a server that ignores the filter', async () => {
    const world = await createWorld({ ignoreFilter: true });
    const job = plant(world, { createdAt: 1_799_000_000 });
    for (let index = 0; index < 950; index += 1) plant(world, { metadata: {}, createdAt: 1_800_000_000 });
    expect(await find(world)).toMatchObject({ kind: 'adopt-running', job: { id: job.id } });
    expect(world.provider.calls.filter((call) => call === 'listJobs')).toHaveLength(10);
  });
});

describe('not adopted', () => {
  test.each<[string, Partial<Job>]>([
    ['another model', { model: 'gpt-4.1-nano-2025-04-14' }],
    ['a longer name that only begins the same', { model: 'gpt-4.1-mini-large' }],
    ['another file', { trainingFile: 'file-other' }],
    ['a file that is not there', { trainingFile: 'file-nowhere' }],
    ['a validation file that nobody asked for', { validationFile: 'file-other' }],
    ['another suffix', { suffix: 'fish' }],
    ['another method', { method: 'dpo' }],
  ])('a job with the fingerprint in its metadata but %s', async (_, overrides) => {
    const world = await createWorld();
    world.provider.files.set('file-other', {
      ...(await stored(world)),
      id: 'file-other',
      filename: 'train-0000000000000000.jsonl',
    });
    plant(world, overrides);
    const verdict = await find(world);
    expect(verdict.kind).toBe('new');
    expect(verdict.remarks[0]?.level).toBe('warning');
  });

  test('a list that ignores the filter and names other jobs', async () => {
    const world = await createWorld({ ignoreFilter: true });
    plant(world, { metadata: { fingerprint: '0'.repeat(64) } });
    expect(await find(world)).toMatchObject({ kind: 'new', remarks: [] });
  });

  test('a job being cancelled', async () => {
    const world = await createWorld();
    plant(world, { status: 'running', cancelling: true });
    expect(await find(world)).toMatchObject({ kind: 'new' });
  });

  test('a succeeded job whose model is gone: a warning, and the job is known', async () => {
    const world = await createWorld();
    const job = plant(world, { status: 'succeeded' });
    world.provider.goneModels.add('ft:model');
    world.clock.at(world.clock.now() + 3_600_000, () => undefined);
    await world.clock.sleep(3_600_000);
    const verdict = await find(world);
    expect(verdict).toMatchObject({ kind: 'new', remarks: [{ level: 'warning' }] });
    expect(verdict.kind === 'new' && verdict.known.has(job.id)).toBe(true);
  });

  test.each(['cancelled', 'failed'])('a job that ended %s: a notice says so', async (status) => {
    const world = await createWorld();
    plant(world, {
      status,
      error: status === 'failed' ? { code: 'server_error', message: 'it broke', param: null } : null,
    });
    expect(await find(world)).toMatchObject({ kind: 'new', remarks: [{ level: 'notice' }] });
  });

  test('anything, with reuse: false; but what was there is known', async () => {
    const world = await createWorld();
    const job = plant(world);
    expect(await findJob(world.search, createWanted(), { reuse: false })).toEqual({
      kind: 'new',
      known: new Set([job.id]),
      remarks: [],
    });
  });
});

describe('failed for its data', () => {
  test.each([
    { code: 'invalid_training_file', param: 'training_file' },
    { code: null, param: 'validation_file' },
    { code: 'invalid_n_examples', param: null },
  ])('%j is not paid again', async (error) => {
    const world = await createWorld();
    plant(world, { status: 'failed', error: { ...error, message: 'Example 3 is odd' } });
    expect(await find(world)).toMatchObject({ kind: 'failed-for-data' });
  });

  test('a file deleted under the job says nothing of its content', async () => {
    const world = await createWorld();
    plant(world, {
      status: 'failed',
      error: { code: 'deleted_training_file', param: 'training_file', message: 'gone' },
    });
    expect(await find(world)).toMatchObject({ kind: 'new' });
  });
});

describe('without metadata', () => {
  const options = { capabilities: { metadata: false } };

  test('a job over the same bytes is found by the digest in the file name', async () => {
    const world = await createWorld(options);
    const job = plant(world, { metadata: {}, hyperparameters: { n_epochs: 3, batch_size: 8 } });
    expect(await find(world, { hyperparameters: { n_epochs: 3 } })).toMatchObject({
      kind: 'adopt-running',
      job: { id: job.id },
    });
  });

  test.each<[string, Partial<Job>]>([
    ['hyperparameter', { hyperparameters: { n_epochs: 5 } }],
    ['suffix', { suffix: 'fish' }],
    ['model', { model: 'other' }],
  ])('another %s is another job, and nothing to talk about', async (_, overrides) => {
    const world = await createWorld(options);
    plant(world, { metadata: {}, hyperparameters: { n_epochs: 3 }, ...overrides });
    expect(await find(world, { hyperparameters: { n_epochs: 3 } })).toMatchObject({
      kind: 'new',
      remarks: [],
    });
  });

  test('a provider that tells nothing of a job is not contradicted', async () => {
    const world = await createWorld(options);
    plant(world, { metadata: {}, suffix: null, method: null, raw: {} });
    expect(await find(world, { hyperparameters: { n_epochs: 3 } })).toMatchObject({ kind: 'adopt-running' });
  });
});

async function stored(world: World) {
  const file = await world.provider.retrieveFile(world.fileId);
  if (file === null) throw new Error('the world has a file');
  return file;
}
