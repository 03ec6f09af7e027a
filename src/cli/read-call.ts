import { parseArgs } from 'node:util';
import type { ReadInput } from '../boundary/read-input.ts';
import { UserError } from '../boundary/user-error.ts';
import { messageOf } from '../boundary/thrown.ts';
import { refusedValue } from '../input-values/refused.ts';
import { readChoice } from '../input-values/values.ts';

export const FORMATS = ['text', 'json', 'sarif'] as const;

/** What was asked for on the command line. */
export type Call =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'validate'; readonly read: ReadInput; readonly format: (typeof FORMATS)[number] };

/** Options by the input of the action that they stand for. */
const INPUTS = {
  validation: 'validation-file',
  test: 'test-file',
  method: 'method',
  provider: 'provider',
  model: 'model',
  grader: 'grader',
  'fail-on': 'fail-on',
} as const;

const text = { type: 'string' } as const;
const OPTIONS = {
  validation: { ...text, multiple: true },
  test: { ...text, multiple: true },
  method: text,
  provider: text,
  model: text,
  grader: text,
  'fail-on': text,
  rule: { ...text, multiple: true },
  format: text,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads the words after the program's name. Every value is checked by whoever reads it as an input of the action.
 * @throws UserError for an unknown option, a missing value or another command than `validate`
 */
export function readCall(words: readonly string[]): Call {
  const { values, positionals } = parse(words);
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command !== 'validate') {
    const found = command === undefined ? 'No command is given' : `There is no command "${command}"`;
    throw new UserError(`${found}; the command line has \`validate\`. See --help.`);
  }
  if (files.length === 0) throw new UserError('validate needs at least one file or glob. See --help.');
  const inputs = new Map<string, string>([['training-file', files.join('\n')]]);
  for (const [option, input] of Object.entries(INPUTS)) {
    const value = values[option as keyof typeof INPUTS];
    if (value !== undefined) inputs.set(input, typeof value === 'string' ? value : value.join('\n'));
  }
  if (values.rule !== undefined) inputs.set('rules', JSON.stringify(readLevels(values.rule)));
  const format = readChoice(() => values.format ?? '', '--format', FORMATS, 'text');
  return { kind: 'validate', format, read: (name) => inputs.get(name) ?? '' };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's own message says which option, and at length what to do with a file named like one.
    const [reason = ''] = messageOf(error).split('. ');
    throw new UserError(`${reason.replace(/\.$/, '')}. See --help.`, { cause: error });
  }
}

function readLevels(rules: readonly string[]): Record<string, string> {
  const pairs = rules.map((rule) => {
    const [, id, level] = /^([^=]+)=([^=]+)$/.exec(rule) ?? [];
    if (id !== undefined && level !== undefined) return [id, level] as const;
    throw refusedValue('--rule', rule, 'id=level, such as blank-line=off');
  });
  return Object.fromEntries(pairs);
}
