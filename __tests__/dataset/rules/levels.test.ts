import { describe, expect, it } from 'vitest';
import { createAnnotationChoice } from '../../../src/dataset/rules/annotation-order.ts';
import { resolveLevels } from '../../../src/dataset/rules/levels.ts';
import { demandsOf, exampleLimits } from '../../../src/dataset/rules/provider-demands.ts';
import { RULES } from '../../../src/dataset/rules/registry.ts';
import type { Finding, Level } from '../../../src/dataset/types.ts';
import { rulesDoc } from '../../../scripts/generate/rules-doc.ts';

describe('levels', () => {
  it('are the registry’s, unless the user says otherwise', () => {
    const levels = resolveLevels({
      'duplicate-example': 'off',
      'ends-on-user': 'error',
      'empty-answer': false,
    });
    expect(levels['duplicate-example']).toBe('off');
    expect(levels['ends-on-user']).toBe('error');
    expect(levels['empty-answer']).toBe('off');
    expect(Object.keys(levels)).toHaveLength(RULES.length);
    expect(levels['credential']).toBe('error');
  });

  it('are raised for an overlap with a test file that is evaluated, but the user has the last word', () => {
    expect(resolveLevels({})['training-in-test']).toBe('warning');
    expect(resolveLevels({}, { testIsEvaluated: true })['training-in-test']).toBe('error');
    expect(
      resolveLevels({ 'training-in-test': 'notice' }, { testIsEvaluated: true })['training-in-test'],
    ).toBe('notice');
  });

  it('of a blank line is raised where the provider refuses the file for it', () => {
    expect(resolveLevels({})['blank-line']).toBe('warning');
    expect(resolveLevels({}, { provider: 'together' })['blank-line']).toBe('error');
    expect(resolveLevels({ 'blank-line': 'off' }, { provider: 'together' })['blank-line']).toBe('off');
  });

  it.each([
    [
      { 'duplicate-exampel': 'off' },
      'Input `rules`: there is no rule "duplicate-exampel". Did you mean `duplicate-example`? All rules stand in docs/rules.md.',
    ],
    [{ constructor: 'off' }, /there is no rule "constructor"/],
    [{ crlf: 'warn' }, 'Input `rules.crlf` is "warn"; allowed is error, warning, notice or off.'],
    [{ crlf: null }, 'Input `rules.crlf` is empty; allowed is error, warning, notice or off.'],
  ])('refuses %j', (rules, message) => {
    expect(() => resolveLevels(rules)).toThrow(message);
  });
});

describe('annotations', () => {
  const finding = (rule: string, level: Level, line: number): Finding => ({
    rule,
    level,
    file: 'a.jsonl',
    line,
    message: `${rule} ${line}`,
  });
  const choose = (findings: Finding[], room = 10) => {
    const choice = createAnnotationChoice(() => room);
    for (const each of findings) choice.add(each);
    return choice.choose('dataset-report.json');
  };

  it('show one of each rule first, then the rest, ten of each level', () => {
    const findings = [
      ...Array.from({ length: 30 }, (_, index) => finding('a', 'error', index + 1)),
      finding('b', 'error', 31),
      finding('c', 'warning', 1),
    ];
    const chosen = choose(findings);
    expect(chosen.map(({ rule, line }) => `${rule}${line}`)).toEqual([
      'a1',
      'b31',
      'a2',
      'a3',
      'a4',
      'a5',
      'a6',
      'a7',
      'a8',
      'a9',
      'c1',
    ]);
    expect(chosen[9]?.message).toBe('a 9 (21 more errors: see dataset-report.json)');
    expect(chosen[10]?.message).toBe('c 1');
  });

  it('show ten of more than ten rules', () => {
    const chosen = choose(Array.from({ length: 11 }, (_, index) => finding(`r${index}`, 'notice', index)));
    expect(chosen).toHaveLength(10);
    expect(chosen.at(-1)?.message).toMatch(/1 more notice: see/);
  });

  it('say how many more there are even where none will be shown', () => {
    const findings = [finding('a', 'error', 1), finding('a', 'error', 2)];
    expect(choose(findings, 0).map(({ message }) => message)).toEqual([
      'a 1 (1 more error: see dataset-report.json)',
    ]);
  });

  it('leave a list of ten as it is', () => {
    const findings = Array.from({ length: 10 }, (_, index) => finding('a', 'warning', index));
    expect(choose(findings)).toEqual(findings);
    expect(choose([])).toEqual([]);
  });
});

describe('what a provider takes', () => {
  it.each([
    ['openai', 'supervised', 'training', { min: 10, max: null }],
    ['openai', 'supervised', 'validation', { min: 1, max: null }],
    ['openai', 'reinforcement', 'training', { min: 10, max: 50_000 }],
    ['azure', 'reinforcement', 'validation', { min: 1, max: 1_000 }],
    ['bedrock', 'reinforcement', 'training', { min: 100, max: 20_000 }],
    ['fireworks', 'supervised', 'training', { min: 3, max: 3_000_000 }],
    ['together', 'supervised', 'training', { min: 1, max: null }],
    ['openai', 'reinforcement', 'test', { min: 1, max: null }],
  ] as const)('%s, %s, %s', (provider, method, role, expected) => {
    expect(exampleLimits({ provider, method, role })).toEqual(expected);
  });

  it('is lenient for one it does not know', () => {
    expect(demandsOf('__proto__')).toBe(demandsOf('openai-compatible'));
  });
});

describe('the page of rules', () => {
  it('has a section and a row for every rule, and no text that looks like a token', () => {
    const page = rulesDoc();
    for (const { id } of RULES) {
      expect(page).toContain(`\n### ${id}\n`);
      expect(page).toContain(`[${id}](#${id})`);
    }
    expect(page).not.toMatch(/ghp_\w/);
  });
});
