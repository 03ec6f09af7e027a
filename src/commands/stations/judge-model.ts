import type { DatasetReport } from '../../dataset/types.ts';
import type { Provider } from '../../provider/types.ts';
import type { Step } from '../types.ts';
import type { HeldJob } from './held-job.ts';
import { overBudget, requireGates, runEvaluation } from './run-evaluation.ts';

/**
 * Holds the model that a job has just given against its base, and the result against the gates.
 * @param tested null where nothing is evaluated
 * @param base what the model is compared with, unless `baseline-model` names another
 * @throws UserError where the evaluation may cost more than `max-cost-usd` allows, or a gate was missed
 */
export async function judgeModel(
  step: Step,
  provider: Provider,
  held: HeldJob,
  tested: DatasetReport | null,
  base: string,
): Promise<void> {
  const { fineTunedModel: tuned } = step.record.view;
  if (tested === null || tuned === null) return;
  const models = { tuned, baseline: step.inputs.evaluation.baselineModel ?? base };
  // A job that this run created was held against the limit with its evaluation included.
  const tooDear = held.createdByThisRun ? null : overBudget(step, tested, models, provider.id);
  if (tooDear !== null) throw tooDear;
  await runEvaluation(step, provider, tested, models);
  requireGates(step);
}
