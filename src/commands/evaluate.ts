import { UserError } from '../boundary/user-error.ts';
import type { DatasetReport } from '../dataset/types.ts';
import type { Provider } from '../provider/types.ts';
import { estimateEvaluation } from '../evaluation/estimate-cost.ts';
import { requireValid, prepareDataset } from './stations/prepare-dataset.ts';
import { refuseForkHead } from './stations/refuse-fork-head.ts';
import { requireJob } from './stations/require-job.ts';
import { requireGates, runEvaluation } from './stations/run-evaluation.ts';
import { tellModel } from './stations/tell-result.ts';
import { withProvider } from './stations/with-provider.ts';
import type { Step } from './types.ts';

/** The evaluation alone: any two models side by side, without training. */
export async function evaluate(step: Step): Promise<void> {
  refuseForkHead(step);
  const report = await checkTestSet(step);
  requireValid(step, report);
  await withProvider(step, async (provider) => {
    const models = await chooseModels(step, provider);
    requireAffordable(step, report, models, provider.id);
    await runEvaluation(step, provider, report, models);
    step.outputs.set('status', 'evaluated');
    step.record.update({ status: 'evaluated' });
    requireGates(step);
  });
}

/** The test set; the training files serve only to find its examples among them, where they are here. */
async function checkTestSet(step: Step): Promise<DatasetReport> {
  const { report } = await prepareDataset(step);
  if (report !== null) return report;
  const dataset = { ...step.inputs.dataset, trainingFile: [] };
  const alone = await prepareDataset({ ...step, inputs: { ...step.inputs, dataset } });
  if (alone.report === null) throw new Error('a test set alone is always checked');
  return alone.report;
}

/** The model by name, or by the job that trained it; the baseline as given, else that job's base. */
async function chooseModels(step: Step, provider: Provider): Promise<{ tuned: string; baseline: string }> {
  const { inputs, record } = step;
  let baseline = inputs.evaluation.baselineModel ?? inputs.training.model;
  let tuned = inputs.fineTunedModel;
  if (tuned === null) {
    const job = await requireJob(step, provider);
    tellModel(step, provider, job);
    tuned = record.view.fineTunedModel;
    baseline ??= job.model;
    if (tuned === null) {
      throw new UserError(`Job ${job.id} is ${job.status} and has no model to evaluate.`, {
        code: 'no-model',
      });
    }
  }
  // ft:gpt-4.1-mini-2025-04-14:org:suffix:id was trained from what stands after `ft:`.
  baseline ??= /^ft:([^:]+):/.exec(tuned)?.[1] ?? null;
  if (baseline !== null) return { tuned, baseline };
  throw new UserError(
    `Input \`baseline-model\` is missing: what "${tuned}" was trained from cannot be told by its name.`,
    { code: 'missing-input' },
  );
}

function requireAffordable(
  step: Step,
  report: DatasetReport,
  models: { tuned: string; baseline: string },
  providerId: string,
): void {
  const { maxCostUsd } = step.inputs.training;
  if (maxCostUsd === null || !report.test) return;
  const { costUsd } = estimateEvaluation(
    report.test,
    [models.tuned, models.baseline],
    step.inputs.evaluation,
    providerId,
  );
  if (costUsd !== null && costUsd <= maxCostUsd) return;
  step.outputs.set('status', 'over-budget');
  step.record.update({ status: 'over-budget' });
  const found = costUsd === null ? 'is unknown' : `is up to $${costUsd.toFixed(2)}`;
  throw new UserError(
    `The evaluation's cost ${found}; \`max-cost-usd\` allows $${maxCostUsd.toFixed(2)}. Nothing was asked.`,
    {
      code: 'over-budget',
    },
  );
}
