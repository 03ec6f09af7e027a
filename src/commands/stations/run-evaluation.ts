import { UserError } from '../../boundary/user-error.ts';
import type { DatasetReport } from '../../dataset/types.ts';
import { estimateEvaluation } from '../../evaluation/estimate-cost.ts';
import { evaluateModels, type Evaluation } from '../../evaluation/evaluate-models.ts';
import { viewEvaluation, viewGates, writeSample } from '../../evaluation/evaluation-view.ts';
import { priceUsage, sumUsage } from '../../evaluation/sampling/usage-meter.ts';
import type { Provider } from '../../provider/types.ts';
import { formatScore, formatSignedScore } from '../../report/numbers.ts';
import { findShowableRows } from '../showable-rows.ts';
import type { Step } from '../types.ts';
import { waitingDeadline } from './waiting-deadline.ts';

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
 * The error of an evaluation that may cost more than `max-cost-usd` allows, or whose cost is unknown; null where it may
 * be run. A job that this run created was held against the limit with its evaluation included.
 */
export function overBudget(
  { inputs }: Pick<Step, 'inputs'>,
  report: DatasetReport,
  models: { readonly tuned: string; readonly baseline: string },
  providerId: string,
): UserError | null {
  const { maxCostUsd } = inputs.training;
  if (maxCostUsd === null || !report.test) return null;
  const asked = [models.tuned, models.baseline];
  const { costUsd } = estimateEvaluation(report.test, asked, inputs.evaluation, providerId);
  if (costUsd !== null && costUsd <= maxCostUsd) return null;
  const found = costUsd === null ? 'is unknown' : `is up to $${costUsd.toFixed(2)}`;
  return new UserError(
    `The evaluation's cost ${found}; \`max-cost-usd\` allows $${maxCostUsd.toFixed(2)}. Nothing was asked.`,
    { code: 'over-budget' },
  );
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
  const { inputs, log, clock, cancelled, outputs, record, results } = step;
  if (!report.test) return;
  log.group('Evaluate');
  const isShowable = await findShowableRows(inputs.report.showExamples, report);
  const estimate = estimateEvaluation(
    report.test,
    [models.tuned, models.baseline],
    inputs.evaluation,
    provider.id,
  );
  const evaluation = await orCutShort(
    step,
    evaluateModels(report.test, models, inputs.evaluation, {
      provider,
      clock,
      log,
      // Its own deadline says how far it came.
      signal: cancelled,
      deadline: waitingDeadline(step),
      record: async (sample) => {
        results.appendLine('evaluation.jsonl', writeSample(sample, isShowable(sample.file, sample.line)));
      },
    }),
  );
  if (evaluation === null) return;
  const { comparison, gates } = evaluation;
  const { usage } = evaluation;
  // What was used is the bill; where the provider does not tell it, the bound from before stands.
  const costUsd = usage === null ? estimate.costUsd : priceUsage(usage, provider.id);
  const view = viewEvaluation(evaluation, costUsd, isShowable);
  record.update({ evaluation: view, gates: viewGates(inputs.evaluation, evaluation) });
  results.write(
    'evaluation.json',
    `${JSON.stringify({ ...comparison, model: models.tuned, baseline: models.baseline, graders: evaluation.graders, gates, usage: usage === null ? null : sumUsage(usage), costUsdAtMost: costUsd }, null, 2)}\n`,
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

/**
 * With `on-timeout: detach` an evaluation that ran out of time is a notice, unless a gate waits for it.
 * @returns null where it was cut short so
 */
async function orCutShort(step: Step, evaluation: Promise<Evaluation>): Promise<Evaluation | null> {
  const { evaluation: asked, training } = step.inputs;
  try {
    return await evaluation;
  } catch (error) {
    const isGated = asked.minScore !== null || asked.minImprovement !== null;
    if (!(error instanceof UserError) || error.code !== 'timeout') throw error;
    if (training.onTimeout !== 'detach' || isGated) throw error;
    step.log.notice(error.message);
    return null;
  }
}

/** @throws UserError where a gate was missed; asked after everything is known. */
export function requireGates({ record, log }: Pick<Step, 'record' | 'log'>): void {
  for (const { input, wanted, found, passed } of record.view.gates)
    if (passed) log.info(`Gate \`${input}\` passed: ${found?.toFixed(3)}, and ${wanted} was asked for`);
  const missed = record.view.gates.filter((gate) => !gate.passed);
  if (missed.length === 0) return;
  const words = missed.map(
    ({ input, wanted, found }) =>
      `\`${input}\` asks for ${wanted}, found ${found === null ? 'nothing' : found.toFixed(3)}`,
  );
  throw new UserError(`The evaluation gate was missed: ${words.join('; ')}.`, { code: 'gate-missed' });
}
