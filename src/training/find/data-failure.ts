import type { Job } from '../../provider/types.ts';

/**
 * Whether a job failed for its data's sake: the same content would fail again, and cost again.
 *
 * The provider says so in the parameter it names; codes are a second source, since they are documented nowhere.
 * The text of the message is never asked. A file that was deleted under the job says nothing about its content.
 */
export function failedForData(job: Job): boolean {
  if (job.status !== 'failed' || job.error === null) return false;
  const { code, param } = job.error;
  if (code !== null && /deleted|expired|not_found/.test(code)) return false;
  if (param !== null && /^(training|validation)_file(_id)?$/.test(param)) return true;
  return (
    code !== null &&
    /(training|validation)_(file|data)|file_format|n_examples|unsafe_file|invalid_data|examples/.test(code)
  );
}
