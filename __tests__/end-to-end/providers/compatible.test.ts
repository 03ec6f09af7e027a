import { expect, test } from 'vitest';
import { chatLines } from './dataset.ts';
import { proveMainJob } from './main-job.ts';

const proof = proveMainJob({
  dialect: 'compatible',
  title: 'The provider',
  training: chatLines(12),
  order: { model: 'my-model', 'extra-body': '{num_gpus: 2}' },
  stages: ['validating files', 'waiting in the queue', 'running'],
  model: /^ft:my-model:simulated::\w{8}$/,
  deployment: null,
  metrics: {
    steps: Array.from({ length: 96 }, (_, index) => index + 1),
    columns: ['train_loss', 'train_accuracy'],
  },
  event: /New fine-tuned model created/,
  resultFiles: [],
  can: { pause: true, metadata: false, deleteModel: true },
  cancelled: ['cancelled'],
});

test('sends nothing that a small server may not know, unless asked', () => {
  const [create] = proof.backend().creates();
  expect(Object.keys(create?.body ?? {}).sort()).toEqual(['model', 'num_gpus', 'training_file']);
});

test('an unknown hyperparameter is a warning, and the server has the last word', async () => {
  const given = { ...proof.order, hyperparameters: '{learning_rat_multiplier: 2}' };
  const run = await proof.backend().run(given, { files: proof.files });
  const messages = run.annotations.map(({ message }) => message).join('\n');
  expect(messages).toMatch(
    /`hyperparameters\.learning_rat_multiplier`: not known\. Did you mean `learning_rate_multiplier`\?/,
  );
  expect(run.exitCode).toBe(1);
  expect(run.outputs['status']).toBe('refused');
  expect(run.outputs['error-message']).toContain('Extra inputs are not permitted');
});

test('metadata that no job would keep is said to stay behind', async () => {
  const given = { ...proof.order, command: 'plan', metadata: 'team: search' };
  const run = await proof.backend().run(given, { files: proof.files });
  expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/`metadata`: .* not sent/);
});
