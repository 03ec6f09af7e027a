import type { EvaluationView, GateView } from '../report/evaluation-view.ts';
import type { Evaluation } from './evaluate-models.ts';
import type { EvaluationInputs } from './inputs.ts';
import type { SampleRecord } from './notable.ts';

/** What people are shown of an evaluation: samples only where `show-examples` allows the row. */
export function viewEvaluation(
  evaluation: Evaluation,
  costUsd: number | null,
  isShowable: (file: string | null, line: number | null) => boolean,
): EvaluationView {
  const { comparison } = evaluation;
  const shown = evaluation.notable.filter((sample) => isShowable(sample.file, sample.line));
  return {
    examples: comparison.examples,
    unanswered: 0,
    grading: evaluation.graders.map((grader) => grader.name).join(', '),
    model: { name: evaluation.model, mean: comparison.mean },
    baseline: { name: evaluation.baseline, mean: comparison.baselineMean },
    difference:
      comparison.examples === 0
        ? null
        : { mean: comparison.difference, low: comparison.interval[0], high: comparison.interval[1] },
    wins: comparison.wins,
    ties: comparison.ties,
    losses: comparison.losses,
    costUsd,
    samples: shown.map((sample) => ({
      place: sample.file === null || sample.line === null ? null : { file: sample.file, line: sample.line },
      prompt: sample.prompt,
      reference: sample.reference,
      answer: sample.tuned.answer,
      baselineAnswer: sample.baseline.answer,
      score: sample.tuned.score,
      baselineScore: sample.baseline.score,
    })),
    withheld: evaluation.notable.length - shown.length,
    notes: [...evaluation.gates.cautions],
  };
}

/** The gates that were asked for, met or missed. */
export function viewGates(inputs: EvaluationInputs, evaluation: Evaluation | null): GateView[] {
  const gate = (input: GateView['input'], wanted: number | null, found: number | null): GateView[] =>
    wanted === null ? [] : [{ input, wanted, found, passed: found !== null && found >= wanted - 1e-9 }];
  return [
    ...gate('min-score', inputs.minScore, evaluation?.comparison.mean ?? null),
    ...gate('min-improvement', inputs.minImprovement, evaluation?.comparison.difference ?? null),
  ];
}

/** One line of evaluation.jsonl; texts are left out where the row may not be shown. */
export function writeSample(sample: SampleRecord, showable: boolean): string {
  const { file, line, scores, tuned, baseline } = sample;
  if (!showable) {
    return JSON.stringify({ file, line, score: tuned.score, baseline_score: baseline.score, scores });
  }
  return JSON.stringify({
    file,
    line,
    prompt: sample.prompt,
    reference: sample.reference,
    answer: tuned.answer,
    baseline_answer: baseline.answer,
    score: tuned.score,
    baseline_score: baseline.score,
    scores,
  });
}
