import { describe, expect, test } from 'vitest';
import { refuseReserved } from '../../src/training/inputs/metadata.ts';
import { readTrainingInputs } from '../../src/training/inputs.ts';

function read(values: Readonly<Record<string, string>> = {}) {
  return readTrainingInputs((name) => values[name] ?? '');
}

test('nothing given: the contract’s defaults', () => {
  expect(read()).toEqual({
    ...{ model: null, suffix: null, method: 'supervised', hyperparameters: {}, grader: null, seed: null },
    ...{
      integrations: [],
      metadata: {},
      reuse: true,
      wait: true,
      timeoutMinutes: 340,
      onTimeout: 'fail',
      onCancel: 'cancel',
    },
    ...{
      pollIntervalSeconds: null,
      maxCostUsd: null,
      selectCheckpoint: 'last',
      keepFiles: true,
      fileExpiresDays: null,
      jobId: null,
    },
  });
  expect(Object.isFrozen(read())).toBe(true);
});

test('what is given is read as it is meant', () => {
  const inputs = read({
    ...{ model: ' gpt-4.1-mini ', seed: '0', 'timeout-minutes': '0.5', 'max-cost-usd': '0', reuse: 'False' },
    metadata: 'version: 1.10\nflag: true\nquoted: "x: y"\nhex: 0x10',
    hyperparameters: '{"n_epochs": 3, "learning_rate_multiplier": 0.5, "batch_size": "auto", "lora": true}',
    integrations: '[{type: wandb, wandb: {project: birds, tags: [a]}}]',
    grader: 'graders/exact.json',
  });
  expect(inputs).toMatchObject({
    ...{ model: 'gpt-4.1-mini', seed: 0, timeoutMinutes: 0.5, maxCostUsd: 0, reuse: false },
    metadata: { version: '1.10', flag: 'true', quoted: 'x: y', hex: '0x10' },
    hyperparameters: { n_epochs: 3, learning_rate_multiplier: 0.5, batch_size: 'auto', lora: true },
    grader: { path: 'graders/exact.json' },
  });
});

describe('each mistake by its name, what was found, what is allowed', () => {
  test.each<[string, string, string]>([
    ['suffix', 'x'.repeat(65), 'at most 64 characters, this has 65'],
    ['method', 'sft', 'supervised, dpo or reinforcement'],
    ['seed', '-1', 'a whole number from 0 to 2147483647'],
    ['seed', '2147483648', 'a whole number from 0 to 2147483647'],
    ['seed', '1.5', 'a whole number from 0 to 2147483647'],
    ['reuse', 'yes', 'true or false'],
    ['timeout-minutes', '0', 'a number above 0'],
    ['timeout-minutes', 'forever', 'a number above 0'],
    ['poll-interval-seconds', '0', 'a number above 0'],
    ['max-cost-usd', '$5', 'a number from 0 up'],
    ['max-cost-usd', '0x10', 'a number from 0 up'],
    ['on-timeout', 'stop', 'fail, detach or cancel'],
    ['on-cancel', 'fail', 'cancel or detach'],
    ['select-checkpoint', 'first', 'last or best'],
    ['file-expires-days', '31', 'a whole number from 1 to 30'],
    ['job-id', 'ftjob-1?x=/../', 'letters, digits'],
    ['hyperparameters', 'n_epochs', 'a map'],
    ['hyperparameters', 'n_epochs: [1]', '`hyperparameters.n_epochs` is [1]'],
    ['hyperparameters', 'n_epochs: .inf', '`hyperparameters.n_epochs` is Infinity'],
    ['hyperparameters', 'a: 1\na: 2', 'not YAML (line 2, column 1): Map keys must be unique.'],
    ['metadata', 'team:', '`metadata.team` is empty'],
    [
      'metadata',
      Array.from({ length: 11 }, (_, index) => `k${index}: v`).join('\n'),
      '11 pairs; allowed are 10',
    ],
    ['metadata', `${'k'.repeat(65)}: v`, 'has 65 characters; allowed are 1 to 64'],
    ['metadata', `k: ${'v'.repeat(513)}`, 'this has 513'],
    ['metadata', 'k: [1]', 'a text, not a list or map'],
    ['integrations', 'wandb', 'a list such as'],
    ['integrations', '[{type: wandb, wandb: {}}]', '`integrations[0].wandb.project` is missing'],
    [
      'integrations',
      `[{type: wandb, wandb: {project: p, tags: [${Array(51).fill('t').join()}]}}]`,
      '51 tags; allowed are 50',
    ],
    ['integrations', `[{type: wandb, wandb: {project: p, tags: [${'t'.repeat(65)}]}}]`, '1 to 64 characters'],
    ['grader', '[1]', 'a map with type'],
  ])('%s: %s', (name, value, part) => {
    const message = messageOf(() => read({ [name]: value }));
    expect(message).toMatch(new RegExp(`^Input .${name}\\b`));
    expect(message).toContain(part);
    expect(message).not.toContain('\n');
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing was thrown';
}

test('a job’s metadata may not be named like the action’s own, which a filter may', () => {
  const { metadata } = readTrainingInputs((name) => (name === 'metadata' ? 'run: mine' : ''));
  expect(metadata).toEqual({ run: 'mine' });
  expect(() => {
    refuseReserved(metadata);
  }).toThrow('Input `metadata`: "run" is written by the action');
});
