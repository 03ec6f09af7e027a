import type { Job, Provider } from '../provider/types.ts';
import { findAnyJob } from '../training/find/find-any.ts';
import { checkEvaluation } from './stations/check-inputs.ts';
import { collect } from './stations/collect.ts';
import { followToEnd } from './stations/follow-to-end.ts';
import { HeldJob } from './stations/held-job.ts';
import { planJob } from './stations/plan-job.ts';
import { prepareDataset, type PreparedDataset } from './stations/prepare-dataset.ts';
import { refuseForkHead } from './stations/refuse-fork-head.ts';
import { notFound, requireJob } from './stations/require-job.ts';
import { requireSuccess } from './stations/require-success.ts';
import { overBudget, requireGates, runEvaluation } from './stations/run-evaluation.ts';
import { whileHolding } from './stations/while-holding.ts';
import { withProvider } from './stations/with-provider.ts';
import type { Step } from './types.ts';

/**
 * Attaches to a running or finished job and publishes exactly as `train` would have; never creates. The job is named
 * by `job-id`, or found by the same inputs as the `train` that started it.
 */
export async function follow(step: Step): Promise<void> {
  const { inputs } = step;
  // Asking models costs, and reading a job with secrets on a stranger's inputs is for nobody.
  refuseForkHead(step);
  await checkEvaluation(step);
  if (!inputs.training.keepFiles) {
    step.log.notice(
      '`keep-files: false` deletes what the same run uploaded, and this run uploads nothing. For the files of an earlier run: `command: delete` with `file-ids`.',
    );
  }
  const { trainingFile, testFile } = inputs.dataset;
  const dataset = trainingFile.length + testFile.length > 0 ? await prepareDataset(step) : null;
  await withProvider(step, async (provider) => {
    const held = new HeldJob(step, provider);
    await whileHolding(step, held, () => followAt(step, provider, dataset, held));
  });
}

async function followAt(
  step: Step,
  provider: Provider,
  dataset: PreparedDataset | null,
  held: HeldJob,
): Promise<void> {
  const found = await findFollowed(step, provider, dataset);
  held.take(found, false);
  step.outputs.set('reused', true);
  step.record.update({ reuse: { decision: 'followed', reason: 'Followed, not created, by this run.' } });
  const { job, events, ended } = await followToEnd(step, { provider, job: found, held, own: null });
  if (!ended) return;
  held.letGo();
  await collect(step, provider, job, events);
  requireSuccess(step, dataset, job);
  const { fineTunedModel } = step.record.view;
  if (dataset?.tested && fineTunedModel !== null) {
    const baseline = step.inputs.evaluation.baselineModel ?? step.inputs.training.model ?? job.model;
    const models = { tuned: fineTunedModel, baseline };
    const tooDear = overBudget(step, dataset.tested, models, provider.id);
    if (tooDear !== null) throw tooDear;
    await runEvaluation(step, provider, dataset.tested, models);
    requireGates(step);
  }
}

async function findFollowed(step: Step, provider: Provider, dataset: PreparedDataset | null): Promise<Job> {
  if (step.inputs.training.jobId !== null || dataset === null) return requireJob(step, provider);
  const plan = await planJob(step, provider, dataset);
  const job = await findAnyJob(plan.search, plan.wanted);
  if (job) return job;
  throw notFound(
    step,
    `No job for this content was found at ${provider.title} (fingerprint ${plan.fingerprint}). Use the same inputs as the \`train\` that started it, or give \`job-id\`.`,
  );
}
