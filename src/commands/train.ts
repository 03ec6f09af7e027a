import type { Provider } from '../provider/types.ts';
import { deleteUploadedFiles } from '../training/delete-files.ts';
import { connect } from './stations/connect.ts';
import { collect } from './stations/collect.ts';
import { checkInputs } from './stations/check-inputs.ts';
import { showDatasetChange } from './stations/dataset-change.ts';
import { endWithoutWaiting, sayNotEvaluated } from './stations/end-without-waiting.ts';
import { followToEnd } from './stations/follow-to-end.ts';
import { HeldJob } from './stations/held-job.ts';
import { stopsForLackOfSecrets } from './stations/lack-of-secrets.ts';
import { planJob } from './stations/plan-job.ts';
import { prepareDataset, requireValid, type PreparedDataset } from './stations/prepare-dataset.ts';
import { refuseForkHead } from './stations/refuse-fork-head.ts';
import { requireSuccess } from './stations/require-success.ts';
import { estimateEvaluationCost, requireGates, runEvaluation } from './stations/run-evaluation.ts';
import { startJob } from './stations/start-job.ts';
import { whileHolding } from './stations/while-holding.ts';
import type { Step } from './types.ts';

/** The main job: a dataset in, a trained model's name and the proof of how it was made out. */
export async function train(step: Step): Promise<void> {
  refuseForkHead(step);
  await checkInputs(step);
  const dataset = await prepareDataset(step);
  if (dataset.report) requireValid(step, dataset.report, await showDatasetChange(step, dataset));
  if (stopsForLackOfSecrets(step)) return;
  const provider = await connect(step);
  try {
    const held = new HeldJob(step, provider);
    await whileHolding(step, held, () => trainAt(step, provider, dataset, held));
  } finally {
    await provider.close();
  }
}

async function trainAt(
  step: Step,
  provider: Provider,
  dataset: PreparedDataset,
  held: HeldJob,
): Promise<void> {
  const plan = await planJob(step, provider, dataset);
  estimateEvaluationCost(step, dataset.report, provider.id);
  const { job: started, authorship, uploaded } = await startJob(step, plan, dataset, held);
  step.comment.update();
  const { wait } = step.inputs.training;
  if (!wait && dataset.report?.test) sayNotEvaluated(step, started);
  // A job that was adopted may have ended long ago: there is nothing to wait for, and it is published.
  if (!wait && !started.finished) {
    endWithoutWaiting(step, held, started);
    return;
  }
  const own = authorship === null ? null : { plan, authorship };
  const { job, events, ended } = await followToEnd(step, { provider, job: started, held, own });
  if (!ended) return;
  held.letGo();
  await collect(step, provider, job, events);
  if (!step.inputs.training.keepFiles) await deleteUploadedFiles({ provider, ...step }, job, uploaded);
  requireSuccess(step, dataset, job);
  const { fineTunedModel } = step.record.view;
  if (wait && dataset.report?.test && fineTunedModel !== null) {
    const baseline = step.inputs.evaluation.baselineModel ?? plan.order.model;
    await runEvaluation(step, provider, dataset.report, { tuned: fineTunedModel, baseline });
    requireGates(step);
  }
}
