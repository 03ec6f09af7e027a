import { describe, expect, it } from 'vitest';
import { findWrongFormat } from '../../../src/dataset/rules/detect-format.ts';
import { checkGrader } from '../../../src/dataset/rules/grader.ts';
import { RULES } from '../../../src/dataset/rules/registry.ts';
import { LINE_RULE_IDS, RULE_IDS } from '../../../src/dataset/rules/rule-ids.ts';
import type { Rule, RuleExample } from '../../../src/dataset/rules/types.ts';
import { checkText, contextOf, parseLines, rulesIn } from './check-text.ts';

// Raised by whoever reads the lines, or told the length of one; tested there.
const NOT_BY_CHECKER = new Set(['not-json', 'not-an-object', 'too-long', 'answer-cut-off']);
const checked = RULES.filter(({ id, scope }) => scope === 'line' && !NOT_BY_CHECKER.has(id));
const advice = RULES.filter(({ id }) => id.startsWith('completion-'));
// What a prompt without advice in mind also earns.
const ADVICE = new Set(advice.map(({ id }) => id as string));

function check(example: RuleExample): string[] {
  return rulesIn(checkText(example.text, example.context));
}

describe('the registry', () => {
  it('has each rule once, in the order of the ids', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  });

  it.each(RULES)('$id says what is wrong and what to do', (rule) => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^\S.{5,90}[^.\s]$/);
    expect(rule.why).toMatch(/^\S.{10,200}\.$/);
  });

  it('shows every line rule but those that need the token count or a large file', () => {
    const bare = RULES.filter(({ scope, bad }) => scope === 'line' && bad === null).map(({ id }) => id);
    expect(bare).toEqual(['image-too-large', 'too-long', 'answer-cut-off']);
    expect(checked.length).toBe(LINE_RULE_IDS.length - NOT_BY_CHECKER.size);
  });

  it.each(checked.filter(hasBad))('$id: the bad file earns exactly this finding', ({ id, bad }) => {
    expect(check(bad)).toEqual([id]);
  });

  it.each(checked)('$id: the good file earns nothing', ({ good }) => {
    expect(good).not.toBeNull();
    if (good !== null) expect(check(good)).toEqual([]);
  });

  it.each(advice.filter(hasBad))('$id: the bad set earns the advice', ({ id, bad, good }) => {
    expect(check(bad)).toEqual([id]);
    if (good !== null) expect(check(good)).toEqual([]);
  });

  it.each(RULES.filter(({ scope }) => scope === 'set').filter(hasBad))(
    '$id: both files are free of other line findings',
    ({ id, bad, good }) => {
      for (const example of [bad, good]) {
        if (example === null || (example === bad && (id === 'wrong-format' || id === 'mixed-format')))
          continue;
        const found = check(example).filter((rule) => !ADVICE.has(rule) && rule !== id);
        expect(found).toEqual([]);
      }
    },
  );

  it('wrong-format and ill-formed-grader tell their bad files from their good ones', () => {
    const format = RULES.find(({ id }) => id === 'wrong-format');
    expect(findWrongFormat(parseLines(format?.bad?.text ?? ''), 'chat')).toMatch(/method: dpo/);
    expect(findWrongFormat(parseLines(format?.good?.text ?? ''), 'chat')).toBeNull();
    const grader = RULES.find(({ id }) => id === 'ill-formed-grader');
    expect(gradersFindings(grader?.bad)).toHaveLength(1);
    expect(gradersFindings(grader?.good)).toEqual([]);
  });
});

function gradersFindings(example: RuleExample | null | undefined): string[] {
  const found: string[] = [];
  checkGrader(example?.context?.grader, contextOf(), (_, message) => found.push(message));
  return found;
}

function hasBad(rule: Rule): rule is Rule & { bad: RuleExample } {
  return rule.bad !== null;
}
