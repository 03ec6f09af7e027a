import { describe, expect, it } from 'vitest';
import { checkGrader } from '../../../src/dataset/rules/grader.ts';

describe('graders', () => {
  const text = {
    type: 'text_similarity',
    name: 't',
    input: '{{sample.output_text}}',
    reference: '{{item.a}}',
    evaluation_metric: 'fuzzy_match',
  };
  const check = (grader: unknown, provider = 'openai') => {
    const found: string[] = [];
    checkGrader(grader, { provider }, (rule, message) =>
      found.push(`${rule}: ${message}`.replace('ill-formed-grader: ', '')),
    );
    return found;
  };
  const multi = (graders: unknown, calculate_output = '0.5 * t') => ({
    type: 'multi',
    name: 'm',
    graders,
    calculate_output,
  });

  it.each<[string, unknown, string[]]>([
    ['text_similarity', text, []],
    [
      'another metric',
      { ...text, evaluation_metric: 'rouge' },
      [
        'grader.evaluation_metric is "rouge", it must be one of cosine, fuzzy_match, bleu, gleu, meteor, rouge_1, rouge_2, rouge_3, rouge_4, rouge_5, rouge_l; did you mean "rouge_1"?',
      ],
    ],
    ['python', { type: 'python', name: 'p', source: 'def grade(sample, item):\n  return 1.0' }, []],
    [
      'python with braces of its own',
      {
        type: 'python',
        name: 'p',
        source: 'def grade(sample, item):\n  t = "Hello {{name}}"\n  return float(f"{{1}}" in t)',
      },
      [],
    ],
    [
      'python among others',
      multi(
        { t: text, p: { type: 'python', name: 'p', source: 'def grade(a, b): return "{{x}}"' } },
        't + p',
      ),
      [],
    ],
    [
      'python without grade',
      { type: 'python', name: 'p', source: 'x = 1' },
      ['grader.source defines no function "grade"'],
    ],
    [
      'score_model',
      { type: 'score_model', name: 's', model: 'm', input: [{ role: 'user', content: 'x' }], range: [0, 1] },
      [],
    ],
    [
      'score_model, range reversed',
      { type: 'score_model', name: 's', model: 'm', input: [{ role: 'user', content: 'x' }], range: [1, 0] },
      ['grader.range must be two numbers, the smaller first'],
    ],
    ['multi by name', multi({ t: text }), []],
    ['multi with one', multi(text), []],
    ['multi with a list', multi([text]), []],
    [
      'multi, formula with an unknown name',
      multi({ t: text }, 'min(t, tt)'),
      ['grader.calculate_output reads "tt", no grader has this name; did you mean "t"?'],
    ],
    ['multi, formula with numbers', multi({ t2: text }, '0.5 * t2 + 1e-3 + 2.E4 + .5e1 - 3'), []],
    [
      'multi, formula with a name after a number',
      multi({ t: text }, '2e * t'),
      ['grader.calculate_output reads "e", no grader has this name; did you mean "t"?'],
    ],
    [
      'multi inside multi',
      multi({ t: multi({ t: text }) }),
      [
        'grader.graders.t.type is "multi", it must be one of string_check, text_similarity, python, score_model',
      ],
    ],
    [
      'lambda elsewhere than Bedrock',
      { type: 'lambda', lambda: { function: 'arn' } },
      [
        'grader.type is "lambda", it must be one of string_check, text_similarity, python, score_model, multi',
      ],
    ],
    [
      'an unknown namespace',
      { ...text, reference: '{{items.a}}' },
      ['the grader reads "{{items.a}}", only item.… (the line) and sample.… (the answer) exist'],
    ],
    [
      'an unknown member',
      { ...text, input: '{{sample.text}}' },
      [
        'the grader reads "{{sample.text}}", a sample has output_text, output_json, output_tools, choices, output_audio',
      ],
    ],
    ['no grader', null, ['grader is null, it must be an object']],
  ])('%s', (_, grader, expected) => {
    expect(check(grader)).toEqual(expected);
  });

  it('are lambda at Bedrock', () => {
    expect(
      check({ type: 'lambda', lambda: { function: 'arn:aws:lambda:us-west-2:1:function:f' } }, 'bedrock'),
    ).toEqual([]);
    expect(check(text, 'bedrock')).toHaveLength(1);
  });
});
