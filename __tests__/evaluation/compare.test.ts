import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareScores } from '../../src/evaluation/compare.ts';
import { checkGates } from '../../src/evaluation/gates.ts';

test('means, paired difference, wins, ties and losses', () => {
  const result = compareScores([
    [1, 0],
    [1, 1],
    [0.5, 1],
    [1, 0],
  ]);
  expect(result).toMatchObject({
    mean: 0.875,
    baselineMean: 0.5,
    difference: 0.375,
    wins: 2,
    ties: 1,
    losses: 1,
  });
  expect(result.interval[0]).toBeLessThan(0.375);
  expect(result.interval[1]).toBeGreaterThan(0.375);
});

test('the interval is the same each time and holds the difference', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        { minLength: 1, maxLength: 60 },
      ),
      (scores) => {
        const [one, other] = [compareScores(scores), compareScores(scores)];
        expect(one).toEqual(other);
        expect(one.interval[0]).toBeLessThanOrEqual(one.difference + 1e-9);
        expect(one.interval[1]).toBeGreaterThanOrEqual(one.difference - 1e-9);
        expect(one.wins + one.ties + one.losses).toBe(scores.length);
      },
    ),
    { numRuns: 50 },
  );
});

test('the bootstrap interval agrees with the normal approximation on many examples', () => {
  const scores = Array.from(
    { length: 400 },
    (_, at) => [at % 3 === 0 ? 1 : 0, at % 4 === 0 ? 1 : 0] as const,
  );
  const differences = scores.map(([a, b]) => a - b);
  const mean = differences.reduce((sum, value) => sum + value, 0) / 400;
  const deviation = Math.sqrt(differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399);
  const half = (1.96 * deviation) / 20;
  const { interval } = compareScores(scores);
  expect(interval[0]).toBeCloseTo(mean - half, 2);
  expect(interval[1]).toBeCloseTo(mean + half, 2);
});

test('nothing to compare is all zero', () => {
  expect(compareScores([])).toMatchObject({ mean: 0, difference: 0, examples: 0, interval: [0, 0] });
});

test.each([
  [{ minScore: 0.9, minImprovement: null }, [/mean score is 0\.875; `min-score` asks for 0\.9/]],
  [{ minScore: 0.875, minImprovement: 0.5 }, [/improvement is 0\.375; `min-improvement` asks for 0\.5/]],
  [{ minScore: 0.5, minImprovement: 0.1 }, []],
])('gates %j', (gates, missed) => {
  const comparison = compareScores([
    [1, 0],
    [1, 1],
    [0.5, 1],
    [1, 0],
  ]);
  const result = checkGates(comparison, gates);
  expect(result.passed).toBe(missed.length === 0);
  missed.forEach((pattern, at) => expect(result.missed[at]).toMatch(pattern));
  expect(result.cautions.join(' ')).toMatch(/Only 4 examples/);
});
