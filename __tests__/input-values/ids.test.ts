import { describe, expect, it } from 'vitest';
import { readIds } from '../../src/input-values/ids.ts';
import { findInputSecrets } from '../../src/input-values/secrets.ts';

const idsOf = (text: string) => readIds(() => text, 'file-ids');

describe('ids', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['file-a', ['file-a']],
    ['file-a, file-b', ['file-a', 'file-b']],
    ['file-a\nfile-b\n', ['file-a', 'file-b']],
    ['["file-a","file-b"]', ['file-a', 'file-b']],
    ['- file-a\n- file-b', ['file-a', 'file-b']],
  ])('%j', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it.each([
    [',', 'Input `file-ids` is ","; allowed is ids'],
    ['[]', 'Input `file-ids` is "[]"; allowed is ids'],
    ['["file-a"', 'Input `file-ids`: not YAML'],
    ['[1]', 'Input `file-ids` is 1; allowed is ids'],
    ['{"id": "file-a"}', 'Input `file-ids` is "{"id":"; allowed is ids'],
    ['../../x?', 'Input `file-ids` is "../../x?"; allowed is ids'],
  ])('%j is refused', (text, message) => {
    expect(() => idsOf(text)).toThrow(message);
  });
});

describe('secrets inside of inputs', () => {
  const found = (inputs: Readonly<Record<string, string>>) => findInputSecrets((name) => inputs[name] ?? '');

  it.each<[string, Record<string, string>, string[]]>([
    [
      'a list',
      { integrations: '[{type: wandb, wandb: {project: p, api_key: wandb-secret}}]' },
      ['wandb-secret'],
    ],
    // Wrong, and quoted in the error for that.
    [
      'a map where a list is asked for',
      { integrations: '{wandb: {api_key: wandb-secret}}' },
      ['wandb-secret'],
    ],
    [
      'a list in a map of texts',
      { metadata: 'api_token: [token-one, token-two]' },
      ['token-one', 'token-two'],
    ],
    ['every header', { 'extra-headers': 'x-tenant: acme\nx-number: 1.10' }, ['acme', '1.10']],
    ['a number is a setting', { graders: '[{sampling_params: {max_completions_tokens: 2048}}]' }, []],
    ['not YAML', { 'extra-body': '{a: [' }, []],
    ['aliases without end', { grader: `a: &a [*a]` }, []],
  ])('%s', (_, inputs, secrets) => {
    expect(found(inputs)).toEqual(secrets);
  });
});
