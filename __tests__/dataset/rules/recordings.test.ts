import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWrongFormat } from '../../../src/dataset/rules/detect-format.ts';
import { checkGrader } from '../../../src/dataset/rules/grader.ts';
import { ruleOf } from '../../../src/dataset/rules/registry.ts';
import type { RuleId } from '../../../src/dataset/rules/rule-ids.ts';
import type { Format, Method } from '../../../src/dataset/types.ts';
import { checkText, contextOf, parseLines } from './check-text.ts';

const folder = path.join(
  process.env['RECORDINGS'] ?? path.resolve(import.meta.dirname, '../../../../shared/recordings'),
  'datasets',
);

const OWN: readonly (readonly [string, Format])[] = [
  ['audubon_birds.jsonl', 'chat'],
  ['chartqa_images.jsonl', 'chat'],
  ['gsm8k_chat.jsonl', 'chat'],
  ['sarcastic.jsonl', 'chat'],
  ['stock_toolcall.jsonl', 'chat'],
  ['travel.jsonl', 'chat'],
  ['orca_dpo_pairs.jsonl', 'preference'],
  ['rft_toolcall.jsonl', 'reinforcement'],
];
const METHODS: Readonly<Record<Format, Method>> = {
  chat: 'supervised',
  completion: 'supervised',
  text: 'supervised',
  preference: 'dpo',
  reinforcement: 'reinforcement',
};

describe.skipIf(!existsSync(folder))('datasets that others made', () => {
  const cases = OWN.flatMap(([name, own]) =>
    (Object.keys(METHODS) as Format[]).map((format) => ({ name, own, format })),
  );

  it.each(cases)('$name as $format', ({ name, own, format }) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const examples = parseLines(text);
    const found = checkText(text, { format, method: METHODS[format], grader: null });
    const errors = found.filter(({ rule }) => ruleOf(rule as RuleId).level === 'error');
    if (format === own) {
      expect(found).toEqual([]);
      expect(findWrongFormat(examples, format)).toBeNull();
    } else {
      expect(new Set(errors.map(({ line }) => line)).size).toBe(examples.length);
      expect(findWrongFormat(examples, format)).toMatch(/^the file is in /);
    }
  });

  it.each(['model_grader.json', 'multi_grader.json'])('%s is a well-formed grader', (name) => {
    const found: string[] = [];
    const grader: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    checkGrader(grader, contextOf(), (_, message) => found.push(message));
    expect(found).toEqual([]);
  });
});
