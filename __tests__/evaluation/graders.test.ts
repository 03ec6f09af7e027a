import { describe, expect, test } from 'vitest';
import { bleu, gleu, meteor } from '../../src/evaluation/graders/ngram-scores.ts';
import { jsonAccuracy } from '../../src/evaluation/graders/json-accuracy.ts';
import { defaultGrader, parseGrader } from '../../src/evaluation/graders/parse-graders.ts';
import { parseJson } from '../../src/evaluation/graders/parse-json.ts';
import { toolCallMatch } from '../../src/evaluation/graders/tool-call-match.ts';
import type { GradedAnswer, GraderModels } from '../../src/evaluation/graders/types.ts';

const noModels: GraderModels = {
  judge: () => Promise.reject(new Error('no judge')),
  embed: () => Promise.reject(new Error('no embeddings')),
};

function answer(text: string, reference: string, item: object = {}): GradedAnswer {
  return {
    item: { ...item, reference, reference_tools: [] },
    sample: { output_text: text, output_json: parseJson(text), output_tools: [] },
  };
}

describe('string_check', () => {
  test.each([
    ['eq', 'Paris', 'Paris', 1],
    ['eq', 'paris', 'Paris', 0],
    ['ne', 'paris', 'Paris', 1],
    ['like', 'It is Paris.', 'Paris', 1],
    ['like', 'It is PARIS.', 'Paris', 0],
    ['ilike', 'It is PARIS.', 'Paris', 1],
  ])('%s of "%s" against "%s" is %d', async (operation, text, reference, score) => {
    const grader = parseGrader(
      {
        type: 'string_check',
        name: 'check',
        operation,
        input: '{{sample.output_text}}',
        reference: '{{item.reference}}',
      },
      'grader 1',
    );
    expect(await grader.grade(answer(text, reference), noModels)).toBe(score);
  });
});

describe('text_similarity', () => {
  test.each([
    ['fuzzy_match', 'kitten', 'sitting', 1 - 3 / 7],
    ['rouge_1', 'the cat sat', 'the cat', 0.8],
    ['rouge_2', 'the cat sat', 'the cat', 2 / 3],
    ['rouge_l', 'the cat sat', 'the sat', 0.8],
    ['rouge_l', '', 'the sat', 0],
    ['bleu', 'the cat sat down', 'the cat sat down', 1],
    ['gleu', 'the cat', 'the cat', 1],
    ['meteor', '', '', 1],
  ])('%s of "%s" against "%s"', async (metric, text, reference, score) => {
    const grader = parseGrader(
      {
        type: 'text_similarity',
        evaluation_metric: metric,
        input: '{{sample.output_text}}',
        reference: '{{ item.reference }}',
      },
      'grader 1',
    );
    expect(await grader.grade(answer(text, reference), noModels)).toBeCloseTo(score, 6);
  });

  test('cosine asks for embeddings of both texts', async () => {
    const grader = parseGrader(
      {
        type: 'text_similarity',
        evaluation_metric: 'cosine',
        input: '{{sample.output_text}}',
        reference: '{{item.reference}}',
      },
      'grader 1',
    );
    const embed: GraderModels['embed'] = async (_, texts) =>
      texts.map((text) => (text === 'a' ? [1, 0] : [1, 1]));
    expect(await grader.grade(answer('a', 'b'), { ...noModels, embed })).toBeCloseTo(Math.SQRT1_2, 6);
  });
});

test('n-gram scores agree with values worked out by hand', () => {
  // Unigrams 5/6, bigrams 3/5, trigrams 1/4, no 4-gram of 3: smoothed to 1/4; no brevity penalty.
  expect(bleu('the cat sat on a mat', 'the cat sat on the mat')).toBeCloseTo(
    ((5 / 6) * (3 / 5) * (2 / 4) * (1 / 3)) ** 0.25,
    6,
  );
  // 5 + 3 + 2 + 1 of 18 n-grams.
  expect(gleu('the cat sat on a mat', 'the cat sat on the mat')).toBeCloseTo(11 / 18, 6);
  // Banerjee and Lavie's own kind of example: all words, one chunk.
  expect(meteor('the cat sat on the mat', 'the cat sat on the mat')).toBeCloseTo(1 - 0.5 * (1 / 6) ** 3, 6);
});

describe('json_accuracy', () => {
  test.each([
    ['{"a":1,"b":2}', '{"a":1,"b":3}', 0.5],
    ['{"a":1}', '{"a":1,"b":3}', 0.5],
    ['{"a":{"b":[1,2]}}', '{"a":{"b":[1,2]}}', 1],
    ['```json\n{"a":1}\n```', '{"a":1}', 1],
    ['Sure! {"a":1}', '{"a":1}', 0],
    ['{}', '{}', 1],
  ])('%s against %s is %d', (text, reference, score) => {
    expect(jsonAccuracy(parseJson(text), parseJson(reference))).toBe(score);
  });

  test('JSON of strangers cannot exhaust the stack', () => {
    const deep = parseJson(`${'['.repeat(5000)}1${']'.repeat(5000)}`);
    expect(jsonAccuracy(deep, deep)).toBe(0);
  });
});

describe('tool_call_match', () => {
  const call = (name: string, args: object) => ({ name, arguments: JSON.stringify(args) });
  test.each([
    [[call('f', { a: 1 })], [call('f', { a: 1 })], 1],
    [[call('f', { a: 2 })], [call('f', { a: 1 })], 0.5],
    [[call('g', { a: 1 })], [call('f', { a: 1 })], 0],
    [[], [call('f', {})], 0],
    [[call('f', { a: 1 }), call('f', { a: 1 })], [call('f', { a: 1 })], 0.5],
    [[], [], 1],
  ])('case %#', (given, wanted, score) => {
    expect(toolCallMatch(given, wanted)).toBe(score);
  });

  test('is the default where the reference is a tool call', async () => {
    const wanted = [call('f', { a: 1 })];
    const graded: GradedAnswer = {
      item: { reference: '', reference_tools: wanted },
      sample: { output_text: '', output_json: undefined, output_tools: wanted },
    };
    expect(await defaultGrader.grade(graded, noModels)).toBe(1);
    expect(await defaultGrader.grade(answer(' Paris\n', 'Paris'), noModels)).toBe(1);
  });
});

describe('score_model', () => {
  const shape = {
    type: 'score_model',
    name: 'judge',
    model: 'gpt-4o',
    range: [0, 10],
    input: [{ role: 'user', content: 'Rate {{sample.output_text}} against {{item.reference}}.' }],
  };
  test.each([
    ['8', 0.8],
    ['Score: 7.5', 0.75],
    ['{"result": 4}', 0.4],
    ['12', 1],
    ['I cannot', 0],
  ])('the judge says %s', async (says, score) => {
    const asked: unknown[] = [];
    const judge: GraderModels['judge'] = async (request) => {
      asked.push(request.messages);
      return says;
    };
    expect(await parseGrader(shape, 'grader 1').grade(answer('A', 'B'), { ...noModels, judge })).toBeCloseTo(
      score,
    );
    expect(asked).toEqual([[{ role: 'user', content: 'Rate A against B.' }]]);
  });
});

test('multi calculates over its parts', async () => {
  const grader = parseGrader(
    {
      type: 'multi',
      name: 'both',
      graders: {
        json: { type: 'json_accuracy' },
        like: {
          type: 'string_check',
          operation: 'like',
          input: '{{sample.output_text}}',
          reference: '{{item.wanted}}',
        },
      },
      calculate_output: 'max(json, 0.2) * 0.5 + like / 2',
    },
    'grader 1',
  );
  expect(await grader.grade(answer('{"a":1}', '{"a":2}', { wanted: 'a' }), noModels)).toBeCloseTo(0.6);
});

describe('a grader that cannot run is named', () => {
  test.each([
    [{ type: 'python', source: 'x' }, /grader 1 is a python grader/],
    [{ type: 'guess' }, /has type "guess"; allowed are string_check/],
    ['text', /grader 1 is not a map/],
    [{ type: 'string_check', operation: 'same' }, /`operation` "same"; allowed are eq, ne, like, ilike/],
    [{ type: 'string_check', operation: 'eq', input: 'a' }, /needs `input` and `reference`/],
    [{ type: 'string_check', operation: 'eq', input: '{{env.KEY}}', reference: '' }, /uses \{\{env.KEY\}\}/],
    [{ type: 'score_model', input: [] }, /needs `model`/],
    [
      { type: 'multi', graders: { a: { type: 'json_accuracy' } }, calculate_output: 'a + b' },
      /unknown name b/,
    ],
    [
      { type: 'multi', graders: { a: { type: 'json_accuracy' } }, calculate_output: 'a.constructor' },
      /MemberExpression/,
    ],
    [
      { type: 'multi', graders: { a: { type: 'json_accuracy' } }, calculate_output: 'require(1)' },
      /unknown function/,
    ],
  ])('%j', (shape, message) => {
    expect(() => parseGrader(shape, 'grader 1')).toThrow(message);
  });
});
