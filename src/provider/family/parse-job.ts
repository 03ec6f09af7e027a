import { asObject, type JsonObject } from '../../boundary/json.ts';
import {
  readCount,
  readHyperparameters,
  readIds,
  readId,
  readText,
  readTextMap,
  readTime,
} from '../lenient.ts';
import { isBeingCancelled, isFinished, mapStatus } from '../statuses.ts';
import type { Job, JobError, KnownStatus } from '../types.ts';

/**
 * A job in any of the shapes that OpenAI-shaped servers send, down to a bare id and status.
 * Null where there is not even an id.
 */
export function parseJob(raw: unknown, statuses: Readonly<Record<string, KnownStatus>> = {}): Job | null {
  const body = asObject(raw);
  const id = readId(body?.['id']);
  if (body === undefined || id === null) return null;
  const status = mapStatus(body['status'], statuses);
  const method = asObject(body['method']);
  const type = readText(method?.['type']);
  return {
    id,
    status,
    finished: isFinished(status),
    cancelling: !isFinished(status) && isBeingCancelled(body['status']),
    model: readText(body['model']) ?? '',
    fineTunedModel: readText(body['fine_tuned_model']),
    trainingFile: readId(body['training_file']) ?? '',
    validationFile: readId(body['validation_file']),
    resultFiles: readIds(body['result_files']),
    createdAt: readTime(body['created_at']),
    finishedAt: readTime(body['finished_at']),
    error: parseJobError(body['error']),
    trainedTokens: readCount(body['trained_tokens']),
    hyperparameters: readOrdered(body, method, type),
    method: type,
    seed: readCount(body['seed']),
    suffix: readText(body['suffix']) ?? readText(body['user_provided_suffix']),
    metadata: readTextMap(body['metadata']),
    integrations: Array.isArray(body['integrations']) ? (body['integrations'] as unknown[]) : [],
    step: readCount(body['trained_steps']),
    totalSteps: readCount(body['total_steps']),
    raw,
  };
}

/** "No error" is null, `{}`, an object of nulls, or nothing at all: only words make an error. */
export function parseJobError(value: unknown): JobError | null {
  const plain = readText(value);
  if (plain !== null) return { code: null, message: plain, param: null };
  const error = asObject(value);
  const message = readText(error?.['message']);
  const code = readText(error?.['code']);
  if (message === null && code === null) return null;
  return { code, message: message ?? code ?? '', param: readText(error?.['param']) };
}

/** The method's own hyperparameters go before the deprecated top-level ones, which know less. */
function readOrdered(body: JsonObject, method: JsonObject | undefined, type: string | null): JsonObject {
  const own = type === null ? undefined : asObject(asObject(method?.[type])?.['hyperparameters']);
  return { ...readHyperparameters(body['hyperparameters']), ...readHyperparameters(own) };
}
