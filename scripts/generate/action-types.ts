import { parse } from 'yaml';
import { commandNames } from '../../src/commands/command-table.ts';
import { PROVIDERS } from '../../src/provider/catalog.ts';

interface Action {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
}

const enums: Record<string, readonly string[]> = {
  command: commandNames,
  provider: PROVIDERS,
  method: ['supervised', 'dpo', 'reinforcement'],
  'fail-on': ['error', 'warning'],
  'fail-on-scope': ['all', 'changed'],
  'on-timeout': ['fail', 'detach', 'cancel'],
  'on-cancel': ['cancel', 'detach'],
  'select-checkpoint': ['last', 'best'],
  comment: ['auto', 'always', 'never'],
  'show-examples': ['auto', 'always', 'never'],
};
const booleans = [
  'reuse',
  'wait',
  'allow-fork-head',
  'keep-files',
  'summary',
  'artifact',
  'reused',
  'dataset-valid',
  'eval-passed',
];
const integers = [
  'seed',
  'limit',
  'max-eval-examples',
  'file-expires-days',
  'artifact-retention-days',
  'example-count',
  'error-count',
  'warning-count',
  'trained-tokens',
  'estimated-tokens',
];
const floats = [
  'validation-split',
  'training-share',
  'timeout-minutes',
  'poll-interval-seconds',
  'max-cost-usd',
  'price-per-million-tokens-usd',
  'min-score',
  'min-improvement',
  'estimated-cost-usd',
  'train-loss',
  'valid-loss',
  'full-valid-loss',
  'eval-score',
  'eval-baseline-score',
];
const lists = ['training-file', 'validation-file', 'test-file', 'file-ids'];

/** Types of inputs and outputs for the tools that read `action-types.yml` (github-actions-typing). */
export function actionTypes(actionText: string): string {
  const action = parse(actionText) as Action;
  const section = (entries: Record<string, unknown>) =>
    Object.keys(entries).flatMap((name) => [`  ${name}:`, ...typeOf(name).map((line) => `    ${line}`)]);
  return [
    '# Generated from action.yml by `npm run generate`.',
    'inputs:',
    ...section(action.inputs),
    'outputs:',
    ...section(action.outputs),
    '',
  ].join('\n');
}

function typeOf(name: string): string[] {
  const values = enums[name];
  if (values) return ['type: enum', 'allowed-values:', ...values.map((value) => `  - ${value}`)];
  if (booleans.includes(name)) return ['type: boolean'];
  if (integers.includes(name)) return ['type: integer'];
  if (floats.includes(name)) return ['type: float'];
  if (lists.includes(name)) return ['type: list', 'separator: "\\n"', 'list-item:', '  type: string'];
  return ['type: string'];
}
