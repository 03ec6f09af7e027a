import { describe, expect, test } from 'vitest';
import { chatLines } from './dataset.ts';
import { expectRefusal, proveMainJob } from './main-job.ts';

const proof = proveMainJob({
  dialect: 'openai',
  title: 'OpenAI',
  training: chatLines(12),
  validation: chatLines(4, 500),
  order: {
    model: 'gpt-4.1-mini-2025-04-14',
    suffix: 'tickets',
    seed: '7',
    metadata: 'team: search',
    hyperparameters: '{n_epochs: 2, batch_size: 3}',
  },
  stages: ['validating files', 'waiting in the queue', 'running'],
  model: /^ft:gpt-4\.1-mini-2025-04-14:simulated:tickets:\w{8}$/,
  deployment: null,
  metrics: {
    steps: [1, 2, 3, 4, 5, 6, 7, 8],
    columns: [
      'train_loss',
      'train_accuracy',
      'valid_loss',
      'valid_accuracy',
      'full_valid_loss',
      'full_valid_accuracy',
    ],
  },
  event: /New fine-tuned model created/,
  resultFiles: ['step_metrics.csv'],
  can: { pause: true, metadata: true, deleteModel: true },
  cancelled: ['cancelled'],
});

test('the job carries the user’s metadata and the action’s own', () => {
  const [create] = proof.backend().creates();
  expect(create?.body?.['metadata']).toMatchObject({ team: 'search', repository: 'acme/shop' });
});

test('list filters by metadata', async () => {
  const found = await proof.backend().run({ command: 'list', metadata: 'team: search' });
  expect(JSON.parse(found.outputs['jobs'] ?? '')).toHaveLength(1);
  const none = await proof.backend().run({ command: 'list', metadata: 'team: sales' });
  expect(none.outputs['jobs']).toBe('[]');
});

describe('refused before any request:', () => {
  test.each([
    [{ hyperparameters: '{epochs: 2}' }, /use n_epochs/],
    [{ hyperparameters: '{learning_rate: 0.0001}' }, /use learning_rate_multiplier \(a factor/],
    [{ hyperparameters: '{n_epochs: 51}' }, /n_epochs.*1 to 50/],
    [{ suffix: 'x'.repeat(65) }, /at most 64 characters/],
    [{ method: 'reinforcement' }, /`grader` is missing/],
    [{ 'extra-body': '{suffix: other}' }, /`suffix` is set by the action itself/],
  ])('%j', async (given, message) => {
    await expectRefusal(proof.backend(), { ...proof.order, ...given }, message, proof.files);
  });
});
