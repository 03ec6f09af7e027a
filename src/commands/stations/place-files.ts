import { ApiError } from '../../provider/errors/api-error.ts';
import { ensureUploaded } from '../../training/upload-files.ts';
import type { Step } from '../types.ts';
import type { JobFile, JobPlan } from './plan-job.ts';

export interface PlacedFiles {
  readonly trainingFile: string;
  readonly validationFile: string | null;
}

/** Both sides of the dataset at the provider; what this run uploads is added to `uploaded`. */
export async function placeFiles(step: Step, plan: JobPlan, uploaded: string[]): Promise<PlacedFiles> {
  const { log, clock, signal, inputs, outputs } = step;
  const context = {
    provider: plan.provider,
    clock,
    log,
    signal,
    expiresAfterDays: inputs.training.fileExpiresDays,
  };
  const place = async (file: JobFile, role: 'training' | 'validation'): Promise<string> => {
    if ('id' in file) return file.id;
    const result = await ensureUploaded(context, file.source, role);
    if (result.uploaded) uploaded.push(result.file.id);
    outputs.set(`${role}-file-id`, result.file.id);
    return result.file.id;
  };
  log.group('Upload');
  const trainingFile = await place(plan.training, 'training');
  const validationFile = plan.validation === null ? null : await place(plan.validation, 'validation');
  return { trainingFile, validationFile };
}

/**
 * Whether the job was refused because a file is gone that was found there: another run, with `keep-files: false`,
 * deleted it meanwhile. It can be uploaded again.
 */
export async function lostFile(
  { signal }: Step,
  plan: JobPlan,
  files: PlacedFiles,
  error: unknown,
): Promise<boolean> {
  if (!(error instanceof ApiError) || error.transient) return false;
  const own = [
    'id' in plan.training ? null : files.trainingFile,
    plan.validation === null || 'id' in plan.validation ? null : files.validationFile,
  ];
  for (const id of own) {
    if (id !== null && (await plan.provider.retrieveFile(id, signal)) === null) return true;
  }
  return false;
}
