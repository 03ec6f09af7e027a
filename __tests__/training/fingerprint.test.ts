import { describe, expect, test } from 'vitest';
import { fingerprintJob, type JobContent } from '../../src/training/fingerprint.ts';

function createContent(overrides: Partial<JobContent> = {}): JobContent {
  return {
    provider: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    organization: null,
    project: null,
    account: null,
    model: 'gpt-4.1-mini',
    method: 'supervised',
    hyperparameters: {},
    seed: null,
    suffix: null,
    grader: null,
    extraBody: {},
    trainingFile: { sha256: 'a' },
    validationFile: null,
    ...overrides,
  };
}

const BASE = fingerprintJob(createContent());

test('the fingerprint never changes between versions, or every job would be paid again', () => {
  expect(BASE).toBe('47de9c7248cd2c01b6354e59cc21f3a8b5b76fe6c9a5242c0b42af3bc934bc9d');
});

test.each<[string, Partial<JobContent>]>([
  ['provider', { provider: 'azure' }],
  ['base URL', { baseUrl: 'https://eu.api.openai.com/v1' }],
  ['organization', { organization: 'org-1' }],
  ['project', { project: 'proj-1' }],
  ['account', { account: 'acc' }],
  ['model', { model: 'gpt-4.1' }],
  ['method', { method: 'dpo' }],
  ['hyperparameters', { hyperparameters: { n_epochs: 3 } }],
  ['seed', { seed: 0 }],
  ['suffix', { suffix: '' }],
  ['grader', { grader: {} }],
  ['extra body', { extraBody: { a: 1 } }],
  ['training bytes', { trainingFile: { sha256: 'b' } }],
  ['training file id', { trainingFile: { id: 'a' } }],
  ['validation bytes', { validationFile: { sha256: 'a' } }],
])('another %s is another job', (_, overrides) => {
  expect(fingerprintJob(createContent(overrides))).not.toBe(BASE);
});

describe('the same job said otherwise', () => {
  test.each<[string, Partial<JobContent>, Partial<JobContent>]>([
    ['auto is not given', { hyperparameters: { n_epochs: 'auto' } }, {}],
    ['order of keys', { extraBody: { a: 1, b: { c: 2, d: 3 } } }, { extraBody: { b: { d: 3, c: 2 }, a: 1 } }],
    ['spelling of the URL', { baseUrl: 'HTTPS://API.openai.com:443/v1//' }, {}],
  ])('%s', (_, one, other) => {
    expect(fingerprintJob(createContent(one))).toBe(fingerprintJob(createContent(other)));
  });

  test('order within a list matters', () => {
    const [one, other] = [{ extraBody: { a: [1, 2] } }, { extraBody: { a: [2, 1] } }];
    expect(fingerprintJob(createContent(one))).not.toBe(fingerprintJob(createContent(other)));
  });
});
