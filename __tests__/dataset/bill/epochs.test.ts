import { expect, it } from 'vitest';
import { epochRange, heuristicEpochs } from '../../../src/dataset/bill/epochs.ts';

it.each([
  [1, 25],
  [3, 25],
  [10, 10],
  [20, 5],
  [33, 3],
  [34, 3],
  [8333, 3],
  [8334, 2],
  [20_000, 1],
  [1_000_000, 1],
  [0, 3],
])('the published heuristic trains %i examples for %i epochs', (examples, epochs) => {
  expect(heuristicEpochs(examples)).toBe(epochs);
});

it.each([
  [4, 'heuristic', 10, { low: 4, high: 4, automatic: false }],
  ['auto', 'heuristic', 10, { low: 3, high: 10, automatic: true }],
  [null, 'heuristic', 20_000, { low: 1, high: 3, automatic: true }],
  [null, 1, 10, { low: 1, high: 1, automatic: true }],
  ['auto', null, 100, { low: 1, high: 3, automatic: true }],
] as const)('%s asked, %s by default, %i examples', (asked, byDefault, examples, range) => {
  expect(epochRange(asked, byDefault, examples)).toEqual(range);
});
