import type { Job, Provider } from '../provider/types.ts';
import { connect } from './stations/connect.ts';
import { collect } from './stations/collect.ts';
import { checkInputs } from './stations/check-inputs.ts';
import { showDatasetChange } from './stations/dataset-change.ts';
import { endWithoutWaiting, sayNotEvaluated } from './stations/end-without-waiting.ts';
import { followToEnd, type Pursuit } from './stations/follow-to-end.ts';
import { HeldJob } from './stations/held-job.ts';
import { stopsForLackOfSecrets } from './stations/lack-of-secrets.ts';
import { lookForTwins } from './stations/look-for-twins.ts';
import { planJob } from './stations/plan-job.ts';
import { prepareDataset, requireValid, type PreparedDataset } from './stations/prepare-dataset.ts';
import { requireKnownModels } from './stations/known-models.ts';
import { refuseForkHead } from './stations/refuse-fork-head.ts';
import { requireSuccess } from './stations/require-success.ts';
import { judgeModel } from './stations/judge-model.ts';
import { estimateEvaluationCost } from './stations/run-evaluation.ts';
import { startJob } from './stations/start-job.ts';
import { tidyFiles } from './stations/tidy-files.ts';
import { whileHolding } from './stations/while-holding.ts';
import type { Step } from './types.ts';

/** The main job: a dataset in, a trained model's name and the proof of how it was made out. */
export async function train(step: Step): Promise<void> {
  refuseForkHead(step);
  await checkInputs(step);
  const dataset = await prepareDataset(step);
  if (dataset.report) requireValid(step, dataset.report, await showDatasetChange(step, dataset));
  else if (dataset.tested) requireValid(step, dataset.tested);
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
  estimateEvaluationCost(step, dataset.tested, provider.id);
  await requireKnownModels(step, provider, dataset.tested);
  const { job: started, authorship, uploaded } = await startJob(step, plan, dataset, held);
  step.comment.update();
  const { wait } = step.inputs.training;
  if (!wait && dataset.tested) sayNotEvaluated(step, started);
  const own = authorship === null ? null : { plan, authorship };
  // A job that was adopted may have ended long ago: there is nothing to wait for, and it is published.
  if (!wait && !started.finished) {
    const stays = await lookForTwins(step, { provider, job: started, held, own });
    endWithoutWaiting(step, held, stays);
    await tidyFiles(step, provider, stays, uploaded);
    return;
  }
  const job = await followAndCollect(step, { provider, job: started, held, own }, uploaded);
  if (job === null) return;
  requireSuccess(step, dataset, job);
  await judgeModel(step, provider, held, wait ? dataset.tested : null, plan.order.model);
}

/** The job as it ended, everything of it written; null where the step's time ran out first. */
async function followAndCollect(
  step: Step,
  pursuit: Pursuit,
  uploaded: readonly string[],
): Promise<Job | null> {
  const { provider, held } = pursuit;
  try {
    const { job, events, ended } = await followToEnd(step, pursuit);
    if (!ended) return null;
    held.letGo();
    await collect(step, provider, job, events);
    return job;
  } finally {
    await tidyFiles(step, provider, pursuit.job, uploaded);
  }
}
