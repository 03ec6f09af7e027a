import { expect, it } from 'vitest';
import { closingWarnings } from '../../../src/dataset/bill/closing.ts';
import { resolveModel } from '../../../src/dataset/bill/resolve-model.ts';

it.each([
  ['openai', 'gpt-4.1', '2026-01-01', []],
  [
    'openai',
    'gpt-4.1',
    '2026-11-20',
    ['will be shut down on 2027-01-14, in 55 days', 'new fine-tuning jobs until 2027-01-06'],
  ],
  [
    'openai',
    'ft:gpt-4o-mini-2024-07-18:a::b',
    '2027-01-06',
    ['in 8 days', 'no new fine-tuning jobs since 2027-01-06'],
  ],
  ['openai', 'gpt-3.5-turbo', '2026-11-20', ['were shut down by 2026-10-23', 'until 2027-01-06']],
  ['openai', 'gpt-6-luna', '2026-11-20', []],
  ['azure', 'gpt-4.1', '2026-11-20', ['from 2026-10-14 on only for customers who trained before']],
  [
    'azure',
    'gpt-4.1',
    '2027-02-20',
    ['only for customers who trained before', 'training of gpt-4.1 from 2027-04 on'],
  ],
  ['together', 'gpt-4.1', '2027-02-20', []],
])('%s, %s, on %s', (provider, model, today, parts) => {
  const warnings = closingWarnings(provider, resolveModel(model), today);
  expect(warnings).toHaveLength(parts.length);
  parts.forEach((part, at) => expect(warnings[at]).toContain(part));
});
