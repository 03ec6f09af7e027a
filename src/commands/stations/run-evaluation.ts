import { UserError } from '../../boundary/user-error.ts';
import type { DatasetReport } from '../../dataset/types.ts';
import { estimateEvaluation } from '../../evaluation/estimate-cost.ts';
import { evaluateModels } from '../../evaluation/evaluate-models.ts';
import { viewEvaluation, viewGates, writeSample } from '../../evaluation/evaluation-view.ts';
import type { Provider } from '../../provider/types.ts';
import { formatScore, formatSignedScore } from '../../report/numbers.ts';
import { findShowableRows } from '../showable-rows.ts';
import type { Step } from '../types.ts';

/** What the evaluation of a job that is not there yet may cost, for the gate; goes into the record. */
export function estimateEvaluationCost(step: Step, report: DatasetReport | null, providerId: string): void {
  const { inputs, record } = step;
  const base = inputs.training.model;
  if (!report?.test || base === null || !inputs.training.wait) {
    record.update({ evaluationCostUsd: 0 });
    return;
  }
  const baseline = inputs.evaluation.baselineModel ?? base;
  // The model to come is priced like one trained from its base.
  const models = [base.startsWith('ft:') ? base : `ft:${base}`, baseline];
  const { costUsd } = estimateEvaluation(report.test, models, inputs.evaluation, providerId);
  record.update({ evaluationCostUsd: costUsd });
}

/**
 * Station six: both models answer the test set and are graded side by side. Scores are outputs and samples are
 * lines of evaluation.jsonl before this returns.
 */
export async function runEvaluation(
  step: Step,
  provider: Provider,
  report: DatasetReport,
  models: { readonly tuned: string; readonly baseline: string },
): Promise<void> {
  const { inputs, log, clock, signal, deadline, outputs, record, results } = step;
  if (!report.test) return;
  log.group('Evaluate');
  const isShowable = await findShowableRows(inputs.report.showExamples, report);
  const estimate = estimateEvaluation(
    report.test,
    [models.tuned, models.baseline],
    inputs.evaluation,
    provider.id,
  );
  const evaluation = await evaluateModels(report.test, models, inputs.evaluation, {
    provider,
    clock,
    log,
    signal,
    deadline,
    record: async (sample) => {
      results.appendLine('evaluation.jsonl', writeSample(sample, isShowable(sample.file, sample.line)));
    },
  });
  const { comparison, gates } = evaluation;
  const view = viewEvaluation(evaluation, estimate.costUsd, isShowable);
  record.update({ evaluation: view, gates: viewGates(inputs.evaluation, evaluation) });
  results.write(
    'evaluation.json',
    `${JSON.stringify({ ...comparison, model: models.tuned, baseline: models.baseline, graders: evaluation.graders, gates, usage: evaluation.usage }, null, 2)}\n`,
  );
  outputs.set('eval-score', comparison.mean);
  outputs.set('eval-baseline-score', comparison.baselineMean);
  // Without a gate nothing was passed: a release that asks for it must not go out by a mistyped input.
  if (record.view.gates.length > 0) outputs.set('eval-passed', gates.passed);
  log.info(
    `Score ${formatScore(comparison.mean)} against ${formatScore(comparison.baselineMean)} ` +
      `(${formatSignedScore(comparison.difference)}, 95 % interval ${formatSignedScore(comparison.interval[0])} to ` +
      `${formatSignedScore(comparison.interval[1])}); ${comparison.wins} better, ${comparison.ties} equal, ${comparison.losses} worse`,
  );
  for (const caution of gates.cautions) log.notice(caution);
}

/** @throws UserError where a gate was missed; asked after everything is known. */
export function requireGates({ record }: Pick<Step, 'record'>): void {
  const missed = record.view.gates.filter((gate) => !gate.passed);
  if (missed.length === 0) return;
  const words = missed.map(
    ({ input, wanted, found }) =>
      `\`${input}\` asks for ${wanted}, found ${found === null ? 'nothing' : found.toFixed(3)}`,
  );
  throw new UserError(`The evaluation gate was missed: ${words.join('; ')}.`, { code: 'gate-missed' });
}
