import { expect, test } from 'vitest';
import type { Checkpoint } from '../../src/provider/types.ts';
import { describeOverfitting, findBestCheckpoint, selectModel } from '../../src/training/checkpoints.ts';
import { rowFromMetrics } from '../../src/training/metrics/from-numbers.ts';
import { createJob } from './fake-job.ts';

function createCheckpoint(step: number, metrics: Record<string, number>): Checkpoint {
  return { id: `c${step}`, model: `model-${step}`, step, createdAt: null, metrics, resultFiles: [], raw: {} };
}

const rows = (losses: readonly number[]) =>
  losses.flatMap((loss, index) => rowFromMetrics({ step: (index + 1) * 10, full_valid_loss: loss }) ?? []);

test('the full validation loss counts, not that of one batch', () => {
  const checkpoints = [
    createCheckpoint(1, { full_valid_loss: 0.5, valid_loss: 0.1 }),
    createCheckpoint(2, { full_valid_loss: 0.4, valid_loss: 0.9 }),
  ];
  expect(findBestCheckpoint(checkpoints)).toMatchObject({
    checkpoint: { step: 2 },
    loss: 0.4,
    kind: 'full validation loss',
  });
});

test('without it the validation loss; -1 is none; of equals the earlier', () => {
  const checkpoints = [
    createCheckpoint(3, { valid_loss: 0.4 }),
    createCheckpoint(2, { valid_loss: 0.4 }),
    createCheckpoint(1, { valid_loss: -1 }),
  ];
  expect(findBestCheckpoint(checkpoints)).toMatchObject({ checkpoint: { step: 2 }, kind: 'validation loss' });
  expect(findBestCheckpoint([createCheckpoint(1, { train_loss: 0.1 })])).toBeNull();
});

test('select-checkpoint', () => {
  const job = createJob({ status: 'succeeded', fineTunedModel: 'model' });
  const checkpoints = [createCheckpoint(1, { valid_loss: 0.1 })];
  expect(selectModel(job, checkpoints, 'last')).toBe('model');
  expect(selectModel(job, checkpoints, 'best')).toBe('model-1');
  expect(selectModel(job, [], 'best')).toBe('model');
});

test('overfitting: the best step seen, and the best that is left', () => {
  const losses = rows([0.9, 0.6, 0.5, 0.45, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8]);
  const left = [
    createCheckpoint(80, { full_valid_loss: 0.6 }),
    createCheckpoint(100, { full_valid_loss: 0.8 }),
  ];
  expect(describeOverfitting(losses, left, 'last')).toContain(
    'Best seen at step 50, best still available step 80',
  );
  const kept = [createCheckpoint(50, { full_valid_loss: 0.4 })];
  expect(describeOverfitting(losses, kept, 'last')).toContain('take it with select-checkpoint: best.');
  expect(describeOverfitting(losses, kept, 'best')).toContain('it is taken as the model');
  expect(describeOverfitting(rows([0.9, 0.5, 0.51]), left, 'last')).toBeNull();
  expect(describeOverfitting([], left, 'last')).toBeNull();
});
