import { expect, it } from 'vitest';
import { estimateSampling } from '../../../src/dataset/bill/estimate-sampling.ts';

const amount = { promptTokens: 1_000_000, answerTokens: 500_000 };

it.each([
  ['openai', 'ft:gpt-4.1-mini-2025-04-14:a::b', 2.4, 0],
  ['openai', 'gpt-4.1-mini', 2.4, 1],
  ['openai', 'gpt-6-luna', null, 1],
  ['azure', 'gpt-4.1-mini', null, 1],
  ['simulator', 'anything', 0, 0],
])('%s, %s: %s USD', (providerId, model, cost, notes) => {
  const bill = estimateSampling({ providerId, model, ...amount });
  expect(bill.costUsd === null ? null : Number(bill.costUsd.toFixed(9))).toBe(cost);
  expect(bill.notes).toHaveLength(notes);
  expect(bill).toMatchObject(amount);
});
