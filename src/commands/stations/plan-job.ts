import type { UploadSource } from '../../provider/types.ts';
import { checkHyperparameters } from '../../provider/hyperparameters.ts';
import { preflight } from '../../provider/preflight.ts';
import type { JobOrder, Provider } from '../../provider/types.ts';
import { missingInput } from '../../input-values/refused.ts';
import type { Source } from '../../dataset/read/resolve-sources.ts';
import type { SetReport } from '../../dataset/types.ts';
import { findJob, type Verdict } from '../../training/find/find-job.ts';
import type { Search, WantedFile, WantedJob } from '../../training/find/wanted-job.ts';
import { fingerprintJob, type FileIdentity } from '../../training/fingerprint.ts';
import type { JobOrigin } from '../../training/job-metadata.ts';
import type { Step } from '../types.ts';
import type { PreparedDataset } from './prepare-dataset.ts';

/** A side of the dataset as a job takes it: bytes to upload, or a file that the provider already has. */
export type JobFile = { readonly source: UploadSource } | { readonly id: string };

/** Everything that is known before money is spent. */
export interface JobPlan {
  readonly provider: Provider;
  readonly training: JobFile;
  readonly validation: JobFile | null;
  /** Without the ids of files, which exist only after the upload. */
  readonly order: Omit<JobOrder, 'trainingFile' | 'validationFile' | 'metadata'>;
  readonly fingerprint: string;
  readonly wanted: WantedJob;
  readonly origin: JobOrigin;
  readonly search: Search;
  readonly verdict: Verdict;
}

/**
 * Station two: what would be ordered, its fingerprint, and whether a job for the same content exists. Reads only.
 * @throws UserError for an order that cannot be, before any request.
 */
export async function planJob(step: Step, provider: Provider, dataset: PreparedDataset): Promise<JobPlan> {
  const { inputs, log, record, clock, signal, context } = step;
  const { training } = inputs;
  if (training.model === null) throw missingInput('model', 'a job needs it', { code: 'missing-input' });
  // A job that was ordered under one name of the model must be found under the other.
  const model = provider.fullModelName?.(training.model) ?? training.model;
  const checked = checkHyperparameters(training.hyperparameters, provider.capabilities, training.method);
  const files = {
    training: fileOf(dataset.sources.training, dataset.report?.training ?? null),
    validation: validationOf(dataset),
  };
  const order = {
    model,
    suffix: training.suffix,
    method: training.method,
    hyperparameters: checked.values,
    grader: dataset.grader,
    seed: training.seed,
    integrations: training.integrations,
    extraBody: inputs.provider.extraBody,
  };
  provider.checkOrder?.({
    ...order,
    trainingFile: '',
    validationFile: files.validation === null ? null : '',
    metadata: {},
  });
  const fingerprint = fingerprintJob({
    ...order,
    provider: provider.id,
    // The simulator's port is another each time.
    baseUrl: provider.id === 'simulator' ? null : provider.baseUrl,
    organization: inputs.provider.organization,
    project: inputs.provider.project,
    account: inputs.provider.accountId,
    trainingFile: identityOf(files.training),
    validationFile: files.validation === null ? null : identityOf(files.validation),
  });
  record.update({ order, fingerprint, maxCostUsd: training.maxCostUsd });
  log.group('Look for a job with the same content');
  log.info(`Fingerprint ${fingerprint}`);
  const { ends, limits } = await preflight(provider, model, clock.now(), signal);
  for (const warning of [...ends, ...limits]) log.warning(warning);
  record.update({ announcements: ends });
  const search: Search = { provider, clock, signal };
  const wanted: WantedJob = {
    fingerprint,
    model,
    suffix: training.suffix,
    method: training.method,
    hyperparameters: checked.values,
    seed: training.seed,
    trainingFile: wantedFile(files.training),
    validationFile: files.validation === null ? null : wantedFile(files.validation),
    exactTokensPerEpoch: exactTokens(dataset),
  };
  const verdict = await findJob(search, wanted, { reuse: training.reuse });
  for (const { level, text } of verdict.remarks) log[level](text);
  if (verdict.remarks.length === 0) log.info('None: a new job is needed.');
  return {
    provider,
    ...files,
    order,
    fingerprint,
    wanted,
    search,
    verdict,
    origin: {
      repository: context.repository,
      commit: context.sha,
      workflow: context.workflow,
      run: context.runId,
      attempt: String(context.runAttempt),
    },
  };
}

function fileOf(source: Source, set: SetReport | null): JobFile {
  if (source.kind === 'id') return { id: source.id };
  if (set === null) throw new Error('a dataset of files was not checked');
  return { source: set.upload };
}

function validationOf({ sources, report }: PreparedDataset): JobFile | null {
  if (sources.validation?.kind === 'id') return { id: sources.validation.id };
  // A split has no source of its own, but a set.
  return report?.validation ? { source: report.validation.upload } : null;
}

function identityOf(file: JobFile): FileIdentity {
  return 'id' in file ? { id: file.id } : { sha256: file.source.sha256 };
}

function wantedFile(file: JobFile): WantedFile {
  return 'id' in file ? { id: file.id } : { sha256: file.source.sha256, bytes: file.source.bytes };
}

/** Where the provider billed just what was counted here, that proves the content, whatever the rule's standing. */
function exactTokens({ report }: PreparedDataset): number | null {
  return report === null || report.training.tokensAreEstimated ? null : report.bill.tokensPerEpoch;
}
