import { visitTexts } from './walk.ts';

const VARIABLE = /\{\{\s{0,20}([^{}]{1,200}?)\s{0,20}\}\}/g;

/** The `{{…}}` variables of a grader's texts, each once, without the braces. */
export function templateVariables(grader: unknown): string[] {
  const found = new Set<string>();
  visitTexts(grader, '', (text) => {
    if (text.includes('{{')) for (const match of text.matchAll(VARIABLE)) found.add(match[1] ?? '');
  });
  return [...found];
}

/** What the grader reads of a line: `reference_answer` for `{{item.reference_answer}}`. */
export function itemFields(grader: unknown): string[] {
  return templateVariables(grader)
    .filter((name) => name.startsWith('item.'))
    .map((name) => name.slice('item.'.length));
}
