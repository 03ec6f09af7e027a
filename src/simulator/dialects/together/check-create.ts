import { asObject, asString, type JsonObject } from '../../../boundary/json.ts';
import { ApiError } from '../../server/api-error.ts';
import type { FileRecord } from '../../store/files.ts';
import type { Order } from '../../training/job-record.ts';
import { findModel } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { modelLimits } from './limits.ts';
import { naming, togetherModels } from './models.ts';

/** Together's default learning rate: a relative rate of 1. */
export const defaultLearningRate = 1e-5;

export interface CheckedOrder {
  readonly order: Order;
  readonly files: { readonly training: FileRecord; readonly validation: FileRecord | null };
}

/** Refuses what Together refuses, or answers what is asked for. */
export function checkTogetherCreate(world: World, body: JsonObject): CheckedOrder {
  const checkpoint = asString(body.from_checkpoint) ?? '';
  const model = checkpoint === '' ? (asString(body.model) ?? '') : checkpoint;
  if (!canTrain(world, model)) {
    throw new ApiError(400, `Model ${model} is not available for fine-tuning.`, { param: 'model' });
  }
  const limits = modelLimits(model);
  const training = fileOf(world, body.training_file, 'training_file');
  const given = body.validation_file ?? '';
  const validation = given === '' ? null : fileOf(world, given, 'validation_file');
  const rate = numberIn(body, 'learning_rate', limits.min_learning_rate, limits.max_learning_rate);
  const suffix = asString(body.suffix) ?? null;
  if (suffix !== null && suffix.length > 64) throw invalid('suffix', 'at most 64 characters');
  const method = asObject(body.training_method)?.method ?? 'sft';
  if (method !== 'sft' && method !== 'dpo') throw invalid('training_method', "method 'sft' or 'dpo'");
  if (Number(body.n_evals ?? 0) > 0 && validation === null) {
    throw invalid('n_evals', '0 without a validation_file');
  }
  const type = asObject(body.training_type) ?? {};
  const { lora_training: lora, full_training: full } = limits;
  if (type.type !== 'Full') numberIn(type, 'lora_r', 1, lora.max_rank);
  const own = type.type === 'Full' ? full : lora;
  const batch = {
    from: own.min_batch_size,
    to: method === 'dpo' ? own.max_batch_size_dpo : own.max_batch_size,
  };
  const order: Order = {
    model,
    resolvedModel: model,
    trainingFile: training.id,
    validationFile: validation?.id ?? null,
    suffix,
    method: method === 'dpo' ? 'dpo' : 'supervised',
    epochs: numberIn(body, 'n_epochs', 1, limits.max_num_epochs) ?? 1,
    batchSize: body.batch_size === 'max' ? 8 : (numberIn(body, 'batch_size', batch.from, batch.to) ?? 8),
    rate: rate === null ? null : Math.min(20, Math.max(0.05, rate / defaultLearningRate)),
    seed: numberIn(body, 'random_seed', 0, 2 ** 31),
    metadata: null,
    request: body,
  };
  return { order, files: { training, validation } };
}

export function canTrain(world: World, model: string): boolean {
  const known = togetherModels.includes(model) || (world.scenario.models ?? []).includes(model);
  return known || findModel(world, naming, model) !== undefined;
}

export function fileOf(world: World, value: unknown, param: string): FileRecord {
  const id = asString(value) ?? '';
  const file = world.files.find(id);
  if (!file) throw new ApiError(400, `Invalid ${param}: file ${id} not found`, { param });
  if (world.scenario.unprocessedFile === 'refuse' && !world.files.isReady(file)) {
    throw new ApiError(400, `File ${id} is still being processed. Please try again later.`, { param });
  }
  return file;
}

function numberIn(body: JsonObject, param: string, min: number, max: number): number | null {
  const value = body[param] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw invalid(param, `a number from ${min} to ${max}`);
}

function invalid(param: string, allowed: string): ApiError {
  return new ApiError(400, `Invalid ${param}: must be ${allowed}`, { param });
}
