/** What an evaluation found, as far as people are shown it. Scores are 0–1. */
export interface EvaluationView {
  /** Examples that both models answered. */
  readonly examples: number;
  /** Examples left out because a model gave no answer. */
  readonly unanswered: number;
  /** The graders in words: "exact match". */
  readonly grading: string;
  readonly model: ScoredModel;
  readonly baseline: ScoredModel;
  /** Mean of the paired differences (model − baseline) and its bootstrap 95 % interval. */
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number } | null;
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** What it cost at most. */
  readonly costUsd: number | null;
  /** The most telling differences that may be shown, most telling first. */
  readonly samples: readonly SampleView[];
  /** Samples that `show-examples` withholds. */
  readonly withheld: number;
  /** Sentences a reader should know: few examples, an estimated price. */
  readonly notes: readonly string[];
}

export interface ScoredModel {
  readonly name: string;
  readonly mean: number;
}

export interface SampleView {
  readonly place: { readonly file: string; readonly line: number } | null;
  readonly prompt: string;
  readonly reference: string;
  readonly answer: string;
  readonly baselineAnswer: string;
  readonly score: number;
  readonly baselineScore: number;
}

export interface GateView {
  readonly input: 'min-score' | 'min-improvement';
  readonly wanted: number;
  readonly found: number | null;
  readonly passed: boolean;
}
