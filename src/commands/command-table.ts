import type { ReadInput } from '../boundary/read-input.ts';
import { missingInput } from '../input-values/refused.ts';
import { readChoice } from '../input-values/values.ts';

export const commandNames = [
  'train',
  'plan',
  'validate',
  'follow',
  'status',
  'list',
  'cancel',
  'pause',
  'resume',
  'evaluate',
  'delete',
  'comment',
] as const;
export type CommandName = (typeof commandNames)[number];

const shown = [
  'github-token',
  'summary',
  'artifact',
  'artifact-name',
  'artifact-retention-days',
  'comment',
  'comment-key',
  'show-examples',
];
const access = [
  'provider',
  'api-key',
  'base-url',
  'identity-provider-id',
  'service-account-id',
  'tenant-id',
  'client-id',
  'audience',
  'organization',
  'project',
  'account-id',
  'region',
  'extra-headers',
];
const dataset = [
  'training-file',
  'validation-file',
  'validation-split',
  'training-share',
  'test-file',
  'method',
  'grader',
  'rules',
  'fail-on',
  'fail-on-scope',
];
const bill = ['model', 'hyperparameters', 'price-per-million-tokens-usd'];
const order = ['suffix', 'seed', 'integrations', 'metadata', 'extra-body', 'max-cost-usd', 'reuse'];
const evaluation = ['graders', 'baseline-model', 'min-score', 'min-improvement', 'max-eval-examples'];
const waiting = ['wait', 'timeout-minutes', 'on-timeout', 'on-cancel', 'poll-interval-seconds'];
const spending = ['allow-fork-head', 'keep-files', 'file-expires-days', 'select-checkpoint'];
const all = [...shown, ...access, ...dataset, ...bill, ...order, ...evaluation, ...waiting, ...spending];
const look = [...shown, ...access, 'job-id'];

interface CommandEntry {
  readonly takes: readonly string[];
  /** Each entry is one input, or several of which one is enough. */
  readonly needs: readonly (readonly string[])[];
  /** Why one of `needs` is asked for, for the error's end. */
  readonly hint?: string;
}

/** What each command takes and needs, by input name. `command` itself is taken by all. */
export const commandTable: Readonly<Record<CommandName, CommandEntry>> = {
  train: { takes: all, needs: [['model'], ['training-file']] },
  plan: { takes: all, needs: [['model'], ['training-file']] },
  // What a workflow shares between its validate and its train step is taken without a word where it is harmless.
  validate: {
    takes: [...shown, ...access, ...dataset, ...bill, 'allow-fork-head'],
    needs: [['training-file']],
  },
  follow: {
    takes: [...all.filter((name) => name !== 'wait'), 'job-id'],
    needs: [['job-id', 'training-file']],
    hint: 'give the job’s id, or the same inputs as the `train` that started it',
  },
  status: { takes: look, needs: [['job-id']] },
  list: { takes: [...shown, ...access, 'limit', 'metadata'], needs: [] },
  cancel: { takes: look, needs: [['job-id']] },
  pause: { takes: look, needs: [['job-id']] },
  resume: { takes: [...look, 'allow-fork-head'], needs: [['job-id']] },
  evaluate: {
    takes: [
      ...shown,
      ...access,
      ...evaluation,
      ...dataset,
      'fine-tuned-model',
      'job-id',
      'model',
      'max-cost-usd',
      'timeout-minutes',
      'select-checkpoint',
      'allow-fork-head',
    ],
    needs: [['test-file'], ['fine-tuned-model', 'job-id']],
  },
  delete: {
    takes: [...shown, ...access, 'fine-tuned-model', 'file-ids'],
    needs: [['fine-tuned-model', 'file-ids']],
  },
  comment: {
    takes: ['github-token', 'results-path', 'comment', 'comment-key', 'summary'],
    needs: [['results-path']],
  },
};

/** Inputs that arrive with a value though nobody gave one: their defaults in action.yml (a test compares). */
export const inputDefaults: Readonly<Record<string, string>> = {
  command: 'train',
  provider: 'openai',
  'validation-split': '0',
  'training-share': '1',
  method: 'supervised',
  'fail-on': 'error',
  'fail-on-scope': 'all',
  reuse: 'true',
  wait: 'true',
  'timeout-minutes': '340',
  'on-timeout': 'fail',
  'on-cancel': 'cancel',
  'allow-fork-head': 'false',
  'keep-files': 'true',
  limit: '20',
  'max-eval-examples': '100',
  'select-checkpoint': 'last',
  comment: 'auto',
  'show-examples': 'auto',
  summary: 'true',
  artifact: 'true',
};

export const inputNames: readonly string[] = [
  ...new Set(['command', ...Object.values(commandTable).flatMap((entry) => entry.takes)]),
];

/**
 * The command that the input names.
 * @throws UserError for a name that is none.
 */
export function readCommand(read: ReadInput): CommandName {
  return readChoice(read, 'command', commandNames, 'train');
}

/**
 * Checks that everything a command needs is there, before any request.
 * @throws UserError naming the first missing input.
 */
export function requireInputs(command: CommandName, read: ReadInput): void {
  const entry = commandTable[command];
  for (const choices of entry.needs) {
    if (choices.some((name) => read(name) !== '')) continue;
    const hint = entry.hint ? `: ${entry.hint}` : '';
    throw missingInput(choices, `\`command: ${command}\` needs it${hint}`, { code: 'missing-input' });
  }
}

/** Names of inputs that were given but that the command does not take; a default counts as not given. */
export function ignoredInputs(command: CommandName, read: ReadInput): string[] {
  const takes = new Set(['command', ...commandTable[command].takes]);
  return inputNames.filter((name) => {
    // The token has a default that differs from run to run.
    if (takes.has(name) || name === 'github-token') return false;
    const value = read(name);
    return value !== '' && value !== inputDefaults[name];
  });
}
