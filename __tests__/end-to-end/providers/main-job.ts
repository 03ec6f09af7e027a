import { midSentence } from '../../../src/provider/provider-title.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../../rig/index.ts';
import { startBackend, type Backend, type BackendOptions } from './backend.ts';

/** One provider as its users see it. */
export interface ProviderCase extends Omit<BackendOptions, 'secondsPerRequest' | 'stateDir'> {
  readonly title: string;
  readonly training: string;
  readonly validation?: string;
  /** What every `train` of the case is given. */
  readonly order: Readonly<Record<string, string>>;
  /** Words of the log, in the order in which the job passes them. */
  readonly stages: readonly string[];
  readonly model: RegExp;
  /** The command that makes the model callable; null where it answers by its name. */
  readonly deployment: RegExp | null;
  /** Steps that metrics.csv must hold, and its columns that have values; null where the provider tells no losses. */
  readonly metrics: { readonly steps: readonly number[]; readonly columns: readonly string[] } | null;
  /** A line of the log that only this provider's events hold; null where it has none. */
  readonly event: RegExp | null;
  readonly resultFiles: readonly string[];
  readonly can: { readonly pause: boolean; readonly metadata: boolean; readonly deleteModel: boolean };
  /** Whether a look may still find a cancelled job on its way. */
  readonly cancelled: readonly string[];
}

export interface Proof {
  readonly backend: () => Backend;
  readonly trained: () => RunResult;
  readonly files: Readonly<Record<string, string>>;
  readonly order: Readonly<Record<string, string>>;
}

const QUICK = { 'poll-interval-seconds': '0.05' };

/** Registers the tests that every provider passes: the whole main job, then each command on what it left behind. */
export function proveMainJob(it: ProviderCase): Proof {
  const files: Record<string, string> = {
    'train.jsonl': it.training,
    ...(it.validation === undefined ? {} : { 'validation.jsonl': it.validation }),
  };
  const order = {
    'training-file': 'train.jsonl',
    ...(it.validation === undefined ? {} : { 'validation-file': 'validation.jsonl' }),
    ...QUICK,
    ...it.order,
  };
  let backend: Backend;
  let trained: RunResult;
  beforeAll(async () => {
    backend = await startBackend(it);
    trained = await backend.run(order, { files });
  });
  afterAll(() => backend.close());
  const jobId = () => trained.outputs['job-id'] ?? '';

  describe('the main job', () => {
    test('succeeds with the model’s name and everything that tells of it', () => {
      expect(trained.outputs['error-message'], trained.lines.join('\n')).toBeUndefined();
      expect(trained.exitCode).toBe(0);
      expect(trained.outputs).toMatchObject({
        status: 'succeeded',
        reused: 'false',
        'dataset-valid': 'true',
      });
      expect(trained.outputs['fine-tuned-model']).toMatch(it.model);
      expect(trained.outputs['training-file-id']).not.toBe('');
      expect(JSON.parse(trained.resultFile('job.json') ?? '')).toBeTypeOf('object');
      expect(JSON.parse(trained.resultFile('manifest.json') ?? '')).toBeTypeOf('object');
      expect(backend.creates()).toHaveLength(1);
      expect(trained.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    });

    test('passes through the contract’s statuses in their order', () => {
      const said = trained.lines.flatMap((line) => new RegExp(`^Job \\S+: (${WORDS})`).exec(line)?.[1] ?? []);
      expect(said).toEqual([...it.stages, 'succeeded']);
    });

    test('says how the model is deployed where that is needed, and nothing of it elsewhere', () => {
      const notices = trained.annotations.filter(({ message }) => message.includes('once it is deployed'));
      expect(notices.map(({ message }) => message)).toEqual(
        it.deployment === null ? [] : [expect.stringMatching(it.deployment) as unknown],
      );
    });

    test('writes metrics.csv from what the provider has', () => {
      const csv = trained.resultFile('metrics.csv');
      if (it.metrics === null) {
        expect(csv).toBeNull();
        return;
      }
      const [header = '', ...rows] = (csv ?? '').trimEnd().split('\n');
      const cells = rows.map((row) => row.split(','));
      expect(cells.map(([step]) => Number(step))).toEqual(it.metrics.steps);
      const filled = header.split(',').filter((_, index) => cells.some((row) => row[index] !== ''));
      expect(filled).toEqual(['step', ...it.metrics.columns]);
    });

    test('keeps each event once, in the log and in events.jsonl', () => {
      const written = trained.resultFile('events.jsonl');
      if (it.event === null) {
        expect(written).toBeNull();
        return;
      }
      const { event } = it;
      const rows = (written ?? '').trimEnd().split('\n');
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.filter((row) => event.test(row))).toHaveLength(1);
      expect(trained.lines.filter((line) => event.test(line))).toHaveLength(1);
    });

    test('keeps the result files', () => {
      const names = readdirSync(trained.outputs['results-path'] ?? '');
      expect(names.filter((name) => name.endsWith('.csv') && name !== 'metrics.csv')).toEqual(it.resultFiles);
    });

    test('shows the key nowhere', () => {
      const { token } = backend.simulator;
      expect(trained.unmasked.join('\n')).not.toContain(token);
      expect(trained.summary).not.toContain(token);
      for (const file of filesBelow(trained.outputs['results-path'] ?? ''))
        expect(readFileSync(file, 'latin1'), file).not.toContain(token);
    });
  });

  describe.concurrent('afterwards', () => {
    test('follow by id publishes the same', async () => {
      const run = await backend.run({ command: 'follow', 'job-id': jobId(), ...QUICK });
      expectSame(run, trained);
    });

    test('follow by inputs finds the same job', async () => {
      const run = await backend.run({ ...order, command: 'follow' }, { files });
      expectSame(run, trained);
    });

    test('an unknown job is not found', async () => {
      const run = await backend.run({ command: 'status', 'job-id': 'ft-00000000-0000' });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ status: 'not-found', 'error-code': 'not-found' });
      expect(run.outputs['error-message']).toContain(midSentence(it.title));
    });

    test('list shows it', async () => {
      const run = await backend.run({ command: 'list' });
      expect(run.exitCode, run.lines.join('\n')).toBe(0);
      expect(run.outputs['status']).toBe('listed');
      expect(run.outputs['jobs']).toContain(jobId());
      expect(run.lines.join('\n')).toContain(jobId());
    });

    test('plan would adopt it', async () => {
      const run = await backend.run({ ...order, command: 'plan' }, { files });
      expect(run.exitCode, run.lines.join('\n')).toBe(0);
      expect(run.outputs).toMatchObject({ status: 'planned', reused: 'true' });
      expect(run.lines.join('\n')).toContain(`Would publish job ${jobId()} again`);
    });

    test('a second train adopts it, pays nothing and publishes the same', async () => {
      const run = await backend.run(order, { files });
      expectSame(run, trained);
      expect(run.outputs['reused']).toBe('true');
      expect(backend.creates()).toHaveLength(1);
    });
  });

  test('status looks once', async () => {
    const before = backend.simulator.requests.length;
    const run = await backend.run({ command: 'status', 'job-id': jobId() });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.outputs).toMatchObject({
      status: 'succeeded',
      'job-id': jobId(),
      'fine-tuned-model': trained.outputs['fine-tuned-model'],
    });
    expect(backend.simulator.requests.length - before).toBeLessThanOrEqual(6);
  });

  describe('what the provider lacks is said before any request:', () => {
    test.skipIf(it.can.pause)('pause', async () => {
      await expectRefusal(backend, { command: 'pause', 'job-id': jobId() }, /has no such call/);
    });

    test.skipIf(it.can.metadata)('a filter by metadata', async () => {
      await expectRefusal(backend, { command: 'list', metadata: 'team: search' }, /`metadata`/);
    });

    test.skipIf(it.can.deleteModel)('deleting a model', async () => {
      const given = { command: 'delete', 'fine-tuned-model': trained.outputs['fine-tuned-model'] ?? '' };
      await expectRefusal(backend, given, /has no call to delete a model/);
    });

    test.skipIf(it.deployment === null)('a gate on a model that does not answer yet', async () => {
      const given = { ...order, 'test-file': 'train.jsonl', 'min-score': '0.5' };
      await expectRefusal(backend, given, /must be deployed before it answers/, files);
    });
  });

  test('a running job is cancelled; a file that a running job needs is not deleted', async () => {
    const slow = await startBackend({ ...it, pace: { trainSeconds: 1e6 } });
    try {
      const started = await slow.run({ ...order, wait: 'false' }, { files });
      expect(started.exitCode, started.lines.join('\n')).toBe(0);
      const { 'job-id': id = '', 'training-file-id': file = '' } = started.outputs;
      // An id that begins with a digit is quoted, lest YAML read a number.
      expect(started.lines.join('\n').replaceAll('"', '')).toContain(`job-id: ${id}`);
      const kept = await slow.run({ command: 'delete', 'file-ids': file });
      expect(kept.outputs['error-code'], kept.lines.join('\n')).toBe('file-in-use');
      const run = await slow.run({ command: 'cancel', 'job-id': id });
      expect(run.exitCode, run.lines.join('\n')).toBe(0);
      expect(it.cancelled).toContain(run.outputs['status']);
      for (let look = 0; look < 5; look += 1) await slow.jobs();
      const after = await slow.run({ command: 'status', 'job-id': id });
      expect(after.outputs['status']).toBe('cancelled');
      const again = await slow.run({ command: 'cancel', 'job-id': id });
      expect(again.exitCode).toBe(0);
      expect(again.annotations.map(({ message }) => message).join()).toContain('already');
    } finally {
      await slow.close();
    }
  });

  // The last one, for nothing is left afterwards.
  test('delete removes what can be removed, and says what was gone already', async () => {
    const given = {
      command: 'delete',
      'file-ids': trained.outputs['training-file-id'] ?? '',
      ...(it.can.deleteModel ? { 'fine-tuned-model': trained.outputs['fine-tuned-model'] ?? '' } : {}),
    };
    const run = await backend.run(given);
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.outputs['status']).toBe('deleted');
    const again = await backend.run(given);
    expect(again.exitCode).toBe(0);
    expect(again.annotations.map(({ message }) => message)).toHaveLength(it.can.deleteModel ? 2 : 1);
  });

  return { backend: () => backend, trained: () => trained, files, order };
}

const WORDS = 'validating files|waiting in the queue|running|succeeded|failed|cancelled';

/** A run that publishes a job which another run trained. */
function expectSame(run: RunResult, trained: RunResult): void {
  expect(run.exitCode, run.lines.join('\n')).toBe(0);
  const { outputs } = trained;
  expect(run.outputs).toMatchObject({
    status: 'succeeded',
    'job-id': outputs['job-id'],
    'fine-tuned-model': outputs['fine-tuned-model'],
    checkpoints: outputs['checkpoints'],
  });
  expect(run.resultFile('metrics.csv')).toBe(trained.resultFile('metrics.csv'));
  expect(run.resultFile('events.jsonl')).toBe(trained.resultFile('events.jsonl'));
}

/** A step that fails in one line, without a word to the provider. */
export async function expectRefusal(
  backend: Backend,
  given: Readonly<Record<string, string>>,
  message: RegExp,
  files?: Readonly<Record<string, string>>,
): Promise<RunResult> {
  const before = backend.simulator.requests.length;
  const run = await backend.run(given, files === undefined ? {} : { files });
  expect(run.exitCode, run.lines.join('\n')).toBe(1);
  expect(run.outputs['error-message'], run.lines.join('\n')).toMatch(message);
  expect(backend.simulator.requests.length).toBe(before);
  return run;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
