import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProviderId } from '../../src/provider/catalog.ts';
import { openProvider } from '../../src/provider/open-provider.ts';
import type { Job, JobOrder, Provider } from '../../src/provider/types.ts';
import type { DialectName, SimulatorOptions } from '../../src/simulator/scenario/options.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import { instantClock, orderOf, readInputs, rememberingLog, sourceOf } from './server.ts';

const opened: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
});

/** The provider's id and the simulator speaking as that provider, both on one clock that only sleeping moves. */
async function setUp(id: ProviderId, dialect: DialectName, options: Partial<SimulatorOptions> = {}) {
  const stateDir = await mkdtemp(join(tmpdir(), 'provider-'));
  const clock = instantClock();
  const simulator = await startSimulator({
    stateDir,
    dialect,
    clock,
    accountId: 'acme',
    seed: 1,
    ...options,
  });
  const log = rememberingLog();
  const deps = { clock, log, env: {}, random: () => 0, mask: () => undefined, simulator };
  const given: Record<string, string> = { provider: id, 'account-id': 'acme' };
  if (id !== 'simulator') Object.assign(given, { 'base-url': simulator.baseUrl, 'api-key': simulator.token });
  const provider = await openProvider(readInputs(given), deps);
  opened.push(provider, simulator, { close: () => rm(stateDir, { recursive: true }) });
  return { provider, simulator, clock, log };
}

function chatRows(count: number, extra: Record<string, unknown> = {}): Buffer {
  const rows = Array.from({ length: count }, (_, index) => ({
    messages: [
      { role: 'user', content: `question ${index}` },
      { role: 'assistant', content: `answer ${index}` },
    ],
    ...extra,
  }));
  return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function reinforcementRows(count: number): Buffer {
  const rows = Array.from({ length: count }, (_, index) => ({
    messages: [{ role: 'user', content: `q ${index}` }],
    reference_answer: `a ${index}`,
  }));
  return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

async function followToEnd(
  provider: Provider,
  id: string,
  clock: ReturnType<typeof instantClock>,
): Promise<Job> {
  for (let turn = 0; turn < 200; turn += 1) {
    const job = await provider.retrieveJob(id);
    if (job?.finished === true) return job;
    await clock.sleep(500);
  }
  throw new Error('the job never ended');
}

async function awaitFile(
  provider: Provider,
  id: string,
  clock: ReturnType<typeof instantClock>,
): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const file = await provider.retrieveFile(id);
    if (file?.status == null || file.status === 'processed') return;
    await clock.sleep(500);
  }
  throw new Error('the file was never ready');
}

const LLAMA = 'meta-llama/Llama-3.1-8B-Instruct';

interface Case {
  readonly id: ProviderId;
  readonly dialect: DialectName;
  readonly order: Partial<JobOrder>;
  readonly rows?: Buffer;
}

const CASES: readonly Case[] = [
  {
    id: 'openai',
    dialect: 'openai',
    order: { hyperparameters: { n_epochs: 2 }, suffix: 'acme', metadata: { team: 'x' } },
  },
  { id: 'simulator', dialect: 'openai', order: { hyperparameters: { n_epochs: 2 } } },
  { id: 'azure', dialect: 'azure', order: { hyperparameters: { n_epochs: 2 }, suffix: 'acme' } },
  {
    id: 'nebius',
    dialect: 'nebius',
    order: { model: LLAMA, hyperparameters: { n_epochs: 2, lora: true, learning_rate: 1e-5 } },
  },
  { id: 'openai-compatible', dialect: 'compatible', order: {} },
  {
    id: 'bedrock',
    dialect: 'bedrock',
    order: {
      model: 'openai.gpt-oss-20b',
      method: 'reinforcement',
      grader: {
        type: 'lambda',
        lambda: { function: 'arn:aws:lambda:us-west-2:123456789012:function:grade' },
      },
    },
    rows: reinforcementRows(120),
  },
  {
    id: 'together',
    dialect: 'together',
    order: {
      model: 'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference',
      suffix: 'acme',
      hyperparameters: { n_epochs: 2, lora_r: 16 },
    },
  },
  {
    id: 'fireworks',
    dialect: 'fireworks',
    order: { model: 'llama-v3p1-8b-instruct', suffix: 'acme', hyperparameters: { epochs: 2, loraRank: 16 } },
  },
];

describe.each(CASES)('$id against its scenario', ({ id, dialect, order, rows }) => {
  it('goes from upload to model and back', async () => {
    const { provider, clock } = await setUp(id, dialect);
    const { capabilities } = provider;
    const source = sourceOf(rows ?? chatRows(20));
    const held = sourceOf(rows ?? chatRows(12, {}));
    const file = await provider.uploadFile(source, { expiresAfterDays: null });
    expect((await provider.listFiles(10)).map((each) => each.id)).toContain(file.id);
    expect((await provider.listFiles(10))[0]?.filename).toMatch(
      new RegExp(`${source.sha256.slice(0, 12)}\\w*\\.jsonl$`),
    );
    const validation =
      capabilities.formats.includes('chat') && id !== 'openai-compatible'
        ? await provider.uploadFile(held, { expiresAfterDays: null })
        : null;
    await awaitFile(provider, file.id, clock);
    if (validation !== null) await awaitFile(provider, validation.id, clock);

    const created = await provider.createJob(
      orderOf({
        ...order,
        trainingFile: file.id,
        validationFile: validation?.id ?? (id === 'bedrock' ? file.id : null),
      }),
    );
    expect(created.finished).toBe(false);
    expect(created.trainingFile).toBe(file.id);
    expect((await provider.listJobs({ limit: 5 })).items.map((job) => job.id)).toEqual([created.id]);

    const job = await followToEnd(provider, created.id, clock);
    expect(job.error).toBeNull();
    expect(job).toMatchObject({ status: 'succeeded', id: created.id, trainingFile: file.id });
    expect(job.fineTunedModel).not.toBeNull();
    if (id !== 'openai-compatible') expect(job.createdAt).toBeGreaterThan(1.7e9);

    const events = await provider.listEvents(job.id, { limit: 100 });
    if (capabilities.events) {
      expect(events.items.length).toBeGreaterThan(3);
      expect(new Set(events.items.map((event) => event.key)).size).toBe(events.items.length);
    }
    const checkpoints = await provider.listCheckpoints(job.id);
    if (capabilities.checkpoints && id !== 'openai-compatible') expect(checkpoints.length).toBeGreaterThan(0);
    if (capabilities.resultFiles && id !== 'openai-compatible') {
      const bytes = await provider.readFile(job.resultFiles[0] ?? '', 1e6);
      const text = bytes.toString('utf8').includes(',')
        ? bytes.toString('utf8')
        : Buffer.from(bytes.toString(), 'base64').toString('utf8');
      expect(text).toMatch(/^\uFEFF?step,/);
    }
    const rowsOfMetrics = await provider.listMetrics(job);
    if (id === 'together' || id === 'fireworks') {
      expect(rowsOfMetrics?.length).toBeGreaterThan(1);
      expect(rowsOfMetrics?.every((row) => row['step'] !== undefined)).toBe(true);
      expect(rowsOfMetrics?.some((row) => row['train_loss'] !== undefined)).toBe(true);
      expect(rowsOfMetrics?.some((row) => row['full_valid_loss'] !== undefined)).toBe(true);
    }
    if (capabilities.modelLookup)
      expect(await provider.retrieveModel(job.fineTunedModel ?? '')).not.toBeNull();
    if (capabilities.inference && id !== 'openai-compatible') {
      const answer = await provider.chat({
        model: job.fineTunedModel ?? '',
        messages: [{ role: 'user', content: 'question 1' }],
        tools: null,
        options: {},
      });
      expect(answer.text).not.toBe('');
    }
    if (capabilities.deleteModel && id !== 'openai-compatible') {
      expect(await provider.deleteModel(job.fineTunedModel ?? '')).toBe(true);
      expect(await provider.deleteModel(job.fineTunedModel ?? '')).toBe(false);
    }
    expect(await provider.deleteFile(file.id)).toBe(true);
    expect(await provider.deleteFile(file.id)).toBe(false);
    expect(await provider.retrieveFile(file.id)).toBeNull();
    expect(await provider.retrieveJob('no-such-job')).toBeNull();
  });

  it('cancels', async () => {
    const { provider, clock } = await setUp(id, dialect, { pace: { trainSeconds: 1000 } });
    const file = await provider.uploadFile(sourceOf(rows ?? chatRows(20)), { expiresAfterDays: null });
    await awaitFile(provider, file.id, clock);
    const job = await provider.createJob(
      orderOf({ ...order, trainingFile: file.id, validationFile: id === 'bedrock' ? file.id : null }),
    );
    await clock.sleep(5000);
    await provider.cancelJob(job.id);
    expect((await followToEnd(provider, job.id, clock)).status).toBe('cancelled');
    // Once more, as a second attempt would: it is done already.
    expect((await provider.cancelJob(job.id)).status).toBe('cancelled');
  });
});

it('together: follows a job that was restarted under another id', async () => {
  const { provider, clock } = await setUp('together', 'together', { scenario: { restartAtStep: 2 } });
  const file = await provider.uploadFile(sourceOf(chatRows(20)), { expiresAfterDays: null });
  await awaitFile(provider, file.id, clock);
  const job = await provider.createJob(
    orderOf({ model: 'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference', trainingFile: file.id }),
  );
  const ended = await followToEnd(provider, job.id, clock);
  expect(ended.status).toBe('succeeded');
  expect(ended.id).not.toBe(job.id);
  const types = (await provider.listEvents(job.id, { limit: 100 })).items.map((event) => event.type);
  expect(types).toContain('job_restarted');
  expect(types.at(-1)).toBe('job_complete');
});

it('together: asks what a job would cost', async () => {
  const { provider, clock } = await setUp('together', 'together');
  const order = orderOf({ model: 'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference' });
  expect(await provider.estimatePrice({ ...order, trainingFile: '' })).toBeNull();
  const file = await provider.uploadFile(sourceOf(chatRows(20)), { expiresAfterDays: null });
  await awaitFile(provider, file.id, clock);
  expect(await provider.estimatePrice({ ...order, trainingFile: file.id })).toBeGreaterThanOrEqual(0);
});

it('fireworks: a job that stopped early is a success with a word about it', async () => {
  const { provider, clock, log } = await setUp('fireworks', 'fireworks', { scenario: { stopEarlyAt: 0.5 } });
  const file = await provider.uploadFile(sourceOf(chatRows(20)), { expiresAfterDays: null });
  await awaitFile(provider, file.id, clock);
  const job = await provider.createJob(
    orderOf({ model: 'llama-v3p1-8b-instruct', trainingFile: file.id, hyperparameters: { earlyStop: true } }),
  );
  expect((await followToEnd(provider, job.id, clock)).status).toBe('succeeded');
  expect(log.lines.filter((line) => line.includes('stopped early'))).toHaveLength(1);
});

it('a job that goes on by itself is not mistaken for a paused one', async () => {
  const { provider, clock } = await setUp('openai', 'openai', { pace: { trainSeconds: 1000 } });
  const file = await provider.uploadFile(sourceOf(chatRows(20)), { expiresAfterDays: null });
  const job = await provider.createJob(orderOf({ trainingFile: file.id }));
  await expect(provider.pauseJob(job.id)).rejects.toThrow(/refused to pause the job \(HTTP 400/);
  await clock.sleep(60_000);
  expect((await provider.pauseJob(job.id)).status).toBe('paused');
  expect((await provider.pauseJob(job.id)).status).toBe('paused');
  expect((await provider.resumeJob(job.id)).finished).toBe(false);
});

it.each<[string, (provider: Provider) => Promise<unknown>]>([
  ['pauses', (provider) => provider.pauseJob('ft-1')],
  ['deletes models', (provider) => provider.deleteModel('m')],
])('together never %s, and says so before any request', async (_name, call) => {
  const { provider, simulator } = await setUp('together', 'together');
  await expect(call(provider)).rejects.toThrow(/^Together AI cannot/);
  expect(simulator.requests).toHaveLength(0);
});
