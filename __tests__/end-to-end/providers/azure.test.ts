import { expect, test } from 'vitest';
import { startBackend } from './backend.ts';
import { chatLines } from './dataset.ts';
import { expectRefusal, proveMainJob } from './main-job.ts';

const proof = proveMainJob({
  dialect: 'azure',
  title: 'Azure OpenAI',
  // Microsoft asks for a byte-order mark.
  training: `\uFEFF${chatLines(12)}`,
  order: {
    model: 'gpt-4.1-mini-2025-04-14',
    suffix: 'tickets_1',
    hyperparameters: '{n_epochs: 2, batch_size: 3, prompt_loss_weight: 0.1}',
    'extra-body': '{trainingType: GlobalStandard}',
  },
  // Azure's `pending` comes before the queue, and is one with it.
  stages: ['waiting in the queue', 'running'],
  model: /^gpt-4\.1-mini-2025-04-14\.ft-[0-9a-f]{32}-tickets_1$/,
  deployment: /az cognitiveservices account deployment create .*--model-name gpt-4\.1-mini-2025-04-14\.ft-/,
  metrics: { steps: [1, 2, 3, 4, 5, 6, 7, 8], columns: ['train_loss', 'train_accuracy'] },
  event: /Completed results file: results\.csv/,
  resultFiles: ['results.csv'],
  can: { pause: true, metadata: false, deleteModel: true },
  cancelled: ['cancelled'],
});

test('asks with the key as Azure wants it, and sends the training type', () => {
  const [create] = proof.backend().creates();
  expect(create?.headers['api-key']).toBe(proof.backend().simulator.token);
  expect(create?.body).toMatchObject({ trainingType: 'GlobalStandard', suffix: 'tickets_1' });
  expect(create?.body).not.toHaveProperty('metadata');
});

test('a byte-order mark is no finding and does not harm the first row', () => {
  expect(proof.trained().outputs).toMatchObject({ 'example-count': '12', 'error-count': '0' });
});

test.each([
  ['a.dot', /letters, digits, - and _ \(no dots\)/],
  ['x'.repeat(41), /up to 40 characters/],
])('the suffix %s is refused before any request', async (suffix, message) => {
  await expectRefusal(proof.backend(), { ...proof.order, suffix }, message, proof.files);
});

test('a file that is not processed yet is waited for, and the create asked again', async () => {
  const backend = await startBackend({
    dialect: 'azure',
    scenario: { fileProcessingSeconds: 6 },
  });
  const run = await backend.run(proof.order, { files: { 'train.jsonl': chatLines(12, 30) } });
  expect(run.exitCode, run.lines.join('\n')).toBe(0);
  expect(backend.creates().filter(({ status }) => status === 200)).toHaveLength(1);
  await backend.close();
});

test('validate needs no address, train does', async () => {
  const given = { ...proof.order, 'base-url': '', 'api-key': '' };
  const checked = await proof.backend().run({ ...given, command: 'validate' }, { files: proof.files });
  expect(checked.outputs, checked.lines.join('\n')).toMatchObject({ status: 'valid' });
  const trained = await proof.backend().run(given, { files: proof.files });
  expect(trained.outputs['error-message']).toMatch(
    /^Input `base-url` is missing; `provider: azure` needs it/,
  );
});
