import { asFiniteNumber, asObject, asString, type JsonObject } from '../../boundary/json.ts';
import { describeRange, isInRange } from '../../input-values/range.ts';
import { sayRefused } from '../../input-values/refused.ts';
import { listChoices } from '../../input-values/values.ts';
import { readList } from '../lenient.ts';
import type { JobOrder, OrderLimits } from '../types.ts';

/**
 * An order against what Together says of its model (`/fine-tunes/models/limits`; shape of together-ai 0.52.0). Limits
 * that are missing or 0 bind nothing: those of full training are 0 where there is none.
 */
export function holdAgainstLimits(raw: unknown, order: JobOrder): OrderLimits | null {
  const limits = asObject(raw);
  if (limits === undefined) return null;
  const given = order.hyperparameters;
  const full = given['lora'] === false;
  const dpo = order.method === 'dpo';
  const training = asObject(limits[full ? 'full_training' : 'lora_training']) ?? {};
  const bound = (name: string, from: unknown, to: unknown): string[] =>
    outside(name, given[name], limitOf(from), limitOf(to), order.model);
  const longest = limits[dpo ? 'max_seq_length_dpo' : 'max_seq_length_sft'];
  return {
    refusals: [
      ...(full && limits['supports_full_training'] === false
        ? [
            sayRefused(
              'hyperparameters.lora',
              false,
              `true for ${order.model}, which is trained with LoRA only`,
            ),
          ]
        : []),
      ...bound(
        'batch_size',
        training['min_batch_size'],
        training[dpo ? 'max_batch_size_dpo' : 'max_batch_size'],
      ),
      ...bound('learning_rate', limits['min_learning_rate'], limits['max_learning_rate']),
      ...bound('n_epochs', null, limits['max_num_epochs']),
      ...bound('n_checkpoints', null, limits['max_num_checkpoints']),
      ...bound('n_evals', null, limits['max_num_evals']),
      ...bound('max_seq_length', limits['min_max_seq_length'], longest),
      ...(full ? [] : bound('lora_r', null, training['max_rank'])),
      ...(full ? [] : unknownModules(given, training, order.model)),
    ],
    maxExampleTokens: asFiniteNumber(given['max_seq_length']) ?? limitOf(longest),
    takesTools: readSwitch(limits['supports_tools']),
    takesImages: readSwitch(limits['supports_vision']),
  };
}

/** A model that Together does not know for training. */
export function refuseModel(model: string): OrderLimits {
  return {
    refusals: [
      sayRefused('model', model, 'one that Together AI trains', {
        advice: 'See https://docs.together.ai/docs/fine-tuning/supported-models',
      }),
    ],
    maxExampleTokens: null,
    takesTools: null,
    takesImages: null,
  };
}

function outside(
  name: string,
  given: unknown,
  from: number | null,
  to: number | null,
  model: string,
): string[] {
  const range = { ...(from === null ? {} : { min: from }), ...(to === null ? {} : { max: to }) };
  if (typeof given !== 'number' || isInRange(given, range)) return [];
  return [sayRefused(`hyperparameters.${name}`, given, `${describeRange(range)} for ${model}`)];
}

function unknownModules(given: JsonObject, training: JsonObject, model: string): string[] {
  const known = readList(training['target_modules']).flatMap((name) => asString(name) ?? []);
  const asked = asString(given['lora_trainable_modules']) ?? 'all-linear';
  if (known.length === 0 || asked === 'all-linear') return [];
  const unknown = asked
    .split(',')
    .map((name) => name.trim())
    // Expert modules go beside those of a mixture's list.
    .filter((name) => !known.includes(name) && !/^w_/.test(name));
  return unknown.length === 0
    ? []
    : [
        sayRefused(
          'hyperparameters.lora_trainable_modules',
          unknown.join(', '),
          `${listChoices(['all-linear', ...known])} for ${model}`,
        ),
      ];
}

function limitOf(value: unknown): number | null {
  const limit = asFiniteNumber(value) ?? 0;
  return limit > 0 ? limit : null;
}

function readSwitch(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
