import { refusedInput, showFound } from '../../input-values/refused.ts';
import type { Job, Provider } from '../../provider/types.ts';
import { midSentence } from '../../provider/provider-title.ts';
import type { Step } from '../types.ts';
import { endAs } from './end-status.ts';
import { noteJob } from './job-state.ts';

/**
 * The job that `job-id` names, noted in outputs and record.
 * @throws UserError with status `not-found`
 */
export async function requireJob(step: Step, provider: Provider): Promise<Job> {
  const { jobId } = step.inputs.training;
  const job = jobId === null ? null : await provider.retrieveJob(jobId, step.signal);
  if (job) {
    noteJob(step, job);
    return job;
  }
  throw endAs(
    step,
    'not-found',
    refusedInput(
      'job-id',
      `${midSentence(provider.title)} knows no job ${showFound(jobId)}. Check the id, and that the key belongs to the project that created it.`,
    ).message,
  );
}
