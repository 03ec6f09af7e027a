import { isObject } from '../../boundary/json.ts';
import { visitTexts } from './walk.ts';

const VARIABLE = /\{\{\s{0,20}([^{}]{1,200}?)\s{0,20}\}\}/g;

/** The `{{…}}` variables of a grader's texts, each once, without the braces. */
export function templateVariables(grader: unknown): string[] {
  const found = new Set<string>();
  visitTexts(withoutPrograms(grader), '', (text) => {
    if (text.includes('{{')) for (const match of text.matchAll(VARIABLE)) found.add(match[1] ?? '');
  });
  return [...found];
}

/** A Python grader's source is no template: two braces are its own there. */
function withoutPrograms(grader: unknown): unknown {
  if (Array.isArray(grader)) return grader.map(withoutPrograms);
  if (!isObject(grader)) return grader;
  const isProgram = grader['type'] === 'python';
  const kept = Object.entries(grader).filter(([key]) => !(isProgram && key === 'source'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutPrograms(value)]));
}

/** What the grader reads of a line: `reference_answer` for `{{item.reference_answer}}`. */
export function itemFields(grader: unknown): string[] {
  return templateVariables(grader)
    .filter((name) => name.startsWith('item.'))
    .map((name) => name.slice('item.'.length));
}
