import type {
  FineTuningCreateParams,
  FineTuningEstimatePriceParams,
} from 'together-ai/resources/fine-tuning';
import { asObject, asString, type JsonObject } from '../../boundary/json.ts';
import { missingInput, refusedInput } from '../../input-values/refused.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import { mergeExtraBody } from '../family/write-order.ts';
import { readEpochs } from '../hyperparameters.ts';
import type { JobOrder } from '../types.ts';
import { TOGETHER_CAPABILITIES } from './capabilities.ts';

/** Hyperparameters that stand inside `training_type` and `training_method`. */
const LORA = ['lora', 'lora_r', 'lora_alpha', 'lora_dropout', 'lora_trainable_modules'];
const METHOD = [
  'train_on_inputs',
  'dpo_beta',
  'dpo_normalize_logratios_by_length',
  'dpo_reference_free',
  'rpo_alpha',
  'simpo_gamma',
];

/** Members that inputs are for, hyperparameters included. */
const OWN_MEMBERS = [
  ...TOGETHER_CAPABILITIES.hyperparameters.map(({ name }) => name),
  ...[
    'model',
    'training_file',
    'validation_file',
    'training_method',
    'training_type',
    'suffix',
    'random_seed',
  ],
];

/** A job order as Together's create request. Throws UserError for what it has no word for. */
export function writeOrder(order: JobOrder): Record<string, unknown> {
  refuseUnsupported(order);
  const given = Object.fromEntries(
    Object.entries(order.hyperparameters).filter(([, value]) => value !== 'auto'),
  );
  const plain = Object.fromEntries(
    Object.entries(given).filter(([name]) => !LORA.includes(name) && !METHOD.includes(name)),
  );
  const body = {
    ...plain,
    ...writeStart(order.model),
    training_file: order.trainingFile,
    training_method: writeMethod(order.method, given),
    ...(order.validationFile === null ? {} : { validation_file: order.validationFile }),
    // A validation file alone is never looked at: the number of evaluations is 0 unless it is said. Once an epoch.
    ...(order.validationFile !== null && given['n_evals'] === undefined
      ? { n_evals: readEpochs(given) ?? 1 }
      : {}),
    ...(order.suffix === null ? {} : { suffix: order.suffix }),
    ...(order.seed === null ? {} : { random_seed: order.seed }),
    ...writeTrainingType(given),
    ...writeIntegration(order.integrations),
  } satisfies Omit<FineTuningCreateParams, 'model'>;
  return mergeExtraBody(body, order.extraBody, OWN_MEMBERS);
}

/** The same order as a question for its price. */
export function writePriceQuestion(order: JobOrder): FineTuningEstimatePriceParams {
  const given = order.hyperparameters;
  const epochs = readEpochs(given);
  return {
    training_file: order.trainingFile,
    ...writeStart(order.model),
    training_method: writeMethod(order.method, given),
    ...(order.validationFile === null ? {} : { validation_file: order.validationFile }),
    ...(epochs === null ? {} : { n_epochs: epochs }),
    ...(typeof given['n_evals'] === 'number'
      ? { n_evals: given['n_evals'] }
      : order.validationFile === null
        ? {}
        : { n_evals: epochs ?? 1 }),
    ...writeTrainingType(given),
  };
}

/**
 * Either a base model, or the job or model to continue from: Together's clients send one of the two. A trained model's
 * name ends in eight hex digits, a job's id begins with `ft-`, and both may carry the step of a checkpoint.
 */
function writeStart(model: string): { readonly model: string } | { readonly from_checkpoint: string } {
  return /^ft-[0-9a-f-]{8,}(?::\d+)?$|-[0-9a-f]{8}(?::\d+)?$/.test(model)
    ? { from_checkpoint: model }
    : { model };
}

function writeMethod(
  method: JobOrder['method'],
  given: JsonObject,
): NonNullable<FineTuningCreateParams['training_method']> {
  const own = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => METHOD.includes(name) && value !== 'auto'),
  );
  if (method === 'dpo') return { method: 'dpo', ...own };
  const onInputs = own['train_on_inputs'];
  return { method: 'sft', train_on_inputs: typeof onInputs === 'boolean' ? onInputs : 'auto' };
}

function writeTrainingType(given: JsonObject): Pick<FineTuningCreateParams, 'training_type'> {
  const words = LORA.filter((name) => given[name] !== undefined && given[name] !== 'auto');
  if (words.length === 0) return {};
  if (given['lora'] === false) {
    if (words.length > 1)
      throw refusedInput(
        'hyperparameters',
        `${words.filter((name) => name !== 'lora').join(', ')} have no meaning with lora: false.`,
      );
    return { training_type: { type: 'Full' } };
  }
  const rank = given['lora_r'];
  const alpha = given['lora_alpha'];
  // `lora: true` alone is Together's own default.
  if (words.length === 1 && words[0] === 'lora') return {};
  if (typeof rank !== 'number')
    throw missingInput('hyperparameters.lora_r', 'the other lora_ values need it, for example 16');
  const dropout = given['lora_dropout'];
  const modules = asString(given['lora_trainable_modules']);
  return {
    training_type: {
      type: 'Lora',
      lora_r: rank,
      // Their Python client's default.
      lora_alpha: typeof alpha === 'number' ? alpha : rank * 2,
      ...(typeof dropout === 'number' ? { lora_dropout: dropout } : {}),
      ...(modules === undefined ? {} : { lora_trainable_modules: modules }),
    },
  };
}

function writeIntegration(integrations: JobOrder['integrations']): Partial<FineTuningCreateParams> {
  const [first] = integrations;
  if (first === undefined) return {};
  const wandb = asObject(first['wandb']);
  const project = asString(wandb?.['project']);
  if (integrations.length > 1 || first['type'] !== 'wandb' || project === undefined) {
    throw refusedInput('integrations', 'Together AI takes one of type wandb, with a project.');
  }
  const name = asString(wandb?.['name']);
  const entity = asString(wandb?.['entity']);
  const key = asString(wandb?.['api_key']);
  return {
    wandb_project_name: project,
    ...(name === undefined ? {} : { wandb_name: name }),
    ...(entity === undefined ? {} : { wandb_entity: entity }),
    ...(key === undefined ? {} : { wandb_api_key: key }),
  };
}

function refuseUnsupported(order: JobOrder): void {
  if (!TOGETHER_CAPABILITIES.methods.includes(order.method)) {
    throw new UnsupportedError(
      'Together AI',
      `train with method ${order.method}`,
      'It knows: supervised, dpo.',
    );
  }
}
