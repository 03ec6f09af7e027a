import type { ReadInput } from '../boundary/read-input.ts';
import { refusedInput } from '../input-values/refused.ts';
import { readChoice, readLines, readNumber } from '../input-values/values.ts';
import { readMap } from '../input-values/yaml.ts';
import { resolveLevels } from './rules/levels.ts';

/** The inputs that say what the dataset is and what it is held to. */
export interface DatasetInputs {
  /** Paths and globs, or one file id; empty where not given. */
  readonly trainingFile: readonly string[];
  readonly validationFile: readonly string[];
  readonly testFile: readonly string[];
  /** Share of the training examples held out for validation, 0–0.5. */
  readonly validationSplit: number;
  /** Share of the training examples used, over 0 and up to 1. */
  readonly trainingShare: number;
  /** Levels that differ from the rules' own, for `resolveLevels`. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly failOn: 'error' | 'warning';
}

const MAX_VALIDATION_SPLIT = 0.5;

/**
 * Reads the dataset's slice of the inputs.
 *
 * @throws UserError naming the input, its value and what is allowed
 */
export function readDatasetInputs(read: ReadInput): DatasetInputs {
  const inputs: DatasetInputs = {
    trainingFile: readLines(read, 'training-file'),
    validationFile: readLines(read, 'validation-file'),
    testFile: readLines(read, 'test-file'),
    validationSplit: readNumber(read, 'validation-split', { min: 0, max: MAX_VALIDATION_SPLIT }) ?? 0,
    trainingShare: readNumber(read, 'training-share', { above: 0, max: 1 }) ?? 1,
    rules: readRules(read('rules')),
    failOn: readChoice(read, 'fail-on', ['error', 'warning'], 'error'),
  };
  if (inputs.validationSplit > 0 && inputs.validationFile.length > 0) {
    throw refusedInput(
      'validation-split',
      'not together with `validation-file`. Hold out a share of the training examples, or name a file.',
    );
  }
  return Object.freeze(inputs);
}

function readRules(text: string): DatasetInputs['rules'] {
  const map = readMap(
    'rules',
    text,
    'a map of rule id to error, warning, notice or off, such as blank-line: off',
  );
  // An unknown rule or level is said before anything is read.
  resolveLevels(map);
  return Object.freeze({ ...map });
}
