import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../../src/dataset/rules/provider-demands.ts';
import { RULES } from '../../../src/dataset/rules/registry.ts';
import type { Rule, RuleExample } from '../../../src/dataset/rules/types.ts';
import type { Format } from '../../../src/dataset/types.ts';
import { checkFiles } from '../check-files.ts';
import { contextOf } from './check-text.ts';

/** The rules found in an example by the whole check, from bytes to verdict. */
function rulesOf(example: RuleExample): Promise<string[]> {
  const key = JSON.stringify(example);
  const known = checked.get(key) ?? check(example);
  checked.set(key, known);
  return known;
}

const MODELS: Readonly<Partial<Record<Format, string>>> = {
  completion: 'davinci-002',
  text: 'meta-llama/Llama-3.1-8B-Instruct',
};

/** Many rules have the same good file. */
const checked = new Map<string, Promise<string[]>>();

async function check(example: RuleExample): Promise<string[]> {
  const context = contextOf(example.context);
  const name = example.name ?? 'train.jsonl';
  const { validation, test } = example;
  const { findings } = await checkFiles(
    {
      [name]: Buffer.from(example.text, example.encoding ?? 'utf8'),
      ...(validation === undefined ? {} : { 'valid.jsonl': validation }),
      ...(test === undefined ? {} : { 'test.jsonl': test }),
    },
    {
      method: context.method,
      model: context.model ?? MODELS[context.format] ?? 'gpt-4o-2024-08-06',
      grader: context.grader,
      provider: {
        id: context.provider,
        title: demandsOf(context.provider).title,
        capabilities: {
          formats: demandsOf(context.provider).formats,
          maxFileBytes: 2 ** 29,
          maxPartedBytes: null,
        },
      },
      inputs: {
        'training-file': name,
        ...(validation === undefined ? {} : { 'validation-file': 'valid.jsonl' }),
        ...(test === undefined ? {} : { 'test-file': 'test.jsonl' }),
      },
    },
  );
  return [...new Set(findings.map(({ rule }) => rule))];
}

describe('every rule, from the file to the finding', () => {
  it.each(RULES.filter(hasBad))('$id is found in its bad file', async ({ id, bad }) => {
    expect(await rulesOf(bad)).toContain(id);
  });

  it.each(RULES.filter(({ good }) => good !== null))(
    '$id is not found in its good file',
    async ({ id, good }) => {
      if (good !== null) expect(await rulesOf(good)).not.toContain(id);
    },
  );
});

function hasBad(rule: Rule): rule is Rule & { bad: RuleExample } {
  return rule.bad !== null;
}
