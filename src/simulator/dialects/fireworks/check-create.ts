import { asObject, asString, type JsonObject } from '../../../boundary/json.ts';
import { ApiError } from '../../server/api-error.ts';
import type { FileRecord } from '../../store/files.ts';
import type { Order } from '../../training/job-record.ts';
import { findModel, type ModelNaming } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { readyFileOf } from './dataset-routes.ts';
import { lastSegment } from './naming.ts';

/** Fireworks' usual LoRA rate: a relative rate of 1. */
const defaultLearningRate = 1e-4;

export function checkFireworksCreate(
  world: World,
  naming: ModelNaming,
  body: JsonObject,
  method: 'supervised' | 'dpo',
): { order: Order; files: { training: FileRecord; validation: FileRecord | null } } {
  // Preference jobs keep their settings one level deeper.
  const config = method === 'dpo' ? (asObject(body.trainingConfig) ?? {}) : body;
  const training = datasetOf(world, body.dataset, 'dataset');
  const validation =
    body.evaluationDataset === undefined || body.evaluationDataset === ''
      ? null
      : datasetOf(world, body.evaluationDataset, 'evaluationDataset');
  const model = modelOf(world, naming, config);
  const rate = numberOf(config, 'learningRate', 0, 1);
  const order: Order = {
    model,
    resolvedModel: model,
    trainingFile: training.id,
    validationFile: validation?.id ?? null,
    suffix: asString(config.outputModel) ?? null,
    method,
    epochs: numberOf(config, 'epochs', 1, 50) ?? 1,
    // Fireworks counts a batch in tokens; the examples in one are told apart only by `batchSizeSamples`.
    batchSize: numberOf(config, 'batchSizeSamples', 1, 1024) ?? 4,
    rate: rate === null || rate === 0 ? null : Math.min(20, Math.max(0.05, rate / defaultLearningRate)),
    seed: null,
    metadata: null,
    request: body,
  };
  return { order, files: { training, validation } };
}

function modelOf(world: World, naming: ModelNaming, config: JsonObject): string {
  const base = asString(config.baseModel) ?? '';
  const warm = asString(config.warmStartFrom) ?? '';
  if ((base === '') === (warm === '')) {
    throw new ApiError(400, 'exactly one of base_model or warm_start_from must be specified');
  }
  if (warm !== '') {
    if (findModel(world, naming, warm)) return warm;
    throw new ApiError(404, `model ${warm} not found`);
  }
  const full = base.includes('/') ? base : `accounts/fireworks/models/${base}`;
  const known = /^accounts\/fireworks\/models\/[a-z0-9][a-z0-9.-]*$/.test(full);
  if (known || (world.scenario.models ?? []).includes(base)) return full;
  throw new ApiError(400, `base model ${base} does not exist or is not tunable`);
}

function datasetOf(world: World, value: unknown, field: string): FileRecord {
  const id = lastSegment(asString(value) ?? '');
  const file = readyFileOf(world, id);
  if (!file) throw new ApiError(400, `${field}: dataset ${id} does not exist or is not READY`);
  return file;
}

function numberOf(config: JsonObject, name: string, min: number, max: number): number | null {
  const value = config[name] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw new ApiError(400, `invalid ${name}: must be a number from ${min} to ${max}`);
}
