import type { SetReport } from '../dataset/types.ts';
import { hasTraining } from './sections/dataset.ts';
import type { RunView } from './view.ts';

/** Type of the predicate; docs/manifest.md describes its members. */
const PREDICATE_TYPE = 'https://github.com/fine-tune-action/fine-tune/blob/v1/docs/manifest.md';

export interface ManifestFile {
  readonly name: string;
  /** Hex SHA-256. */
  readonly sha256: string;
}

/**
 * `manifest.json`: an in-toto Statement v1 (in-toto/attestation, spec/v1) about the training files that were uploaded
 * and the results that were written. The predicate says which job made which model of them, and on whose behalf.
 * `actions/attest` signs the predicate; the model itself has no digest, for the provider keeps its bytes.
 *
 * @param results files of the results folder that are to be proven, with their digests
 */
export function buildManifest(view: RunView, results: readonly ManifestFile[]): Record<string, unknown> {
  const uploads = sets(view)
    .filter(isUploaded)
    .map(({ upload }) => ({ name: upload.name, sha256: upload.sha256 }));
  const subject = [...uploads, ...results].map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: PREDICATE_TYPE,
    predicate: predicate(view),
  };
}

function predicate(view: RunView): Record<string, unknown> {
  const { run, job, order, provider } = view;
  return {
    source: {
      repository: `${run.serverUrl}/${run.repository}`,
      commit: run.commit,
      checkedOut: run.checkedOut,
      ref: run.ref,
    },
    run: { id: run.runId, attempt: run.attempt, workflow: run.workflow, action: run.action },
    dataset: sets(view).map((set) => ({
      role: set.role,
      examples: set.examples,
      files: set.files.map(({ path, bytes, sha256 }) => ({ path, bytes, digest: { sha256 } })),
      uploaded: isUploaded(set)
        ? { name: set.upload.name, bytes: set.upload.bytes, digest: { sha256: set.upload.sha256 } }
        : null,
    })),
    fingerprint: view.fingerprint,
    provider: provider === null ? null : { id: provider.id, baseUrl: provider.baseUrl },
    job:
      job === null
        ? null
        : {
            id: job.id,
            status: job.status,
            reuse: view.reuse?.decision ?? null,
            trainingFile: job.trainingFile,
            validationFile: job.validationFile,
            createdAt: utc(job.createdAt),
            finishedAt: utc(job.finishedAt),
            trainedTokens: job.trainedTokens,
          },
    training: {
      baseModel: order?.model ?? job?.model ?? null,
      method: order?.method ?? job?.method ?? null,
      hyperparameters: job?.hyperparameters ?? order?.hyperparameters ?? {},
      seed: order?.seed ?? job?.seed ?? null,
      suffix: order?.suffix ?? job?.suffix ?? null,
    },
    model: view.fineTunedModel,
    checkpoints: view.checkpoints.map(({ model, step }) => ({ model, step })),
    evaluation: describeEvaluation(view),
  };
}

function describeEvaluation({ evaluation, gates }: RunView): Record<string, unknown> | null {
  if (evaluation === null) return null;
  const { examples, grading, model, baseline, difference } = evaluation;
  return { examples, grading, model, baseline, difference, gates };
}

function sets({ dataset }: RunView): SetReport[] {
  if (dataset === null) return [];
  // A test set alone has an empty training set beside it.
  const training = hasTraining(dataset) ? dataset.training : null;
  return [training, dataset.validation, dataset.test].filter((set) => set !== null);
}

/** The test set is held out: it is asked, example by example, and never a file at the provider. */
function isUploaded({ role }: SetReport): boolean {
  return role !== 'test';
}

/** Seconds since the epoch as RFC 3339. */
function utc(seconds: number | null): string | null {
  const date = new Date((seconds ?? Number.NaN) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
