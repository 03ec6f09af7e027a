import type { ReadInput } from '../boundary/read-input.ts';
import { UserError } from '../boundary/user-error.ts';
import { parseYaml } from '../training/inputs/maps.ts';
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
    baselineModel: read('baseline-model') || null,
    minScore: readShare('min-score', read('min-score'), 0),
    minImprovement: readShare('min-improvement', read('min-improvement'), -1),
    maxExamples: readCount('max-eval-examples', read('max-eval-examples') || '100'),
  });
}

function readGraders(text: string): readonly Grader[] {
  if (text === '') return [];
  const value = parseYaml('graders', text);
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  if (list.length === 0)
    throw new UserError('Input `graders` is an empty list; leave it out for exact match.');
  return list.map((shape, at) => parseGrader(shape, `grader ${at + 1}`));
}

function readShare(name: string, text: string, low: number): number | null {
  if (text === '') return null;
  const value = Number(text);
  if (Number.isFinite(value) && value >= low && value <= 1) return value;
  throw new UserError(`Input \`${name}\` is "${text}"; allowed is a number from ${low} to 1.`);
}

function readCount(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 100_000) return value;
  throw new UserError(`Input \`${name}\` is "${text}"; allowed is a whole number from 1 to 100,000.`);
}
