import type { Comparison } from './compare.ts';

export interface GateResult {
  readonly passed: boolean;
  /** One sentence a gate that was missed. */
  readonly missed: readonly string[];
  /** What a reader should know before trusting the figures. */
  readonly cautions: readonly string[];
}

/** Below this, a mean of scores says little (the usual rule of thumb for a normal approximation). */
const fewExamples = 30;

/** Holds a comparison against `min-score` and `min-improvement`. */
export function checkGates(
  comparison: Comparison,
  gates: { readonly minScore: number | null; readonly minImprovement: number | null },
): GateResult {
  const missed: string[] = [];
  const show = (value: number) => value.toFixed(3);
  // Rounding must not decide a release: 0.8 reached as 0.7999999 is reached.
  const reached = (value: number, wanted: number) => value >= wanted - 1e-9;
  if (gates.minScore !== null && !reached(comparison.mean, gates.minScore)) {
    missed.push(`The mean score is ${show(comparison.mean)}; \`min-score\` asks for ${gates.minScore}.`);
  }
  if (gates.minImprovement !== null && !reached(comparison.difference, gates.minImprovement)) {
    missed.push(
      `The improvement is ${show(comparison.difference)}; \`min-improvement\` asks for ${gates.minImprovement}.`,
    );
  }
  const cautions: string[] = [];
  const [low, high] = comparison.interval;
  if (low <= 0 && high >= 0) {
    cautions.push(
      `The 95 % interval of the difference (${show(low)} to ${show(high)}) includes no improvement.`,
    );
  }
  if (comparison.examples < fewExamples) {
    cautions.push(
      `Only ${comparison.examples} examples were asked: below ${fewExamples}, a mean says little.`,
    );
  }
  return { passed: missed.length === 0, missed, cautions };
}
