import { describe, expect, test } from 'vitest';
import { chatLines, reinforcementLines } from './dataset.ts';
import { expectRefusal, proveMainJob } from './main-job.ts';

const ARN = 'arn:aws:lambda:us-west-2:123456789012:function:grade-records';

const proof = proveMainJob({
  dialect: 'bedrock',
  title: 'Amazon Bedrock',
  training: reinforcementLines(100),
  validation: reinforcementLines(10, 500),
  order: {
    model: 'openai.gpt-oss-20b',
    method: 'reinforcement',
    grader: JSON.stringify({ type: 'lambda', lambda: { function: ARN } }),
    hyperparameters: '{n_epochs: 1, batch_size: 20}',
  },
  stages: ['validating files', 'waiting in the queue', 'running'],
  model: /^ft:openai\.gpt-oss-20b:simulated::\w{8}$/,
  deployment: null,
  // From the checkpoints: the events tell rewards alone.
  metrics: {
    steps: [5],
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
  resultFiles: [],
  can: { pause: false, metadata: false, deleteModel: false },
  cancelled: ['cancelled'],
});

test('the grader’s Lambda function goes with the order', () => {
  const [create] = proof.backend().creates();
  expect(create?.body?.['method']).toMatchObject({
    type: 'reinforcement',
    reinforcement: { grader: { type: 'lambda', lambda: { function: ARN } } },
  });
  expect(create?.headers['authorization']).toBe(`Bearer ${proof.backend().simulator.token}`);
});

describe('refused before any request:', () => {
  test.each([
    [{ suffix: 'tickets' }, /`suffix`: Amazon Bedrock takes none/],
    [
      { method: 'supervised', grader: '' },
      /`method` is "supervised"; allowed is reinforcement at Amazon Bedrock/,
    ],
    [{ grader: '{type: string_check, name: a, input: b, reference: c, operation: eq}' }, /grader/],
  ])('%j', async (given, message) => {
    await expectRefusal(proof.backend(), { ...proof.order, ...given }, message, proof.files);
  });
});

test('validate says what Bedrock would refuse', async () => {
  const files = { 'train.jsonl': reinforcementLines(99), 'validation.jsonl': reinforcementLines(10, 500) };
  const run = await expectRefusal(
    proof.backend(),
    { ...proof.order, command: 'validate' },
    /dataset has/,
    files,
  );
  expect(run.outputs['status']).toBe('invalid');
  expect(run.resultFile('dataset-report.json')).toMatch(/99 training examples; at least 100 are needed/);
  const chat = { 'train.jsonl': chatLines(100), 'validation.jsonl': chatLines(10, 500) };
  const given = {
    ...proof.order,
    command: 'validate',
    method: 'supervised',
    grader: '',
    hyperparameters: '',
  };
  await expectRefusal(proof.backend(), given, /dataset has/, chat);
});
