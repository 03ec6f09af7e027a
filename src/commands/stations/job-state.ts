import { savePostState } from '../../github/state.ts';
import type { Job } from '../../provider/types.ts';
import type { Step } from '../types.ts';
import { viewWandb } from './wandb.ts';

/**
 * Everything that is known of the job goes out the moment it is known: outputs, the record, job.json.
 * A later failure, even a killed runner, finds it there.
 */
export function noteJob(step: Step, job: Job): void {
  const { outputs, record, results } = step;
  outputs.set('job-id', job.id);
  outputs.set('status', job.status);
  if (job.trainingFile !== '') outputs.set('training-file-id', job.trainingFile);
  if (job.validationFile !== null) outputs.set('validation-file-id', job.validationFile);
  if (job.resultFiles.length > 0) outputs.set('result-file-ids', JSON.stringify(job.resultFiles));
  if (job.trainedTokens !== null) outputs.set('trained-tokens', job.trainedTokens);
  // Not every provider tells of a job's integrations.
  const integrations = job.integrations.length > 0 ? job.integrations : step.inputs.training.integrations;
  record.update({ job, status: job.status, wandb: viewWandb(integrations, job) });
  results.write('job.json', `${JSON.stringify(job.raw, null, 2)}\n`);
}

/**
 * The same for a job that the step holds: its model, too, is out with the first look at its success, and not only once
 * its last events and results were read. `best` needs the checkpoints first.
 */
export function noteHeldJob(step: Step, job: Job): void {
  noteJob(step, job);
  const { fineTunedModel, status } = job;
  if (status !== 'succeeded' || fineTunedModel === null) return;
  if (step.inputs.training.selectCheckpoint === 'best') return;
  step.outputs.set('fine-tuned-model', fineTunedModel);
  step.record.update({ fineTunedModel });
}

/** Saves for `post` which job this run is responsible for; `settled` lets go of it. */
export function holdJob(step: Step, job: Job, state: { createdByThisRun: boolean; settled: boolean }): void {
  savePostState(step.env, { provider: step.inputs.provider.id, jobId: job.id, ...state }, step.log);
}
