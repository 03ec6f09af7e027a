import fc from 'fast-check';
import type { MetricRow } from '../../src/training/metrics/table.ts';

const cell = fc.option(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { nil: null });
/** Metrics with any values and any gaps. */
export const anyRows: fc.Arbitrary<MetricRow[]> = fc
  .array(
    fc.record({
      trainLoss: cell,
      trainAccuracy: cell,
      validLoss: cell,
      validAccuracy: cell,
      fullValidLoss: cell,
      fullValidAccuracy: cell,
    }),
    { maxLength: 120 },
  )
  .map((rows) => rows.map((row, index) => ({ step: index * 3 + 1, ...row })));
