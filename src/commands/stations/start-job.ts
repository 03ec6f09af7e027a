import { UserError } from '../../boundary/user-error.ts';
import { ApiError } from '../../provider/errors/api-error.ts';
import type { Job } from '../../provider/types.ts';
import { midSentence, startSentence } from '../../provider/provider-title.ts';
import { checkCost } from '../../training/cost-gate.ts';
import { createJob, type CreatedJob } from '../../training/create-job.ts';
import type { Authorship } from '../../training/find/twins.ts';
import { buildJobMetadata } from '../../training/job-metadata.ts';
import type { Step } from '../types.ts';
import { askForLimits } from './ask-for-limits.ts';
import { endAs, noteStatus } from './end-status.ts';
import { askForPrice } from './ask-for-price.ts';
import { annotateComplaints } from './annotate-complaints.ts';
import type { HeldJob } from './held-job.ts';
import { noteJob } from './job-state.ts';
import { lostFile, placeFiles, type PlacedFiles } from './place-files.ts';
import type { JobPlan } from './plan-job.ts';
import type { PreparedDataset } from './prepare-dataset.ts';
import { tidyFiles } from './tidy-files.ts';
import { waitingDeadline } from './waiting-deadline.ts';
import { explainWandb } from './wandb.ts';

export interface StartedJob {
  readonly job: Job;
  /** null where the job had ended when it was adopted. */
  readonly authorship: Authorship | null;
  /** Ids of the files that this run uploaded, for `keep-files: false`. */
  readonly uploaded: readonly string[];
}

/**
 * Station three, where money is spent: adopts a job of the same content, or passes the cost gate, uploads and creates.
 * @throws UserError with status `over-budget` or `refused`, or with the error of a job that failed for its data's sake.
 */
export async function startJob(
  step: Step,
  plan: JobPlan,
  dataset: PreparedDataset,
  held: HeldJob,
): Promise<StartedJob> {
  const { verdict } = plan;
  const { outputs, record } = step;
  if (verdict.kind === 'failed-for-data') {
    noteJob(step, verdict.job);
    annotateComplaints(step, dataset, verdict.job);
    throw new UserError(
      `Job ${verdict.job.id} failed for this same content before: ${verdict.job.error?.message ?? 'no reason given'}. Change the dataset, or set \`reuse: false\` to pay for another try.`,
      { code: verdict.job.error?.code ?? 'job-failed' },
    );
  }
  if (verdict.kind !== 'new') {
    outputs.set('reused', true);
    record.update({ reuse: { decision: 'adopted', reason: verdict.remarks.at(-1)?.text ?? '' } });
    // What an earlier, killed attempt of this run left behind is found by its metadata and cancelled.
    const authorship =
      verdict.kind === 'adopt-running'
        ? {
            origin: plan.origin,
            known: verdict.known,
            created: new Set<string>(),
            unclear: [],
            several: false,
          }
        : null;
    held.take(verdict.job, false);
    return { job: verdict.job, authorship, uploaded: [] };
  }
  requireBudget(step, dataset);
  step.signal.throwIfAborted();
  await requireWithinLimits(step, plan, dataset);
  return createFresh(step, plan, held, verdict.known);
}

/** @throws UserError with status `over-budget`, before anything was uploaded. */
function requireBudget(step: Step, { report }: PreparedDataset): void {
  const { maxCostUsd } = step.inputs.training;
  if (maxCostUsd === null) return;
  if (report === null) {
    throw endAs(
      step,
      'over-budget',
      'Input `max-cost-usd`: not with an uploaded file, whose rows are not here to be counted. Give the file itself, or leave `max-cost-usd` out.',
    );
  }
  const verdict = checkCost({
    bill: report.bill,
    evaluationUsd: step.record.view.evaluationCostUsd,
    maxCostUsd,
  });
  if (!verdict.within) throw endAs(step, 'over-budget', verdict.message);
}

/** @throws UserError with status `refused`, before anything was uploaded. */
async function requireWithinLimits(step: Step, plan: JobPlan, { report }: PreparedDataset): Promise<void> {
  const refusals = await askForLimits(step, plan, report?.training ?? null);
  if (refusals.length > 0) throw endAs(step, 'refused', refusals.join(' '));
}

/**
 * Where the provider itself says what the job will cost, that is held against the limit as well.
 * @throws UserError with status `over-budget`; the uploaded files stay for a later run.
 */
function requireOwnEstimateWithin(step: Step, { provider }: JobPlan, usd: number | null): void {
  const { maxCostUsd } = step.inputs.training;
  if (usd === null || maxCostUsd === null || usd <= maxCostUsd) return;
  throw endAs(
    step,
    'over-budget',
    `${startSentence(provider.title)} itself estimates $${usd.toFixed(4)}, more than \`max-cost-usd\`, $${maxCostUsd}: no job is created.`,
  );
}

async function createFresh(
  step: Step,
  plan: JobPlan,
  held: HeldJob,
  known: ReadonlySet<string>,
): Promise<StartedJob> {
  const { log, outputs, record } = step;
  const uploaded: string[] = [];
  try {
    const created = await placeAndCreate(step, plan, held, known, uploaded);
    if (!created.ownJob) held.take(created.job, false);
    outputs.set('reused', !created.ownJob);
    record.update({
      reuse: created.ownJob
        ? { decision: 'created', reason: 'No job for the same content was there.' }
        : { decision: 'adopted', reason: 'Another run created a job for the same content at the same time.' },
    });
    log.info(`Job ${created.job.id} at ${midSentence(plan.provider.title)}: ${created.job.status}.`);
    return { job: created.job, authorship: created.authorship, uploaded };
  } catch (error) {
    if (error instanceof ApiError && !error.transient) {
      noteStatus(step, 'refused');
      await tidyFiles(step, plan.provider, null, uploaded);
    }
    throw explainWandb(step, error);
  }
}

/** Uploads and creates; where a file that was found there is gone by then, once more. */
async function placeAndCreate(
  step: Step,
  plan: JobPlan,
  held: HeldJob,
  known: ReadonlySet<string>,
  uploaded: string[],
): Promise<CreatedJob> {
  for (let tries = 1; ; tries += 1) {
    const files = await placeFiles(step, plan, uploaded);
    const { trainingFile: training, validationFile: validation } = files;
    requireOwnEstimateWithin(step, plan, await askForPrice(step, plan, { training, validation }));
    step.signal.throwIfAborted();
    step.log.group('Create the job');
    try {
      return await create(step, plan, held, known, files);
    } catch (error) {
      if (tries > 1 || !(await lostFile(step, plan, files, error))) throw error;
      step.log.notice('A file that was there already has been deleted since: it is uploaded again.');
    }
  }
}

async function create(
  step: Step,
  plan: JobPlan,
  held: HeldJob,
  known: ReadonlySet<string>,
  files: PlacedFiles,
): Promise<CreatedJob> {
  const { log, clock, inputs } = step;
  const metadata = plan.provider.capabilities.metadata
    ? buildJobMetadata(plan.fingerprint, plan.origin, inputs.training.metadata)
    : {};
  return createJob({
    search: plan.search,
    wanted: plan.wanted,
    order: { ...plan.order, ...files, metadata },
    origin: plan.origin,
    known,
    reuse: inputs.training.reuse,
    log,
    deadline: waitingDeadline(step),
    onCreating: () => {
      // What is born while the request is under way is this step's, until the answer says more.
      const unclear = [{ from: clock.now(), to: Infinity }];
      const several = !inputs.training.reuse;
      held.asking(plan.wanted, { origin: plan.origin, known, created: new Set(), unclear, several });
    },
    onRefused: () => {
      held.notAsking();
    },
    onCreated: (job) => {
      held.take(job, true);
    },
  });
}
