import { asObject, asString, isObject, type JsonObject } from '../../boundary/json.ts';
import { digestOf, readCount, readHyperparameters, readList, readText, readTime } from '../lenient.ts';
import { isBeingCancelled, isFinished, mapStatus } from '../statuses.ts';
import { parseFile } from '../family/parse-file.ts';
import type { Checkpoint, Job, JobEvent, KnownStatus, ProviderFile } from '../types.ts';

/** Together's words; the model is not there before it is compressed and uploaded. */
export const TOGETHER_STATUSES: Readonly<Record<string, KnownStatus>> = {
  compressing: 'running',
  uploading: 'running',
  cancel_requested: 'running',
  completed: 'succeeded',
  error: 'failed',
  user_error: 'failed',
  stopped: 'cancelled',
};

const HYPERPARAMETERS = [
  'n_epochs',
  'n_checkpoints',
  'n_evals',
  'batch_size',
  'gradient_accumulation_steps',
  'learning_rate',
  'warmup_ratio',
  'weight_decay',
  'max_grad_norm',
  'max_seq_length',
  'packing',
  'early_stopping_enabled',
  'early_stopping_patience',
  'early_stopping_min_delta',
  'early_stopping_warmup_evals',
];

/** A job; null where there is no id. Its events, where the answer carries them, tell steps and errors. */
export function parseTogetherJob(raw: unknown): Job | null {
  const body = asObject(raw);
  const id = readText(body?.['id']);
  if (body === undefined || id === null) return null;
  const status = mapStatus(body['status'], TOGETHER_STATUSES);
  const finished = isFinished(status);
  const events = readList(body['events']).filter(isObject);
  const method = asObject(body['training_method']);
  const steps = events.flatMap((event) => readCount(event['step']) ?? []);
  const totals = events.flatMap((event) => readCount(event['total_steps']) ?? []);
  const name =
    readText(body['model_output_name']) ??
    readText(body['output_name']) ??
    readText(body['x_model_output_name']);
  return {
    id,
    status,
    finished,
    cancelling: !finished && isBeingCancelled(body['status']),
    // A job that continues another names the base model besides.
    model: readText(body['from_checkpoint']) ?? readText(body['model']) ?? '',
    // The name is known from the start, the model only at the end.
    fineTunedModel: status === 'succeeded' ? name : null,
    trainingFile: readText(body['training_file']) ?? '',
    validationFile: readText(body['validation_file']),
    resultFiles: [],
    createdAt: readTime(body['created_at']),
    finishedAt: finished ? readTime(body['updated_at']) : null,
    error: status === 'failed' ? readError(body, events) : null,
    trainedTokens: finished ? readCount(body['token_count']) : null,
    hyperparameters: readJobHyperparameters(body, method),
    method: method === undefined ? null : method['method'] === 'dpo' ? 'dpo' : 'supervised',
    seed: readCount(body['random_seed']),
    suffix: readText(body['suffix']),
    metadata: {},
    integrations: [],
    step: steps.length === 0 ? null : Math.max(...steps),
    totalSteps: totals.length === 0 ? null : Math.max(...totals),
    raw,
  };
}

function readError(body: JsonObject, events: readonly JsonObject[]): Job['error'] {
  const last = events.filter((event) => event['type'] === 'job_error').at(-1);
  const message =
    readText(last?.['message']) ?? readText(body['error']) ?? readText(asObject(body['error'])?.['message']);
  return {
    code: readText(body['status']),
    message: message ?? 'the job failed; its events say why',
    param: null,
  };
}

function readJobHyperparameters(body: JsonObject, method: JsonObject | undefined): JsonObject {
  const type = asObject(body['training_type']);
  const lora =
    type === undefined
      ? {}
      : {
          lora: type['type'] !== 'Full',
          ...pick(type, ['lora_r', 'lora_alpha', 'lora_dropout', 'lora_trainable_modules']),
        };
  const own =
    method === undefined
      ? {}
      : Object.fromEntries(Object.entries(method).filter(([name]) => name !== 'method'));
  return readHyperparameters({ ...pick(body, HYPERPARAMETERS), ...lora, ...own });
}

function pick(from: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

const LEVELS: Readonly<Record<string, string>> = {
  warning: 'warn',
  legacy_info: 'info',
  legacy_warning: 'warn',
  legacy_iwarning: 'warn',
  legacy_error: 'error',
  legacy_ierror: 'error',
};
const EVENT_WORDS = ['created_at', 'message', 'object', 'type', 'level'];

/** An event. Together gives no ids: what an event says, without volatile parts, is its key. */
export function parseTogetherEvent(raw: unknown): JobEvent | null {
  const body = asObject(raw);
  if (body === undefined) return null;
  const type = readText(body['type']) ?? 'message';
  const message = readText(body['message']) ?? type.replaceAll('_', ' ');
  const level = readText(body['level']) ?? (type === 'job_error' ? 'error' : 'info');
  const data = Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => !EVENT_WORDS.includes(name) && value !== null && value !== '',
    ),
  );
  return {
    key: digestOf([body['created_at'], type, body['step'], message]),
    createdAt: readTime(body['created_at']),
    level: LEVELS[level.toLowerCase()] ?? level.toLowerCase(),
    type,
    message,
    data,
    raw,
  };
}

/** The job that a restarted one goes on as: the other job id that its `job_restarted` event names. */
export function readSuccessor(id: string, events: readonly JobEvent[]): string | null {
  for (const event of events.filter(({ type }) => type === 'job_restarted')) {
    const named = [...Object.values(event.data), event.message].flatMap(
      (text) => asString(text)?.match(/\bft-[0-9a-z][0-9a-z-]{5,60}\b/gi) ?? [],
    );
    const other = named.find((name) => name !== id);
    if (other !== undefined) return other;
  }
  return null;
}

/** A checkpoint with the metrics of its step. */
export function parseTogetherCheckpoint(
  raw: unknown,
  rows: readonly Readonly<Record<string, number>>[],
): Checkpoint | null {
  const body = asObject(raw);
  const step = readCount(body?.['step']);
  const path = readText(body?.['path']);
  const model = readText(body?.['object_name']) ?? path;
  if (body === undefined || step === null || model === null) return null;
  return {
    id: path ?? model,
    model,
    step,
    createdAt: readTime(body['created_at']),
    metrics: Object.assign({}, ...rows.filter((row) => row['step'] === step)) as Record<string, number>,
    resultFiles: [],
    raw,
  };
}

/** A file. `processing_status`, or `Processed` where it is not there, becomes the family's status words. */
export function parseTogetherFile(raw: unknown): ProviderFile | null {
  const file = parseFile(raw);
  const body = asObject(raw);
  if (file === null || body === undefined) return null;
  return {
    ...file,
    status: readFileStatus(body),
    statusDetails: readText(asObject(body['validation_report'])?.['error']),
  };
}

function readFileStatus(body: JsonObject): string | null {
  // `Processed` is the old word for "fully uploaded", and is true before the validation has run.
  const word = readText(body['processing_status'])?.toUpperCase();
  if (word === 'FAILED' || word === 'INVALID_FORMAT') return 'error';
  if (word !== undefined) return word === 'COMPLETED' ? 'processed' : 'uploaded';
  return body['Processed'] === true ? 'processed' : body['Processed'] === false ? 'uploaded' : null;
}
