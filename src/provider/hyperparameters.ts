import type { JsonObject } from '../boundary/json.ts';
import { UserError } from '../boundary/user-error.ts';
import { describeRange, isInRange, parseNumber, type Range } from '../input-values/range.ts';
import { refusedInput, refusedValue } from '../input-values/refused.ts';
import { listChoices, suggest } from '../input-values/values.ts';
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
  const problems: UserError[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const rule = capabilities.hyperparameters.find((known) => known.name === name);
    const { problem, value: clean } =
      rule === undefined
        ? {
            problem: refusedInput(
              `hyperparameters.${name}`,
              `not known${nameKnown(name, capabilities.hyperparameters, method)}`,
            ),
            value: value === 'auto' ? undefined : value,
          }
        : checkValue(rule, value, method);
    if (problem !== null) problems.push(problem);
    if (clean !== undefined) values[name] = clean;
  }
  if (problems.length > 0 && capabilities.strictHyperparameters) {
    throw new UserError(problems.map(({ message }) => message).join(' '));
  }
  const warnings = problems.map(({ message }) => `${message} It is sent as it is.`);
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
): { problem: UserError | null; value: unknown } {
  const name = `hyperparameters.${rule.name}`;
  if (!rule.methods.includes(method)) {
    return {
      problem: refusedInput(name, `for method ${rule.methods.join(' and ')}, not ${method}.`),
      value: given,
    };
  }
  if (given === 'auto' && rule.auto) return { problem: null, value: undefined };
  const value = readValue(rule, given);
  if (value === undefined) return { problem: refusedValue(name, given, describeAllowed(rule)), value: given };
  return { problem: null, value };
}

/** The value in the rule's kind, undefined where it is not allowed; text that is a number or boolean counts as one. */
function readValue(rule: HyperparameterRule, given: unknown): number | boolean | string | undefined {
  const word = typeof given === 'string' ? given : undefined;
  if (word !== undefined && rule.values?.includes(word) === true) return word;
  if (rule.kind === 'text') return rule.values === undefined ? word : undefined;
  if (rule.kind === 'boolean') return [true, false].find((each) => given === each || word === String(each));
  const number = word === undefined ? given : parseNumber(word.trim());
  return typeof number === 'number' && isInRange(number, rangeOf(rule)) ? number : undefined;
}

function rangeOf(rule: HyperparameterRule): Range {
  return { ...rule, integer: rule.kind === 'integer' };
}

/** A rule as a phrase: "a whole number from 1 to 50, or auto". Also for the documentation's tables. */
export function describeAllowed(rule: HyperparameterRule): string {
  const words = [...(rule.values ?? []), ...(rule.auto ? ['auto'] : [])];
  if (rule.kind === 'text' && rule.values !== undefined) return listChoices(words);
  const kind =
    rule.kind === 'text'
      ? 'a text'
      : rule.kind === 'boolean'
        ? 'true or false'
        : describeRange(rangeOf(rule));
  return [kind, ...words].join(', or ');
}

/** What follows "not known": the name to use instead. */
function nameKnown(name: string, rules: readonly HyperparameterRule[], method: JobOrder['method']): string {
  const known = rules.filter((rule) => rule.methods.includes(method)).map((rule) => rule.name);
  if (known.length === 0) return ', and none is for this method.';
  const group = SYNONYMS.find((names) => names.includes(name));
  const synonym = known.find((candidate) => group?.includes(candidate) === true);
  if (synonym !== undefined) {
    const absolute =
      name === 'learning_rate_multiplier' ? ' (an absolute rate such as 1e-5, not a multiplier)' : '';
    const relative = synonym === 'learning_rate_multiplier' ? ' (a factor, not an absolute rate)' : '';
    return `; use ${synonym}${absolute}${relative}.`;
  }
  const elsewhere = rules.find((rule) => group?.includes(rule.name) === true);
  if (elsewhere !== undefined) return `; ${elsewhere.name} is for method ${elsewhere.methods.join(' and ')}.`;
  const meant = suggest(name, known);
  return `.${meant === '' ? '' : ` ${meant}`} Known: ${known.join(', ')}.`;
}
