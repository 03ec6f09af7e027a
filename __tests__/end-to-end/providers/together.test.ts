import { describe, expect, test } from 'vitest';
import { startBackend } from './backend.ts';
import { chatLines } from './dataset.ts';
import { expectRefusal, proveMainJob } from './main-job.ts';

const proof = proveMainJob({
  dialect: 'together',
  title: 'Together AI',
  training: chatLines(16),
  validation: chatLines(4, 500),
  order: {
    model: 'Qwen/Qwen3-8B',
    suffix: 'tickets',
    hyperparameters: '{n_epochs: 3, batch_size: 8, learning_rate: 0.00001, lora_r: 16, n_checkpoints: 2}',
    'price-per-million-tokens-usd': '0.5',
    'max-cost-usd': '1',
  },
  // `pending` and `queued` are one; `compressing` and `uploading` are still running.
  stages: ['waiting in the queue', 'running'],
  model: /^simulated\/Qwen3-8B-tickets-\w{8}$/,
  deployment: /together endpoints create --model simulated\/Qwen3-8B-tickets-\w{8}/,
  metrics: { steps: [1, 2, 3, 4, 5, 6], columns: ['train_loss', 'full_valid_loss'] },
  event: /Model uploaded \(simulated\)/,
  resultFiles: [],
  can: { pause: false, metadata: false, deleteModel: false },
  cancelled: ['running', 'cancelled'],
});

test('writes the order in Together’s terms', () => {
  expect(proof.backend().creates()[0]?.body).toMatchObject({
    training_method: { method: 'sft', train_on_inputs: 'auto' },
    training_type: { type: 'Lora', lora_r: 16, lora_alpha: 32 },
    n_epochs: 3,
    n_evals: 3,
    learning_rate: 0.00001,
    suffix: 'tickets',
  });
});

describe('the price that Together itself estimates', () => {
  test('is asked after the upload and before the create', () => {
    const paths = proof.backend().simulator.requests.map(({ path }) => path);
    const asked = paths.indexOf('/v1/fine-tunes/estimate-price');
    expect(asked).toBeGreaterThan(paths.indexOf('/v1/files/upload'));
    expect(asked).toBeLessThan(
      proof
        .backend()
        .simulator.requests.findIndex(({ method, path }) => method === 'POST' && path === '/v1/fine-tunes'),
    );
    expect(proof.trained().lines.join('\n')).toMatch(/Together AI itself estimates \$/);
  });

  test('stops the create where it is over the limit, though ours is not', async () => {
    const backend = await startBackend({ dialect: 'together' });
    const given = {
      ...proof.order,
      'price-per-million-tokens-usd': '0.000001',
      'max-cost-usd': '0.00001',
    };
    const run = await backend.run(given, { files: proof.files });
    expect(run.exitCode, run.lines.join('\n')).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'over-budget', 'error-code': 'over-budget' });
    expect(run.outputs['error-message']).toMatch(/Together AI itself estimates .* no job is created/);
    expect(backend.creates()).toEqual([]);
    // The files are there now, so that plan can ask as well.
    const plan = await backend.run({ ...given, command: 'plan' }, { files: proof.files });
    expect(plan.outputs['status'], plan.lines.join('\n')).toBe('planned');
    expect(plan.annotations.map(({ message }) => message).join('\n')).toMatch(
      /This would stop it: The provider itself estimates/,
    );
    await backend.close();
  });
});

describe('the limits that Together itself names for a model', () => {
  const refused = [
    [
      { hyperparameters: '{lora_r: 128}' },
      'Input `hyperparameters.lora_r` is 128; allowed is a number up to 64 for Qwen/Qwen3-8B.',
    ],
    [
      { hyperparameters: '{batch_size: 4}' },
      '`hyperparameters.batch_size` is 4; allowed is a number from 8 to 64 for Qwen/Qwen3-8B.',
    ],
    [
      { hyperparameters: '{learning_rate: 0.5}' },
      '`hyperparameters.learning_rate` is 0.5; allowed is a number from 1e-8 to 0.01 for Qwen/Qwen3-8B.',
    ],
    [
      { hyperparameters: '{lora_r: 8, lora_trainable_modules: "q_proj,mlp"}' },
      '`hyperparameters.lora_trainable_modules` is "mlp"; allowed is all-linear, ',
    ],
    [{ model: 'Qwen/Qwen1' }, 'Input `model` is "Qwen/Qwen1"; allowed is one that Together AI trains.'],
  ] as const;
  test.each(refused)('%j is refused before any upload, and plan says so', async (given, message) => {
    const backend = await startBackend({ dialect: 'together' });
    const run = await backend.run({ ...proof.order, ...given }, { files: proof.files });
    expect(run.exitCode, run.lines.join('\n')).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'refused', 'error-code': 'refused' });
    expect(run.outputs['error-message']).toContain(message);
    expect(backend.simulator.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    const plan = await backend.run({ ...proof.order, ...given, command: 'plan' }, { files: proof.files });
    expect(plan.outputs['status']).toBe('planned');
    expect(plan.annotations.map((each) => each.message).join('\n')).toContain(`This would stop it: `);
    expect(plan.annotations.map((each) => each.message).join('\n')).toContain(message);
    await backend.close();
  });

  test('an example longer than it trains is a warning', async () => {
    const backend = await startBackend({ dialect: 'together' });
    const given = { ...proof.order, hyperparameters: '{n_epochs: 1, max_seq_length: 512}' };
    const long = JSON.stringify({
      messages: [
        { role: 'user', content: 'Sum up: '.concat('one, two, three, '.repeat(300)) },
        { role: 'assistant', content: 'Three numbers, again and again.' },
      ],
    });
    const files = { ...proof.files, 'train.jsonl': `${proof.files['train.jsonl']}${long}\n` };
    const run = await backend.run(given, { files });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.annotations.map((each) => each.message).join('\n')).toMatch(
      /The longest training example has about \d+ tokens, and Together AI trains the first 512 of each/,
    );
    await backend.close();
  });

  test('a server without them trains all the same', async () => {
    const backend = await startBackend({
      dialect: 'together',
      scenario: {
        fault: ({ path }) => (path.includes('/models/limits') ? { kind: 'status', status: 404 } : undefined),
      },
    });
    const run = await backend.run(proof.order, { files: proof.files });
    expect(run.outputs, run.lines.join('\n')).toMatchObject({ status: 'succeeded' });
    await backend.close();
  });
});

test('a job that Together restarts is followed under its new id', async () => {
  const backend = await startBackend({ dialect: 'together', scenario: { restartAtStep: 2 } });
  const run = await backend.run(proof.order, { files: proof.files });
  expect(run.exitCode, run.lines.join('\n')).toBe(0);
  const jobs = await backend.jobs();
  expect(jobs.map(({ status }) => status)).toEqual(['completed', 'error']);
  const [second, first] = jobs.map(({ id }) => String(id));
  expect(run.outputs).toMatchObject({ status: 'succeeded', 'job-id': second, reused: 'false' });
  expect(backend.creates()).toHaveLength(1);
  expect(run.lines.join('\n')).toContain(`Job was restarted as ${second}`);
  const events = (run.resultFile('events.jsonl') ?? '').trimEnd().split('\n');
  expect(new Set(events).size).toBe(events.length);
  for (const id of [first ?? '', second ?? '']) {
    const follow = await backend.run({ command: 'follow', 'job-id': id, 'poll-interval-seconds': '0.05' });
    expect(follow.outputs, follow.lines.join('\n')).toMatchObject({ status: 'succeeded', 'job-id': second });
  }
  const again = await backend.run(proof.order, { files: proof.files });
  expect(again.outputs).toMatchObject({ status: 'succeeded', 'job-id': second, reused: 'true' });
  expect(backend.creates()).toHaveLength(1);
  await backend.close();
});

test('a trained model is continued, as a checkpoint, and its job is adopted', async () => {
  const backend = await startBackend({ dialect: 'together' });
  const first = await backend.run(proof.order, { files: proof.files });
  const model = first.outputs['fine-tuned-model'] ?? '';
  const given = { ...proof.order, model, suffix: 'more' };
  const second = await backend.run(given, { files: proof.files });
  expect(second.outputs, second.lines.join('\n')).toMatchObject({ status: 'succeeded', reused: 'false' });
  expect(backend.creates().at(-1)?.body).toMatchObject({ from_checkpoint: model });
  expect(backend.creates().at(-1)?.body).not.toHaveProperty('model');
  const again = await backend.run(given, { files: proof.files });
  expect(again.outputs).toMatchObject({ reused: 'true', 'job-id': second.outputs['job-id'] });
  await backend.close();
});

describe('refused before any request:', () => {
  test.each([
    [{ hyperparameters: '{learning_rate_multiplier: 2}' }, /use learning_rate \(an absolute rate/],
    [{ hyperparameters: '{beta: 0.1}' }, /dpo_beta is for method dpo/],
    [{ hyperparameters: '{lora_alpha: 16}' }, /`hyperparameters\.lora_r` is missing/],
    [{ hyperparameters: '{lora: false, lora_r: 16}' }, /lora_r have no meaning with lora: false/],
    [{ integrations: '[{type: mlflow}]' }, /Together AI takes one of type wandb/],
    [
      { method: 'reinforcement', grader: '{type: python, source: x}' },
      /`method` is "reinforcement"; allowed is supervised or dpo at Together AI/,
    ],
  ])('%j', async (given, message) => {
    await expectRefusal(proof.backend(), { ...proof.order, ...given }, message, proof.files);
  });
});

test('validate says what Together would refuse', async () => {
  const rows = [
    {
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'user', content: 'Are you there?' },
        { role: 'assistant', content: 'Yes.' },
      ],
    },
    {
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello.' },
      ],
      source: 'wiki',
    },
    {
      messages: [
        { role: 'developer', content: 'Be kind.' },
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello.' },
      ],
    },
  ];
  const files = { 'train.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join('') };
  const run = await expectRefusal(
    proof.backend(),
    { command: 'validate', 'training-file': 'train.jsonl', model: 'Qwen/Qwen3-8B' },
    /dataset has/,
    files,
  );
  const lines = run.annotations.filter(({ level, file }) => level === 'error' && file !== null);
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 3]);
});
