import type { Job, Provider } from '../provider/types.ts';
import { midSentence } from '../provider/provider-title.ts';
import { holdsContent, namesDigest } from '../training/file-name.ts';
import { findAnyJob } from '../training/find/find-any.ts';
import { checkEvaluation } from './stations/check-inputs.ts';
import { collect } from './stations/collect.ts';
import { endAs } from './stations/end-status.ts';
import { followToEnd } from './stations/follow-to-end.ts';
import { HeldJob } from './stations/held-job.ts';
import { planJob } from './stations/plan-job.ts';
import { prepareDataset, type PreparedDataset } from './stations/prepare-dataset.ts';
import { refuseForkHead } from './stations/refuse-fork-head.ts';
import { judgeModel } from './stations/judge-model.ts';
import { requireJob } from './stations/require-job.ts';
import { requireSuccess } from './stations/require-success.ts';
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
  const isOther = await holdsOtherFiles(step, provider, found, dataset);
  // Report and manifest would vouch for files that the job has never seen.
  if (isOther) step.record.update({ dataset: null });
  const { job, events, ended } = await followToEnd(step, { provider, job: found, held, own: null });
  if (!ended) return;
  held.letGo();
  await collect(step, provider, job, events);
  requireSuccess(step, isOther ? null : dataset, job);
  await judgeModel(step, provider, held, dataset?.tested ?? null, step.inputs.training.model ?? job.model);
}

/** Whether `job-id` names a job that was trained on other content than `training-file` holds here; said as a warning. */
async function holdsOtherFiles(
  { inputs, log, signal }: Step,
  provider: Provider,
  job: Job,
  dataset: PreparedDataset | null,
): Promise<boolean> {
  if (inputs.training.jobId === null || inputs.dataset.trainingFile.length === 0 || !dataset?.report)
    return false;
  const file = await provider.retrieveFile(job.trainingFile, signal);
  // Only a name that this action gave tells the content.
  if (file === null || !namesDigest(file) || holdsContent(file, dataset.report.training.upload)) return false;
  const commit = job.metadata['commit'];
  log.warning(
    `Job ${job.id} was trained on ${file.filename}, and \`training-file\` holds other content here: the report leaves the dataset out. Check out ${commit === undefined ? 'the commit that it was started from' : `commit ${commit}`}, or leave \`training-file\` out.`,
  );
  return true;
}

async function findFollowed(step: Step, provider: Provider, dataset: PreparedDataset | null): Promise<Job> {
  if (step.inputs.training.jobId !== null || dataset === null) return requireJob(step, provider);
  const plan = await planJob(step, provider, dataset);
  const job = await findAnyJob(plan.search, plan.wanted);
  if (job) return job;
  throw endAs(
    step,
    'not-found',
    `No job for this content was found at ${midSentence(provider.title)} (fingerprint ${plan.fingerprint}). Use the same inputs as the \`train\` that started it, or give \`job-id\`.`,
  );
}
