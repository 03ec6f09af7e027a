import { asObject, type JsonObject } from '../../boundary/json.ts';
import { readCount, readHyperparameters, readText, readTime } from '../lenient.ts';
import { isBeingCancelled, isFinished, mapStatus } from '../statuses.ts';
import type { Job, KnownStatus, ProviderFile } from '../types.ts';
import { lastSegment } from './names.ts';

/** `JOB_STATE_…` in small letters without the prefix. EARLY_STOPPED has a model: a success. */
export const FIREWORKS_STATUSES: Readonly<Record<string, KnownStatus>> = {
  creating: 'queued',
  re_queueing: 'queued',
  creating_input_dataset: 'validating_files',
  writing_results: 'running',
  idle: 'running',
  deleting: 'running',
  completed: 'succeeded',
  early_stopped: 'succeeded',
  expired: 'failed',
  deleted: 'cancelled',
};

const NOT_HYPERPARAMETERS = new Set(['outputModel', 'baseModel', 'warmStartFrom', 'jinjaTemplate', 'region']);
const SFT_HYPERPARAMETERS = [
  'epochs',
  'learningRate',
  'loraRank',
  'maxContextLength',
  'batchSize',
  'batchSizeSamples',
  'gradientAccumulationSteps',
  'learningRateWarmupSteps',
  'optimizerWeightDecay',
  'earlyStop',
  'evalAutoCarveout',
];

/** The state's bare word, for EARLY_STOPPED. */
export function readState(raw: unknown): string {
  return (readText(asObject(raw)?.['state']) ?? '').replace(/^JOB_STATE_/, '').toLowerCase();
}

/** A supervised or preference job; null where it has no name. */
export function parseFireworksJob(raw: unknown): Job | null {
  const body = asObject(raw);
  const name = readText(body?.['name']);
  if (body === undefined || name === null) return null;
  const status = mapStatus(readState(body), FIREWORKS_STATUSES);
  const config = asObject(body['trainingConfig']);
  const settings = config ?? body;
  const progress = asObject(body['jobProgress']);
  const output = readText(settings['outputModel']);
  return {
    id: lastSegment(name),
    status,
    finished: isFinished(status),
    cancelling: !isFinished(status) && isBeingCancelled(body['state']),
    model: readText(settings['baseModel']) ?? readText(settings['warmStartFrom']) ?? '',
    fineTunedModel: status === 'succeeded' ? output : null,
    trainingFile: lastSegment(readText(body['dataset']) ?? ''),
    validationFile: readLast(body['evaluationDataset']),
    resultFiles: [],
    createdAt: readTime(body['createTime']),
    finishedAt: readTime(body['completedTime']),
    error: status === 'failed' ? readError(asObject(body['status'])) : null,
    trainedTokens: null,
    hyperparameters: readSettings(body, config),
    method: config === undefined ? 'supervised' : 'dpo',
    seed: null,
    suffix: readText(body['displayName']),
    metadata: {},
    integrations: [],
    // Fireworks tells percent, which serves as well for how far it is.
    step: readCount(progress?.['percent']),
    totalSteps: readCount(progress?.['percent']) === null ? null : 100,
    raw,
  };
}

function readLast(value: unknown): string | null {
  const name = readText(value);
  return name === null ? null : lastSegment(name);
}

function readError(status: JsonObject | undefined): Job['error'] {
  const code = readText(status?.['code']);
  return {
    code: code === 'OK' ? null : code,
    message: readText(status?.['message']) ?? 'the job failed; the console says why',
    param: null,
  };
}

/** The server writes 0 and false for what was not given. */
function readSettings(body: JsonObject, config: JsonObject | undefined): JsonObject {
  const settings =
    config === undefined
      ? Object.fromEntries(SFT_HYPERPARAMETERS.map((name) => [name, body[name]]))
      : Object.fromEntries(Object.entries(config).filter(([name]) => !NOT_HYPERPARAMETERS.has(name)));
  const beta = asObject(body['lossConfig'])?.['klBeta'];
  const all = readHyperparameters({ ...settings, ...(beta === undefined ? {} : { klBeta: beta }) });
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== 0 && value !== false && value !== ''),
  );
}

/** A dataset as a file. Its id is the dataset's; its name is the id with an ending, so that the digest in it is found. */
export function parseDataset(raw: unknown, bytes: number | null = null): ProviderFile | null {
  const body = asObject(raw);
  const name = readText(body?.['name']);
  if (body === undefined || name === null) return null;
  const id = lastSegment(name);
  const status = asObject(body['status']);
  const problem = readText(status?.['code']) === 'OK' ? null : readText(status?.['message']);
  const state = readText(body['state']) ?? '';
  return {
    id,
    filename: `${id}.jsonl`,
    bytes,
    createdAt: readTime(body['createTime']),
    status: /READY$/.test(state) ? 'processed' : problem === null ? 'uploaded' : 'error',
    statusDetails: problem,
    raw,
  };
}
