import { expect, test } from 'vitest';
import { UserError } from '../../src/boundary/user-error.ts';
import { readEvaluationInputs } from '../../src/evaluation/inputs.ts';

const read = (inputs: Readonly<Record<string, string>>) => readEvaluationInputs((name) => inputs[name] ?? '');

test('nothing given: exact match on a hundred examples, no gate', () => {
  expect(read({})).toEqual({
    graders: [],
    baselineModel: null,
    minScore: null,
    minImprovement: null,
    maxExamples: 100,
  });
});

test('graders may be one map, a list, or use YAML’s aliases', () => {
  expect(read({ graders: '{type: json_accuracy}' }).graders).toHaveLength(1);
  const two =
    '[{type: json_accuracy, name: a, input: &text "{{sample.output_text}}"}, {type: json_accuracy, name: b, input: *text}]';
  expect(read({ graders: two }).graders).toHaveLength(2);
});

test.each([
  ['graders', '[{type: json_accuracy', 'Input `graders`: not YAML (line 1, column '],
  [
    'graders',
    '[{type: json_accuracy, name: a}, {type: string_check, name: a, input: x, reference: x, operation: eq}]',
    'Input `graders`: two are named "a"; the scores go by name',
  ],
  ['graders', '[]', 'Input `graders`: an empty list.'],
  ['min-score', '2', 'Input `min-score` is "2"; allowed is a number from 0 to 1.'],
  ['min-improvement', 'much', 'Input `min-improvement` is "much"; allowed is a number from -1 to 1.'],
  ['min-score', '0x1', 'Input `min-score` is "0x1"; allowed is a number from 0 to 1.'],
  ['max-eval-examples', '0', 'Input `max-eval-examples` is "0"; allowed is a whole number from 1 to 100000.'],
])('%s: %s is named in one line', (name, value, message) => {
  const wrong = () => read({ [name]: value });
  expect(wrong).toThrow(UserError);
  expect(wrong).toThrow(message);
});
