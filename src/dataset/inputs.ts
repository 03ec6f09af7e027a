import { parseDocument, type Document } from 'yaml';
import { isObject } from '../boundary/json.ts';
import type { ReadInput } from '../boundary/read-input.ts';
import { UserError } from '../boundary/user-error.ts';
import { showUnseen } from '../untrusted/visible.ts';
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
    trainingFile: readLines(read('training-file')),
    validationFile: readLines(read('validation-file')),
    testFile: readLines(read('test-file')),
    validationSplit: readShare(
      read,
      'validation-split',
      0,
      (share) => share <= MAX_VALIDATION_SPLIT,
      '0 to 0.5',
    ),
    trainingShare: readShare(
      read,
      'training-share',
      1,
      (share) => share > 0 && share <= 1,
      'over 0, up to 1',
    ),
    rules: readRules(read('rules')),
    failOn: readFailOn(read('fail-on').trim()),
  };
  if (inputs.validationSplit > 0 && inputs.validationFile.length > 0) {
    throw new UserError(
      'validation-split and validation-file are both given: hold out a share of the training examples, or name a file.',
    );
  }
  return Object.freeze(inputs);
}

function readLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readShare(
  read: ReadInput,
  name: string,
  absent: number,
  allows: (share: number) => boolean,
  allowed: string,
): number {
  const text = read(name).trim();
  if (text === '') return absent;
  const share = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
  if (!allows(share))
    throw new UserError(`${name}: ${quoted(text)} is not a share; allowed is a number, ${allowed}.`);
  return share;
}

function readFailOn(text: string): DatasetInputs['failOn'] {
  if (text === '' || text === 'error') return 'error';
  if (text === 'warning') return 'warning';
  throw new UserError(`fail-on: ${quoted(text)} is unknown; allowed are error and warning.`);
}

function readRules(text: string): DatasetInputs['rules'] {
  if (text.trim() === '') return Object.freeze({});
  const document = parseDocument(text, { prettyErrors: true });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const at = fault.linePos?.[0];
    const place = at === undefined ? '' : ` (line ${at.line}, column ${at.col})`;
    const reason = fault.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    throw new UserError(`rules: not YAML${place}: ${showUnseen(reason)}`);
  }
  const map = toValue(document);
  if (!isObject(map)) {
    throw new UserError(
      `rules: a map of rule id to error, warning, notice or off is expected, for example "blank-line: off".`,
    );
  }
  // An unknown rule or level is said before anything is read.
  resolveLevels(map);
  return Object.freeze({ ...map });
}

function toValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases of aliases, or an alias of nothing.
    throw new UserError(`rules: not YAML: ${error instanceof Error ? error.message : 'it cannot be read'}`, {
      cause: error,
    });
  }
}

function quoted(text: string): string {
  return `"${showUnseen(text.length > 80 ? `${text.slice(0, 80)}…` : text)}"`;
}
