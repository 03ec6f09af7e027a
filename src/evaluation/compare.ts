/** Two models' scores on the same examples, held against each other. */
export interface Comparison {
  /** Mean scores, 0–1. */
  readonly mean: number;
  readonly baselineMean: number;
  /** Mean of the paired differences, and its bootstrap 95 % interval. */
  readonly difference: number;
  readonly interval: readonly [number, number];
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  readonly examples: number;
}

/** Enough for two stable digits of a 95 % interval (Efron and Tibshirani, 1993). */
const resamples = 2_000;

/**
 * Compares paired scores. The bootstrap draws from a generator with a fixed seed: the same scores give the same interval.
 * @param scores pairs of [fine-tuned, baseline], one an example
 */
export function compareScores(scores: readonly (readonly [number, number])[]): Comparison {
  const differences = scores.map(([tuned, base]) => tuned - base);
  const random = mulberry32(0x5eed);
  const means = Array.from({ length: scores.length === 0 ? 0 : resamples }, () => {
    let total = 0;
    for (let draw = 0; draw < differences.length; draw += 1) {
      total += differences[Math.floor(random() * differences.length)] ?? 0;
    }
    return total / differences.length;
  }).sort((one, other) => one - other);
  const difference = mean(differences);
  return {
    mean: mean(scores.map(([tuned]) => tuned)),
    baselineMean: mean(scores.map(([, base]) => base)),
    difference,
    interval: [
      means[Math.floor(resamples * 0.025)] ?? difference,
      means[Math.ceil(resamples * 0.975) - 1] ?? difference,
    ],
    wins: differences.filter((value) => value > tolerance).length,
    losses: differences.filter((value) => value < -tolerance).length,
    ties: differences.filter((value) => Math.abs(value) <= tolerance).length,
    examples: scores.length,
  };
}

/** Scores are sums of fractions: differences below this are rounding. */
const tolerance = 1e-9;

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

/** A small seeded generator (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
