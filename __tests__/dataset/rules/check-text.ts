import { isObject, type JsonObject } from '../../../src/boundary/json.ts';
import { checkSummary, createLineChecker } from '../../../src/dataset/rules/checker.ts';
import type { RuleContext } from '../../../src/dataset/rules/types.ts';

export interface Found {
  readonly rule: string;
  readonly message: string;
  readonly line: number | null;
}

export function contextOf(changes: Partial<RuleContext> = {}): RuleContext {
  return {
    format: 'chat',
    method: 'supervised',
    role: 'training',
    provider: 'openai',
    model: null,
    grader: null,
    ...changes,
  };
}

export function parseLines(text: string): JsonObject[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isObject);
}

/** The line findings of a text, and those that its lines add up to. */
export function checkText(text: string, changes: Partial<RuleContext> = {}): Found[] {
  const checker = createLineChecker(contextOf(changes));
  const found: Found[] = [];
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    if (raw === '') continue;
    const line = number;
    checker.check(JSON.parse(raw) as JsonObject, raw, (rule, message) => found.push({ rule, message, line }));
  }
  checkSummary(checker.summary(), (rule, message) => found.push({ rule, message, line: null }));
  return found;
}

export function checkOne(example: unknown, changes: Partial<RuleContext> = {}): Found[] {
  return checkText(JSON.stringify(example), changes);
}

export function rulesIn(found: readonly Found[]): string[] {
  return [...new Set(found.map(({ rule }) => rule))].sort();
}
