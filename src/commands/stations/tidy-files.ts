import type { Job, Provider } from '../../provider/types.ts';
import { deleteUploadedFiles } from '../../training/delete-files.ts';
import type { Step } from '../types.ts';
import { afterwards } from './waiting-deadline.ts';

/**
 * `keep-files: false`, however the step came to its end: what this run uploaded is deleted where the job has ended, and
 * named where it has not.
 * Never throws.
 * @param job null where the provider refused to create one
 */
export async function tidyFiles(
  step: Step,
  provider: Provider,
  job: Job | null,
  uploaded: readonly string[],
): Promise<void> {
  const { log, cancelled, inputs, record } = step;
  if (inputs.training.keepFiles || uploaded.length === 0) return;
  if (cancelled.aborted) {
    log.notice(`The uploaded files are kept, since the workflow was cancelled: ${uploaded.join(', ')}.`);
    return;
  }
  const seen = record.view.job ?? job;
  await afterwards(step, async (signal) => {
    const now = seen === null || seen.finished ? seen : await lookAgain(provider, seen, signal);
    await deleteUploadedFiles({ provider, log, signal }, now, uploaded);
  });
}

/** A job that was cancelled a moment ago may have ended since. */
async function lookAgain(provider: Provider, job: Job, signal: AbortSignal): Promise<Job> {
  try {
    return (await provider.retrieveJob(job.id, signal)) ?? job;
  } catch {
    return job;
  }
}
