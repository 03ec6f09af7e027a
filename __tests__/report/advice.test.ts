import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../src/report/advice.ts';
import { findPastBest } from '../../src/training/metrics/past-best.ts';
import { summarizeMetrics } from '../../src/report/metrics-summary.ts';
import type { MetricRow } from '../../src/training/metrics/table.ts';

function rows(values: Partial<Record<keyof MetricRow, readonly (number | null)[]>>): MetricRow[] {
  const length = Math.max(...Object.values(values).map((column) => column.length));
  return Array.from({ length }, (_, index) => ({
    step: index + 1,
    trainLoss: values.trainLoss?.[index] ?? null,
    trainAccuracy: null,
    validLoss: values.validLoss?.[index] ?? null,
    validAccuracy: null,
    fullValidLoss: values.fullValidLoss?.[index] ?? null,
    fullValidAccuracy: null,
  }));
}

const line = (from: number, to: number, count = 40) =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));
const settled = [...line(2, 0.5, 20), ...line(0.5, 0.49, 20)];

describe('advice', () => {
  test.each([
    ['nothing where there is nothing', rows({}), null],
    ['nothing where training settled', rows({ trainLoss: settled }), null],
    ['nothing from a handful of steps', rows({ trainLoss: [1, 1, 1, 1, 1] }), null],
    ['more epochs where it still falls', rows({ trainLoss: line(2, 0.2) }), /one or two epochs more/],
    [
      'a higher rate where it never fell',
      rows({ trainLoss: line(2, 1.99) }),
      /higher learning-rate multiplier/,
    ],
    [
      'fewer epochs past the best',
      rows({ trainLoss: settled, fullValidLoss: [1, 0.8, 0.9] }),
      /lowest at step 2 \(0\.8000\).*fewer epochs/,
    ],
    ['nothing for a rise within noise', rows({ trainLoss: settled, fullValidLoss: [1, 0.8, 0.81] }), null],
  ])('%s', (_, metrics, expected) => {
    const advice = adviseOn(metrics);
    if (expected === null) expect(advice).toBeNull();
    else expect(advice).toMatch(expected);
    expect(advice ?? '').not.toContain('\n');
  });

  test('the loss of single batches counts only by quarters', () => {
    const noisy = [...line(2, 0.5, 39), 0.9];
    expect(findPastBest(rows({ validLoss: noisy }))).toBeNull();
    expect(findPastBest(rows({ validLoss: [...line(2, 0.5, 20), ...line(0.5, 1.4, 20)] }))?.metric).toBe(
      'validation loss',
    );
  });
});

test('first, last and best; the earliest of equal values; values that are no number left out', () => {
  const [summary] = summarizeMetrics(rows({ trainLoss: [2, 1, null, 1, Number.NaN, 1.5] }));
  expect(summary).toMatchObject({
    count: 4,
    first: { step: 1 },
    last: { step: 6, value: 1.5 },
    best: { step: 2, value: 1 },
  });
});
