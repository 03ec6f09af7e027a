import { expect, test } from 'vitest';
import { priceUsage, sumUsage, UsageMeter } from '../../src/evaluation/sampling/usage-meter.ts';

test('each model is priced by what it used', () => {
  const meter = new UsageMeter();
  meter.add('ft:gpt-4.1-mini-2025-04-14:o::x', { promptTokens: 1_000_000, completionTokens: 0 });
  meter.add('ft:gpt-4.1-nano-2025-04-14:o::y', { promptTokens: 400_000, completionTokens: 500_000 });
  meter.add('ft:gpt-4.1-nano-2025-04-14:o::y', { promptTokens: 600_000, completionTokens: 500_000 });
  const usage = meter.read() ?? [];
  expect(sumUsage(usage)).toEqual({ promptTokens: 2_000_000, completionTokens: 1_000_000, models: usage });
  const [mini, nano] = usage.map((one) => priceUsage([one], 'openai') ?? Number.NaN);
  expect(mini).toBeGreaterThan(0);
  expect(nano).toBeGreaterThan(0);
  expect(priceUsage(usage, 'openai')).toBeCloseTo((mini ?? 0) + (nano ?? 0), 9);
  expect(priceUsage(usage, 'simulator')).toBe(0);
  expect(priceUsage(usage, 'together')).toBeNull();
});

test('what was not told is no bill', () => {
  const silent = new UsageMeter();
  silent.add('m', { promptTokens: 5, completionTokens: null });
  expect(silent.read()).toBeNull();
  const embedded = new UsageMeter();
  embedded.add('m', { promptTokens: 5, completionTokens: 1 });
  embedded.addUntold();
  expect(embedded.read()).toBeNull();
});
