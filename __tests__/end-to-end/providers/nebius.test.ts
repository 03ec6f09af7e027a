import { describe, expect, test } from 'vitest';
import { chatLines, textLines } from './dataset.ts';
import { expectRefusal, proveMainJob } from './main-job.ts';

const proof = proveMainJob({
  dialect: 'nebius',
  title: 'Nebius Token Factory',
  training: chatLines(12),
  validation: chatLines(4, 500),
  order: {
    model: 'Qwen/Qwen3-32B',
    suffix: 'tickets',
    hyperparameters: '{n_epochs: 3, batch_size: 4, learning_rate: 0.00001, lora: true, lora_r: 16}',
  },
  stages: ['validating files', 'running'],
  model: /^ftjob-\w+:ftckpt_\w+$/,
  deployment: /curl -X POST http:\/\/127\.0\.0\.1:\d+\/v0\/models .*"source": "ftjob-\w+:ftckpt_\w+"/,
  // From the checkpoints: there is no result file, and events are words alone.
  metrics: {
    steps: [3, 6, 9],
    columns: [
      'train_loss',
      'train_accuracy',
      'valid_loss',
      'valid_accuracy',
      'full_valid_loss',
      'full_valid_accuracy',
    ],
  },
  event: /Files validated, moving job/,
  resultFiles: [],
  can: { pause: false, metadata: false, deleteModel: false },
  cancelled: ['cancelled'],
});

test('lists the weight files of each checkpoint', () => {
  const weights = proof.trained().lines.filter((line) => line.startsWith('Weights of step'));
  expect(weights.map((line) => line.replaceAll(/file-\w+/g, 'file'))).toEqual([
    'Weights of step 3: file, file',
    'Weights of step 6: file, file',
    'Weights of step 9: file, file',
  ]);
});

test('sends LoRA and the absolute learning rate as they were written', () => {
  const [create] = proof.backend().creates();
  expect(create?.body?.['method']).toEqual({
    type: 'supervised',
    supervised: {
      hyperparameters: { n_epochs: 3, batch_size: 4, learning_rate: 0.00001, lora: true, lora_r: 16 },
    },
  });
});

test('best names the checkpoint with the lowest full validation loss', async () => {
  const given = { ...proof.order, 'select-checkpoint': 'best' };
  const run = await proof.backend().run(given, { files: proof.files });
  expect(run.exitCode, run.lines.join('\n')).toBe(0);
  expect(run.outputs['fine-tuned-model']).toBe(run.outputs['best-checkpoint']);
});

describe('plain text', () => {
  const files = {
    'train.jsonl': textLines(20),
    'valid.jsonl': textLines(4, 500),
    'test.jsonl': textLines(4, 900),
  };
  const given = { ...proof.order, 'training-file': 'train.jsonl', 'validation-file': 'valid.jsonl' };

  test('is checked, counted and trained', async () => {
    const run = await proof.backend().run(given, { files });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.outputs).toMatchObject({
      status: 'succeeded',
      'dataset-valid': 'true',
      'example-count': '20',
    });
    expect(Number(run.outputs['estimated-tokens'])).toBeGreaterThan(20 * 3 * 30);
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is no test file, and no format of OpenAI’s', async () => {
    const tested = await proof
      .backend()
      .run({ ...given, command: 'validate', 'test-file': 'test.jsonl' }, { files });
    expect(tested.exitCode).toBe(1);
    expect(tested.annotations.map(({ message }) => message).join('\n')).toContain(
      'plain text has no question to ask a model',
    );
    const moved = {
      ...given,
      command: 'validate',
      provider: 'openai',
      'base-url': '',
      model: 'gpt-4.1-mini',
    };
    const refused = await proof.backend().run({ ...moved, hyperparameters: '' }, { files });
    expect(refused.annotations.map(({ message }) => message).join('\n')).toContain(
      'the file is in plain text format (text), expected is the chat format',
    );
  });
});

describe('refused before any request:', () => {
  test.each([
    [
      { hyperparameters: '{learning_rate_multiplier: 2}' },
      /use learning_rate \(an absolute rate such as 1e-5/,
    ],
    [{ method: 'dpo' }, /`method` is "dpo"; allowed is supervised at Nebius Token Factory/],
  ])('%j', async (given, message) => {
    await expectRefusal(proof.backend(), { ...proof.order, ...given }, message, proof.files);
  });
});
