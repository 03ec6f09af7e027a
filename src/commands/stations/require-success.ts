import { UserError } from '../../boundary/user-error.ts';
import type { Job } from '../../provider/types.ts';
import type { Step } from '../types.ts';
import { annotateComplaints } from './annotate-complaints.ts';
import type { PreparedDataset } from './prepare-dataset.ts';

/** @throws UserError where the job ended failed or cancelled; asked after its results were collected. */
export function requireSuccess(step: Step, dataset: PreparedDataset | null, job: Job): void {
  if (job.status === 'succeeded') return;
  if (dataset !== null) annotateComplaints(step, dataset, job);
  if (job.status === 'failed') {
    throw new UserError(`Job ${job.id} failed: ${job.error?.message ?? 'the provider gave no reason'}`, {
      code: job.error?.code ?? 'job-failed',
    });
  }
  throw new UserError(
    `Job ${job.id} was cancelled${job.error === null ? '' : `: ${job.error.message}`}. Run again to train this content.`,
    { code: 'job-cancelled' },
  );
}
