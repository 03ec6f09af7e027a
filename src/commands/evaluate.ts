import { UserError } from '../boundary/user-error.ts';
import { missingInput, refusedInput } from '../input-values/refused.ts';
import type { Job, Provider } from '../provider/types.ts';
import { noteStatus } from './stations/end-status.ts';
import { requireValid, prepareDataset } from './stations/prepare-dataset.ts';
import { refuseForkHead } from './stations/refuse-fork-head.ts';
import { requireJob } from './stations/require-job.ts';
import { overBudget, requireGates, runEvaluation } from './stations/run-evaluation.ts';
import { tellCheckpoints, tellModel } from './stations/tell-result.ts';
import { findBestCheckpoint } from '../training/checkpoints.ts';
import { withProvider } from './stations/with-provider.ts';
import type { Step } from './types.ts';

/** The evaluation alone: any two models side by side, without training. */
export async function evaluate(step: Step): Promise<void> {
  refuseForkHead(step);
  const { tested: report } = await prepareDataset(step);
  if (report === null) throw new Error('a command that needs a test file has one');
  requireValid(step, report);
  await withProvider(step, async (provider) => {
    const models = await chooseModels(step, provider);
    const tooDear = overBudget(step, report, models, provider.id);
    if (tooDear !== null) {
      noteStatus(step, 'over-budget');
      throw tooDear;
    }
    await runEvaluation(step, provider, report, models);
    noteStatus(step, 'evaluated');
    requireGates(step);
  });
}

/** The model by name, or by the job that trained it; the baseline as given, else that job's base. */
async function chooseModels(step: Step, provider: Provider): Promise<{ tuned: string; baseline: string }> {
  const { inputs } = step;
  let baseline = inputs.evaluation.baselineModel ?? inputs.training.model;
  let tuned = inputs.fineTunedModel;
  if (inputs.training.jobId !== null) {
    const job = await requireJob(step, provider);
    baseline ??= job.model;
    tuned ??= await modelOf(step, provider, job);
    if (tuned === null) {
      throw new UserError(`Job ${job.id} is ${job.status} and has no model to evaluate.`, {
        code: 'no-model',
      });
    }
  }
  if (tuned === null) throw new Error('a command that needs a model or a job has one');
  // ft:gpt-4.1-mini-2025-04-14:org:suffix:id was trained from what stands after `ft:`.
  baseline ??= /^ft:([^:]+):/.exec(tuned)?.[1] ?? null;
  if (baseline !== null) return { tuned, baseline };
  throw missingInput('baseline-model', `what "${tuned}" was trained from cannot be told by its name`, {
    code: 'missing-input',
  });
}

/** The job's model, or with `select-checkpoint: best` its best checkpoint's. */
async function modelOf(step: Step, provider: Provider, job: Job): Promise<string | null> {
  if (step.inputs.training.selectCheckpoint === 'best' && job.status === 'succeeded') {
    const checkpoints = provider.capabilities.checkpoints
      ? await provider.listCheckpoints(job.id, step.signal)
      : [];
    if (findBestCheckpoint(checkpoints) === null) {
      throw refusedInput(
        'select-checkpoint',
        `"best" needs a validation loss to tell by, and no checkpoint of job ${job.id} has one. Use \`last\`.`,
      );
    }
    tellCheckpoints(step, checkpoints, []);
  }
  tellModel(step, provider, job);
  return step.record.view.fineTunedModel;
}
