import { describe, expect, test } from 'vitest';
import { startBackend } from './backend.ts';
import { chatLines, pairLines } from './dataset.ts';
import { expectRefusal, proveMainJob } from './main-job.ts';

const proof = proveMainJob({
  dialect: 'fireworks',
  title: 'Fireworks AI',
  training: chatLines(16),
  validation: chatLines(4, 500),
  order: {
    model: 'accounts/fireworks/models/qwen3-8b',
    suffix: 'tickets',
    hyperparameters: '{epochs: 2, learningRate: 0.0001, batchSizeSamples: 4}',
  },
  stages: ['validating files', 'waiting in the queue', 'running'],
  model: /^accounts\/simulated\/models\/tickets-[0-9a-f]{8}$/,
  deployment: /firectl deployment create accounts\/simulated\/models\/tickets-/,
  // From a file behind a signed URL.
  metrics: {
    steps: [1, 2, 3, 4, 5, 6, 7, 8],
    columns: ['train_loss', 'train_accuracy', 'full_valid_loss'],
  },
  event: null,
  resultFiles: [],
  can: { pause: false, metadata: false, deleteModel: true },
  cancelled: ['running', 'cancelled'],
});

test('a bare model name is the same model: its job is adopted', async () => {
  const backend = await startBackend({ dialect: 'fireworks' });
  const first = await backend.run({ ...proof.order, model: 'qwen3-8b' }, { files: proof.files });
  expect(first.exitCode, first.lines.join('\n')).toBe(0);
  for (const model of ['qwen3-8b', 'accounts/fireworks/models/qwen3-8b']) {
    const again = await backend.run({ ...proof.order, model }, { files: proof.files });
    expect(again.outputs, again.lines.join('\n')).toMatchObject({
      reused: 'true',
      'job-id': first.outputs['job-id'],
    });
  }
  expect(backend.creates()).toHaveLength(1);
  await backend.close();
});

test('a preference job tells where its metrics are only when it is asked', async () => {
  const backend = await startBackend({ dialect: 'fireworks' });
  const given = { ...proof.order, method: 'dpo', 'validation-file': '', hyperparameters: '{epochs: 2}' };
  const run = await backend.run(
    { ...given, 'training-file': 'pairs.jsonl' },
    { files: { 'pairs.jsonl': pairLines(12) } },
  );
  expect(run.exitCode, run.lines.join('\n')).toBe(0);
  expect(run.resultFile('metrics.csv')?.trimEnd().split('\n').length).toBeGreaterThan(2);
  expect(JSON.parse(run.resultFile('job.json') ?? '{}')).not.toHaveProperty('metricsFileSignedUrl');
  await backend.close();
});

test('a job that was stopped early is a success, with a word about it', async () => {
  const backend = await startBackend({ dialect: 'fireworks', scenario: { stopEarlyAt: 0.5 } });
  const run = await backend.run(proof.order, { files: proof.files });
  expect(run.exitCode, run.lines.join('\n')).toBe(0);
  expect(run.outputs).toMatchObject({ status: 'succeeded' });
  const notices = run.annotations.filter(({ message }) => message.includes('stopped early'));
  expect(notices).toHaveLength(1);
  expect(run.resultFile('metrics.csv')?.trimEnd().split('\n')).toHaveLength(1 + 4);
  await backend.close();
});

describe('refused before any request:', () => {
  test.each([
    [{ hyperparameters: '{n_epochs: 2}' }, /use epochs/],
    [{ hyperparameters: '{batch_size: 8}' }, /use batchSizeSamples/],
    [{ hyperparameters: '{learning_rate_multiplier: 2}' }, /use learningRate \(an absolute rate/],
    [{ suffix: 'Upper' }, /small letters and digits/],
    [{ seed: '7' }, /`seed`: Fireworks AI takes none/],
    [{ 'account-id': '' }, /^Input `account-id` is missing; `provider: fireworks` needs it/],
    [
      { 'select-checkpoint': 'best' },
      /`select-checkpoint`: "best" needs checkpoints, which Fireworks AI has none of/,
    ],
    [{ 'file-expires-days': '3' }, /cannot delete files by itself/],
  ])('%j', async (given, message) => {
    await expectRefusal(proof.backend(), { ...proof.order, ...given }, message, proof.files);
  });
});

test('validate says what Fireworks would refuse', async () => {
  const late = [
    { role: 'user', content: 'Hi' },
    { role: 'system', content: 'Be kind.' },
    { role: 'assistant', content: 'Hello.' },
  ];
  const files = { 'train.jsonl': `${JSON.stringify({ messages: late })}\n${chatLines(1)}` };
  const given = { command: 'validate', 'training-file': 'train.jsonl', 'account-id': '' };
  const run = await expectRefusal(proof.backend(), given, /dataset has/, files);
  const report = run.resultFile('dataset-report.json') ?? '';
  expect(report).toContain('2 training examples');
  expect(run.annotations.some(({ file, line }) => file === 'train.jsonl' && line === 1)).toBe(true);
});
