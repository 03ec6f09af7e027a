import { asObject, asString, isObject, type JsonObject } from '../../../boundary/json.ts';
import { ApiError } from '../../server/api-error.ts';
import type { FileRecord } from '../../store/files.ts';
import type { Method } from '../../training/check-row.ts';
import type { Order } from '../../training/job-record.ts';
import { findModel } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { checkGrader } from './grader.ts';
import { baseOf, openaiModels } from './model-table.ts';
import type { Traits } from './traits.ts';

export interface CheckedCreate {
  readonly order: Order;
  readonly files: { readonly training: FileRecord; readonly validation: FileRecord | null };
}

/** Refuses a create as the real API does, or answers what it asks for. */
export function checkCreate(world: World, traits: Traits, body: JsonObject): CheckedCreate {
  checkFields(traits, body);
  const model = required(body, 'model');
  const trainingFile = required(body, 'training_file');
  const method = methodOf(body);
  const resolvedModel = resolve(world, traits, model);
  if (!traits.methods.includes(method) || !supports(resolvedModel, method)) {
    throw new ApiError(400, `The model '${model}' does not support the method '${method}'.`, {
      code: 'invalid_method',
      param: 'method.type',
    });
  }
  const tuning = traits.readHyperparameters(body, method);
  if (method === 'reinforcement') checkGrader(asObject(asObject(body.method)?.reinforcement)?.grader, traits);
  const suffix = suffixOf(traits, body.suffix);
  const seed = seedOf(body.seed);
  const metadata = metadataOf(body.metadata);
  const training = fileOf(world, traits, trainingFile, 'training_file');
  const validationFile = asString(body.validation_file) ?? null;
  const validation =
    validationFile === null ? null : fileOf(world, traits, validationFile, 'validation_file');
  if (validation === null && traits.validationRequired.includes(method)) throw missing('validation_file');
  const order: Order = {
    model,
    resolvedModel,
    trainingFile,
    validationFile: validation?.id ?? null,
    suffix,
    method,
    ...tuning,
    seed,
    metadata,
    request: body,
  };
  return { order, files: { training, validation } };
}

function checkFields(traits: Traits, body: JsonObject): void {
  const unknown = Object.keys(body).find((name) => traits.createFields?.includes(name) === false);
  if (unknown !== undefined) {
    throw new ApiError(422, 'Extra inputs are not permitted', { param: unknown, code: 'extra_forbidden' });
  }
  if (traits.suffix === null && body.suffix !== undefined && body.suffix !== null) {
    throw new ApiError(400, "Unsupported parameter: 'suffix'.", {
      code: 'unsupported_parameter',
      param: 'suffix',
    });
  }
}

function methodOf(body: JsonObject): Method {
  const type = asObject(body.method)?.type ?? 'supervised';
  if (type === 'supervised' || type === 'dpo' || type === 'reinforcement') return type;
  throw invalid('method.type', "must be one of 'supervised', 'dpo' and 'reinforcement'");
}

function resolve(world: World, traits: Traits, model: string): string {
  if (findModel(world, traits, model)) return model;
  const resolved = world.scenario.models?.includes(model) ? model : traits.resolveModel(model);
  if (resolved !== undefined) return resolved;
  throw new ApiError(400, `Model ${model} is not available for fine-tuning or does not exist.`, {
    code: 'model_not_available',
  });
}

function supports(model: string, method: Method): boolean {
  const base = baseOf(model);
  const known = Object.hasOwn(openaiModels, base) ? openaiModels[base] : undefined;
  return known?.methods.includes(method) ?? true;
}

function suffixOf(traits: Traits, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const rule = traits.suffix;
  if (typeof value !== 'string' || value === '') throw invalid('suffix', 'must be a non-empty string');
  if (rule && value.length > rule.maxLength) {
    throw new ApiError(
      400,
      `Invalid 'suffix': string too long. Expected a string with maximum length ${rule.maxLength}, but got a string with length ${value.length} instead.`,
      { code: 'string_above_max_length', param: 'suffix' },
    );
  }
  if (rule && !rule.pattern.test(value)) throw invalid('suffix', `may hold only ${rule.allowed}`);
  return value;
}

function seedOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31) return Number(value);
  throw invalid('seed', 'must be an integer from 0 to 2147483647');
}

function metadataOf(value: unknown): Record<string, string> | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw invalid('metadata', 'must be an object');
  const pairs = Object.entries(value);
  if (pairs.length > 16) throw invalid('metadata', `has ${pairs.length} pairs, at most 16 are allowed`);
  return Object.fromEntries(
    pairs.map(([key, text]) => {
      if (typeof text !== 'string') throw invalid(`metadata.${key}`, 'must be a string');
      if (key.length > 64) throw invalid('metadata', 'has a key over 64 characters');
      if (text.length > 512) throw invalid(`metadata.${key}`, 'has over 512 characters');
      return [key, text];
    }),
  );
}

function fileOf(world: World, traits: Traits, id: string, param: string): FileRecord {
  const file = world.files.find(id);
  if (!file) {
    throw new ApiError(400, `invalid ${param}: ${id}`, { code: `invalid_${param}`, param });
  }
  if (file.purpose !== 'fine-tune') {
    throw invalid(param, `file '${id}' must have the purpose 'fine-tune', not '${file.purpose}'`);
  }
  const refuses = (world.scenario.unprocessedFile ?? traits.unprocessedFile) === 'refuse';
  if (refuses && !world.files.isReady(file)) {
    throw new ApiError(
      400,
      `File '${id}' is still being processed and is not ready to be used for fine-tuning. Please try again later.`,
      { param },
    );
  }
  return file;
}

function required(body: JsonObject, name: string): string {
  const value = asString(body[name]);
  if (value === undefined || value === '') throw missing(name);
  return value;
}

function missing(param: string): ApiError {
  return new ApiError(400, `Missing required parameter: '${param}'.`, {
    code: 'missing_required_parameter',
    param,
  });
}

function invalid(param: string, what: string): ApiError {
  return new ApiError(400, `Invalid '${param}': ${what}.`, { code: 'invalid_value', param });
}
