import type { Log } from '../boundary/log.ts';
import { messageOf } from '../boundary/thrown.ts';
import type { Job, Provider } from '../provider/types.ts';
import { isAlive } from './find/job-order.ts';

const MAX_JOBS_LOOKED_AT = 100;

/**
 * For `keep-files: false`: deletes the files that this run uploaded, once its job has ended. Deleted earlier, a file
 * takes its job with it; so one that another job still uses is left, and said so. Never throws.
 */
export async function deleteUploadedFiles(
  context: { readonly provider: Provider; readonly log: Log; readonly signal?: AbortSignal },
  job: Job | null,
  uploadedIds: readonly string[],
): Promise<readonly string[]> {
  const { provider, log, signal } = context;
  const deleted: string[] = [];
  if (uploadedIds.length === 0) return deleted;
  if (job !== null && !job.finished) {
    log.notice(
      `The uploaded files are kept (${uploadedIds.join(', ')}): the job ${job.id} has not ended and still needs them.`,
    );
    return deleted;
  }
  try {
    const { items } = await provider.listJobs({ limit: MAX_JOBS_LOOKED_AT }, signal);
    const users = items.filter((each) => each.id !== job?.id && isAlive(each));
    for (const id of uploadedIds) {
      const user = users.find((each) => each.trainingFile === id || each.validationFile === id);
      if (user !== undefined) {
        log.notice(`The uploaded file ${id} is kept: the job ${user.id} still uses it.`);
        continue;
      }
      await provider.deleteFile(id, signal);
      deleted.push(id);
      log.info(`Deleted the uploaded file ${id}.`);
    }
  } catch (error) {
    const left = uploadedIds.filter((id) => !deleted.includes(id)).join(', ');
    log.warning(`Uploaded files could not be deleted (${left}): ${messageOf(error)}`);
  }
  return deleted;
}
