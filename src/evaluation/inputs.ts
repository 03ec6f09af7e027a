import type { ReadInput } from '../boundary/read-input.ts';
import { refusedInput, showFound } from '../input-values/refused.ts';
import { readNumber, readText } from '../input-values/values.ts';
import { readYaml } from '../input-values/yaml.ts';
import { parseGrader } from './graders/parse-graders.ts';
import type { Grader } from './graders/types.ts';

export interface EvaluationInputs {
  /** Empty: exact match, or tool-call match where the reference is a tool call. */
  readonly graders: readonly Grader[];
  /** null: the base model of the job. */
  readonly baselineModel: string | null;
  readonly minScore: number | null;
  readonly minImprovement: number | null;
  readonly maxExamples: number;
}

/** @throws UserError naming the input, what was found and what is allowed. */
export function readEvaluationInputs(read: ReadInput): EvaluationInputs {
  return Object.freeze({
    graders: readGraders(read('graders')),
    baselineModel: readText(read, 'baseline-model'),
    minScore: readNumber(read, 'min-score', { min: 0, max: 1 }),
    minImprovement: readNumber(read, 'min-improvement', { min: -1, max: 1 }),
    maxExamples: readNumber(read, 'max-eval-examples', { min: 1, max: 100_000, integer: true }) ?? 100,
  });
}

function readGraders(text: string): readonly Grader[] {
  const value = readYaml('graders', text);
  if (value === null) return [];
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  if (list.length === 0) throw refusedInput('graders', 'an empty list. Leave it out for exact match.');
  const graders = list.map((shape, at) => parseGrader(shape, `grader ${at + 1}`));
  const names = graders.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw refusedInput(
      'graders',
      `two are named ${showFound(twice)}; the scores go by name, so give each its own.`,
    );
  return graders;
}
