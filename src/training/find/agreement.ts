import { asObject } from '../../boundary/json.ts';
import type { Job } from '../../provider/types.ts';
import { canonicalJson, withoutAuto } from '../fingerprint.ts';
import { holdsContent } from '../file-name.ts';
import type { Search, WantedFile, WantedJob } from './wanted-job.ts';

/** Either nothing speaks against the job, or one clause says what does. */
export type Agreement = { readonly agrees: true } | { readonly agrees: false; readonly because: string };

const AGREED: Agreement = { agrees: true };

/**
 * Checks a candidate against what it must be: a list's word, or metadata that anybody with a key can write,
 * is not enough to adopt a job. Model, files' digests, and whatever else the job tells of itself must agree.
 */
export async function checkAgreement(search: Search, wanted: WantedJob, job: Job): Promise<Agreement> {
  if (!modelsAgree(wanted.model, job.model)) return differs(`its model is ${job.model}`);
  if (job.method !== null && job.method !== wanted.method) return differs(`its method is ${job.method}`);
  if (!suffixAgrees(wanted.suffix, job)) return differs(`its suffix is ${job.suffix ?? 'not set'}`);
  if (wanted.seed !== null && job.seed !== null && job.seed !== wanted.seed)
    return differs(`its seed is ${job.seed}`);
  const parameter = differingHyperparameter(wanted, job);
  if (parameter !== null) return differs(`its ${parameter} is another`);
  const training = await checkFile(
    search,
    wanted.trainingFile,
    job.trainingFile,
    provenByTokens(wanted, job),
  );
  if (training !== null) return differs(`its training file ${training}`);
  const validation = await checkValidationFile(search, wanted, job);
  return validation === null ? AGREED : differs(`its validation file ${validation}`);
}

function differs(because: string): Agreement {
  return { agrees: false, because };
}

/** An alias and its dated snapshot are one model: `gpt-4.1-mini` and `gpt-4.1-mini-2025-04-14`. */
export function modelsAgree(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    long === short ||
    (long.startsWith(short) && /^-(\d{4}|\d{4}-\d{2}-\d{2})$/.test(long.slice(short.length)))
  );
}

function suffixAgrees(wanted: string | null, job: Job): boolean {
  if (job.suffix === wanted) return true;
  const raw = asObject(job.raw);
  const isSilent = raw === undefined || !('suffix' in raw || 'user_provided_suffix' in raw);
  return job.suffix === null && (isSilent || wanted === '');
}

/**
 * The first hyperparameter that was asked for and that the job says otherwise. What was left to the provider may
 * have become anything, and a provider that reports none cannot be contradicted.
 */
function differingHyperparameter(wanted: WantedJob, job: Job): string | null {
  for (const [name, value] of Object.entries(withoutAuto(wanted.hyperparameters))) {
    const actual = job.hyperparameters[name];
    if (actual === undefined || actual === null) continue;
    if (canonicalJson(actual) !== canonicalJson(value)) return name;
  }
  return null;
}

/** Tokens that the provider itself counted are a proof of the content that no one else can write. */
function provenByTokens(wanted: WantedJob, job: Job): boolean {
  const epochs = job.hyperparameters.n_epochs;
  if (wanted.exactTokensPerEpoch === null || typeof epochs !== 'number' || job.trainedTokens === null)
    return false;
  return job.trainedTokens > 0 && job.trainedTokens === wanted.exactTokensPerEpoch * epochs;
}

async function checkValidationFile(search: Search, wanted: WantedJob, job: Job): Promise<string | null> {
  if (wanted.validationFile === null) return job.validationFile === null ? null : 'is not wanted';
  if (job.validationFile === null) return 'is missing';
  return checkFile(search, wanted.validationFile, job.validationFile, provenByTokens(wanted, job));
}

/** null where the file agrees, else how it does not. */
async function checkFile(
  search: Search,
  wanted: WantedFile,
  id: string,
  proven: boolean,
): Promise<string | null> {
  if ('id' in wanted) return wanted.id === id ? null : 'is another';
  const file = await search.provider.retrieveFile(id, search.signal);
  // A run with `keep-files: false` deletes what it uploaded: without the file only the billed tokens can tell.
  if (file === null) return proven ? null : 'is gone, so that its content cannot be compared';
  return holdsContent(file, wanted) ? null : 'holds other content';
}
