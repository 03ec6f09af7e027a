import { expect, test } from 'vitest';
import * as numbers from '../../src/report/numbers.ts';

test.each([
  [numbers.formatCount(1_234_567), '1,234,567'],
  [numbers.formatPlural(1, 'example'), '1 example'],
  [numbers.formatPlural(2_000, 'example'), '2,000 examples'],
  [numbers.formatUsd(0), '$0.00'],
  [numbers.formatUsd(0.00001), 'under $0.0001'],
  [numbers.formatUsd(0.01234), '$0.0123'],
  [numbers.formatUsd(0.99999), '$1.00'],
  [numbers.formatUsd(1), '$1.00'],
  [numbers.formatUsd(1234.5), '$1,234.50'],
  [numbers.formatUsdRange({ low: 1, high: 3 }), '$1.00 to $3.00'],
  [numbers.formatUsdRange({ low: 1, high: 1 }), '$1.00'],
  [numbers.formatDuration(0.4), '0 s'],
  [numbers.formatDuration(59.6), '1 min'],
  [numbers.formatDuration(200), '3 min 20 s'],
  [numbers.formatDuration(3_599.7), '1 h'],
  [numbers.formatDuration(3_900), '1 h 5 min'],
  [numbers.formatDuration(86_390), '1 d'],
  [numbers.formatDuration(183_600), '2 d 3 h'],
  [numbers.formatDuration(-5), '0 s'],
  [numbers.formatLoss(1.23456), '1.235'],
  [numbers.formatLoss(0.0123456), '0.01235'],
  [numbers.formatLoss(7e-7), '7.000e-7'],
  [numbers.formatLoss(0), '0'],
  [numbers.formatLoss(-1.5), '-1.500'],
  [numbers.formatPercent(0.934), '93.4 %'],
  [numbers.formatSignedScore(0.21), '+0.210'],
  [numbers.formatSignedScore(-0.0304), '−0.030'],
  [numbers.formatSignedScore(-0.0001), '0.000'],
  [numbers.formatSignedCount(-1_200), '−1,200'],
  [numbers.formatSignedCount(0), '±0'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected);
});
