import { closest, distance } from 'fastest-levenshtein';
import { asFiniteNumber, type JsonObject } from '../boundary/json.ts';
import { UserError } from '../boundary/user-error.ts';
import { readCount } from './lenient.ts';
import type { Capabilities, HyperparameterRule, JobOrder } from './types.ts';

export interface CheckedHyperparameters {
  /** What is sent: numbers as numbers, `auto` left out. */
  readonly values: JsonObject;
  /** Sentences, where the provider takes names that we do not know. */
  readonly warnings: readonly string[];
  /** Epochs asked for, whatever the provider calls them; null where that is left to the provider. */
  readonly epochs: number | null;
}

/** One meaning, several names: OpenAI's first. */
const EPOCH_NAMES = ['n_epochs', 'epochs', 'num_epochs', 'num_train_epochs'] as const;
const SYNONYMS: readonly (readonly string[])[] = [
  EPOCH_NAMES,
  ['learning_rate_multiplier', 'learning_rate', 'learningRate', 'lr'],
  ['beta', 'dpo_beta', 'klBeta', 'kl_beta'],
  ['batch_size', 'batchSizeSamples'],
  ['lora_r', 'lora_rank', 'loraRank'],
  ['context_length', 'max_seq_length', 'maxContextLength', 'max_context_length'],
];

/**
 * Checks the input `hyperparameters` against what the provider knows for the method. Every problem in one UserError;
 * only warnings where the provider is not strict.
 */
export function checkHyperparameters(
  given: JsonObject,
  capabilities: Pick<Capabilities, 'hyperparameters' | 'strictHyperparameters'>,
  method: JobOrder['method'],
): CheckedHyperparameters {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const rule = capabilities.hyperparameters.find((known) => known.name === name);
    if (rule === undefined) {
      problems.push(`${show(name)} is not known, ${suggest(name, capabilities.hyperparameters, method)}`);
      if (value !== 'auto') values[name] = value;
      continue;
    }
    const { problem, value: clean } = checkValue(rule, value, method);
    if (problem !== null) problems.push(problem);
    if (clean !== undefined) values[name] = clean;
  }
  if (problems.length > 0 && capabilities.strictHyperparameters) {
    throw new UserError(`hyperparameters: ${problems.join('; ')}.`);
  }
  const warnings = problems.map((problem) => `hyperparameters: ${problem}. It is sent as it is.`);
  return { values, warnings, epochs: readEpochs(values) };
}

/**
 * The number of epochs in a job's or an order's hyperparameters, whatever the provider calls it: under several names the
 * highest, since a server that takes any name may follow either.
 */
export function readEpochs(hyperparameters: JsonObject): number | null {
  const found = EPOCH_NAMES.map((name) => readCount(hyperparameters[name]) ?? 0);
  const highest = Math.max(...found);
  return highest > 0 ? highest : null;
}

function checkValue(
  rule: HyperparameterRule,
  given: unknown,
  method: JobOrder['method'],
): { problem: string | null; value: unknown } {
  if (!rule.methods.includes(method)) {
    return {
      problem: `${rule.name} is for method ${rule.methods.join(' and ')}, not ${method}`,
      value: given,
    };
  }
  if (given === 'auto' && rule.auto) return { problem: null, value: undefined };
  const value = readValue(rule, given);
  if (value === undefined || !isAllowed(rule, value)) {
    return { problem: `${rule.name} is ${show(given)}, allowed: ${describeAllowed(rule)}`, value: given };
  }
  return { problem: null, value };
}

/** The value in the rule's kind; text that is a number or boolean counts as one. */
function readValue(rule: HyperparameterRule, given: unknown): number | boolean | string | undefined {
  if (rule.values?.some((word) => word === given) === true) return given as string;
  if (rule.kind === 'text') return typeof given === 'string' ? given : undefined;
  if (rule.kind === 'boolean')
    return given === true || given === 'true'
      ? true
      : given === false || given === 'false'
        ? false
        : undefined;
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return asFiniteNumber(number);
}

function isAllowed(rule: HyperparameterRule, value: number | boolean | string): boolean {
  if (typeof value === 'string') return rule.values?.includes(value) ?? true;
  if (typeof value === 'boolean') return true;
  if (rule.kind === 'integer' && !Number.isSafeInteger(value)) return false;
  if (rule.min !== undefined && (rule.exclusiveMin === true ? value <= rule.min : value < rule.min))
    return false;
  return rule.max === undefined || value <= rule.max;
}

/** A rule as a phrase: "a whole number from 1 to 50, or auto". Also for the documentation's tables. */
export function describeAllowed(rule: HyperparameterRule): string {
  const of = rule.unit === undefined ? '' : ` of ${rule.unit}`;
  const kinds = {
    integer: `a whole number${of}`,
    number: 'a number',
    boolean: 'true or false',
    text: rule.values === undefined ? 'a text' : 'one of',
  };
  const min =
    rule.min === undefined ? '' : rule.exclusiveMin === true ? ` above ${rule.min}` : ` from ${rule.min}`;
  const max =
    rule.max === undefined
      ? ''
      : min === ''
        ? ` up to ${rule.max}`
        : rule.exclusiveMin === true
          ? ` and up to ${rule.max}`
          : ` to ${rule.max}`;
  const open = rule.max === undefined && rule.min !== undefined && rule.exclusiveMin !== true ? ' up' : '';
  const words =
    rule.values === undefined
      ? ''
      : rule.kind === 'text'
        ? ` ${rule.values.join(', ')}`
        : `, or ${rule.values.join(', ')}`;
  return `${kinds[rule.kind]}${min}${max}${open}${words}${rule.auto ? ', or auto' : ''}`;
}

function suggest(name: string, rules: readonly HyperparameterRule[], method: JobOrder['method']): string {
  const known = rules.filter((rule) => rule.methods.includes(method)).map((rule) => rule.name);
  const [first] = known;
  if (first === undefined) return 'and none is known for this method';
  const group = SYNONYMS.find((names) => names.includes(name));
  const synonym = known.find((candidate) => group?.includes(candidate) === true);
  if (synonym !== undefined) {
    const absolute =
      name === 'learning_rate_multiplier' ? ' (an absolute rate such as 1e-5, not a multiplier)' : '';
    const relative = synonym === 'learning_rate_multiplier' ? ' (a factor, not an absolute rate)' : '';
    return `use ${synonym}${absolute}${relative}`;
  }
  const elsewhere = rules.find((rule) => group?.includes(rule.name) === true);
  if (elsewhere !== undefined)
    return `and ${elsewhere.name} is for method ${elsewhere.methods.join(' and ')}`;
  const bare = name.toLowerCase().replaceAll('_', '');
  const near =
    known.find((candidate) => candidate.toLowerCase().replaceAll('_', '') === bare) ?? closest(name, known);
  const meant = distance(name, near) <= Math.max(1, near.length / 2) ? `did you mean ${near}? ` : '';
  return `${meant}known: ${known.join(', ')}`;
}

function show(value: unknown): string {
  return value === undefined ? 'empty' : JSON.stringify(value).slice(0, 60);
}
