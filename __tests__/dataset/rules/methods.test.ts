import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/boundary/json.ts';
import { checkSummary, createLineChecker, mergeSummaries } from '../../../src/dataset/rules/checker.ts';
import { detectFormat, findWrongFormat } from '../../../src/dataset/rules/detect-format.ts';
import { checkOne, contextOf } from './check-text.ts';

const ASK = { role: 'user', content: 'a' };
const SAY = { role: 'assistant', content: 'b' };
const CHAT = { messages: [ASK, SAY] };
const PAIR = {
  input: { messages: [ASK] },
  preferred_output: [SAY],
  non_preferred_output: [{ ...SAY, content: 'c' }],
};
const REFUSAL = { role: 'assistant', content: null, refusal: 'No' };
const TOOLED = {
  messages: [ASK],
  tools: [
    {
      type: 'function',
      function: { name: 'look', parameters: { type: 'object', properties: { at: { type: 'string' } } } },
    },
  ],
};
const calling = (text: string): object[] => [
  {
    role: 'assistant',
    tool_calls: [{ id: '1', type: 'function', function: { name: 'look', arguments: text } }],
  },
];
const ITEM = { messages: [ASK], answer: 'b' };
const times = (count: number, line: JsonObject): JsonObject[] => Array.from({ length: count }, () => line);

describe('the format of a file', () => {
  it.each<[string, JsonObject[], Parameters<typeof findWrongFormat>[1], RegExp | null]>([
    ['chat', times(10, CHAT), 'chat', null],
    [
      'chat with misspelt roles',
      times(10, { messages: [ASK, { role: 'asistant', content: 'b' }] }),
      'chat',
      null,
    ],
    ['chat without any answer', times(10, { messages: [ASK] }), 'chat', null],
    ['chat with a few pairs', [...times(9, CHAT), PAIR], 'chat', null],
    ['nearly all pairs, one chat', [...times(99, PAIR), CHAT], 'chat', /preference format/],
    ['many pairs, some chats', [...times(89, PAIR), ...times(11, CHAT)], 'chat', null],
    ['chat with a further column', times(10, { ...CHAT, id: 1 }), 'chat', null],
    ['pairs for supervised', times(10, PAIR), 'chat', /preference format .*method: dpo/],
    ['items for supervised', times(10, ITEM), 'chat', /method: reinforcement/],
    ['chat for dpo', times(10, CHAT), 'preference', /method: supervised/],
    ['chat for reinforcement', times(10, CHAT), 'reinforcement', /chat format/],
    [
      'prompts for supervised',
      times(10, { prompt: 'a', completion: 'b' }),
      'chat',
      /prompt\/completion format/,
    ],
    ['chat for a completion model', times(10, CHAT), 'completion', /chat format/],
    ['ShareGPT', times(10, { conversations: [] }), 'chat', /ShareGPT.*convert it first/],
    ['Alpaca', times(10, { instruction: 'a', input: '', output: 'b' }), 'chat', /Alpaca/],
    ['pairs with a broken tail', [...times(9, PAIR), {}], 'chat', /preference/],
    ['prompts without fields for reinforcement', times(10, { messages: [ASK] }), 'reinforcement', null],
    ['nothing', [], 'chat', null],
    ['rubbish', times(10, { a: 1 }), 'chat', null],
  ])('%s', (_, lines, expected, message) => {
    const found = findWrongFormat(lines, expected);
    if (message === null) expect(found).toBeNull();
    else expect(found).toMatch(message);
  });

  it('is that of most lines', () => {
    expect(detectFormat([CHAT, { prompt: '', completion: '' }, { prompt: '', completion: '' }])).toBe(
      'completion',
    );
    expect(detectFormat([{ messages: [] }, {}])).toBeNull();
  });
});

describe('preference pairs', () => {
  const rules = (changes: object) =>
    checkOne({ ...PAIR, ...changes }, { format: 'preference', method: 'dpo' }).map(({ rule }) => rule);
  it.each<[string, object, string[]]>([
    ['as documented', {}, []],
    ['with tools', { input: { messages: [ASK], tools: [], parallel_tool_calls: true } }, []],
    ['no input', { input: undefined }, ['ill-formed-preference']],
    ['input as text', { input: 'a' }, ['ill-formed-preference']],
    ['an empty side', { preferred_output: [] }, ['ill-formed-preference']],
    ['a user as a side', { preferred_output: [ASK] }, ['ill-formed-preference']],
    ['a side without content', { preferred_output: [{ role: 'assistant' }] }, ['missing-content']],
    ['an empty answer to prefer', { preferred_output: [{ ...SAY, content: '' }] }, ['empty-answer']],
    ['an empty answer to avoid', { non_preferred_output: [{ ...SAY, content: ' ' }] }, []],
    ['a refusal alone', { preferred_output: [{ role: 'assistant', content: null, refusal: 'No' }] }, []],
    ['two refusals', { preferred_output: [REFUSAL], non_preferred_output: [REFUSAL] }, ['equal-outputs']],
    [
      'calls of a tool that the input has',
      { input: TOOLED, preferred_output: calling('{"at":"Paris"}') },
      [],
    ],
    [
      'arguments that do not fit it',
      { input: TOOLED, preferred_output: calling('{"at":1}') },
      ['arguments-do-not-fit'],
    ],
    [
      'arguments that are no JSON',
      { input: TOOLED, preferred_output: calling('no') },
      ['arguments-not-json'],
    ],
    ['a tool that no one has', { non_preferred_output: calling('{}') }, ['undefined-tool']],
    ['calls that are none', { preferred_output: [{ ...SAY, tool_calls: 'yes' }] }, ['ill-formed-tool-call']],
    [
      'a call without anything',
      { preferred_output: [{ role: 'assistant', tool_calls: [{ bogus: 1 }] }] },
      ['ill-formed-tool-call', 'ill-formed-tool-call', 'ill-formed-tool-call'],
    ],
    ['a heavy answer', { preferred_output: [{ ...SAY, weight: 'heavy' }] }, ['ill-typed-weight']],
    [
      'a part without text',
      { preferred_output: [{ ...SAY, content: [{ type: 'text' }] }] },
      ['ill-formed-part'],
    ],
    ['an unknown key', { preferred_output: [{ ...SAY, id: 1 }] }, ['unknown-key']],
    [
      'both old names',
      {
        preferred_output: undefined,
        non_preferred_output: undefined,
        preferred_completion: [SAY],
        non_preferred_completion: [SAY],
      },
      ['old-preference-names', 'old-preference-names'],
    ],
    ['equal', { non_preferred_output: [{ content: 'b', role: 'assistant' }] }, ['equal-outputs']],
    [
      'an image',
      {
        preferred_output: [
          { role: 'assistant', content: [{ type: 'image_url', image_url: { url: 'https://e.org' } }] },
        ],
      },
      ['preference-not-text'],
    ],
    [
      'input with an unknown role',
      { input: { messages: [{ role: 'usr', content: 'a' }] } },
      ['unknown-role'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(rules(changes)).toEqual(expected);
  });
});

it('together takes texts alone as sides of a pair', () => {
  const parts = {
    ...PAIR,
    preferred_output: [{ role: 'assistant', content: [{ type: 'text', text: 'b' }] }],
  };
  const context = { format: 'preference', method: 'dpo' } as const;
  expect(checkOne(parts, context)).toEqual([]);
  expect(checkOne(parts, { ...context, provider: 'together' }).map(({ message }) => message)).toEqual([
    'preferred_output[0].content is a list, Together AI takes a text only',
  ]);
});

it('names the side and the place of a fault', () => {
  const pair = { ...PAIR, non_preferred_output: [{ ...SAY, content: [{ type: 'text' }], weight: 2 }] };
  expect(checkOne(pair, { format: 'preference', method: 'dpo' }).map(({ message }) => message)).toEqual([
    'non_preferred_output[0].weight is 2, it must be 0 or 1',
    'non_preferred_output[0].content[0].text is missing, it must be a text',
  ]);
});

describe('reinforcement', () => {
  const rules = (line: object, reference: string) =>
    checkOne(line, {
      format: 'reinforcement',
      method: 'reinforcement',
      grader: { input: '{{sample.output_text}}', reference },
    }).map(({ message }) => message);
  it.each<[object, string, string[]]>([
    [ITEM, '{{item.answer}}', []],
    [ITEM, '{{ item.answer }}', []],
    [{ ...ITEM, answer: { text: ['x'] } }, '{{item.answer.text[0]}} {{item.answer.text.0}}', []],
    [{ ...ITEM, answer: null }, '{{item.answer}}', []],
    [
      ITEM,
      '{{item.anwser}}',
      ['the grader reads "{{item.anwser}}", the line has no such field; did you mean "answer"?'],
    ],
    [ITEM, '{{item.constructor}}', ['the grader reads "{{item.constructor}}", the line has no such field']],
    [ITEM, '{{item.answer.text}}', ['the grader reads "{{item.answer.text}}", the line has no such field']],
  ])('%j with %s', (line, reference, expected) => {
    expect(rules(line, reference)).toEqual(expected);
  });

  it.each([
    [{ messages: [ASK], answer: 'b' }, ['missing-reference-answer']],
    [{ messages: [ASK], reference_answer: null }, ['missing-reference-answer']],
    [{ messages: [ASK], reference_answer: { solution: 'x = 4' } }, []],
  ])('at Bedrock has a reference answer: %j', (line, expected) => {
    const context = { format: 'reinforcement', method: 'reinforcement' } as const;
    expect(checkOne(line, { ...context, provider: 'bedrock' }).map(({ rule }) => rule)).toEqual(expected);
    expect(checkOne(line, context)).toEqual([]);
  });

  it('takes a developer message without a word', () => {
    expect(
      checkOne(
        { messages: [{ role: 'developer', content: 'd' }, ASK], x: 1 },
        { format: 'reinforcement', method: 'reinforcement' },
      ),
    ).toEqual([]);
  });
});

describe('advice on completions', () => {
  const lines = Array.from({ length: 30 }, (_, index) => ({
    prompt: `Say ${index} ->`,
    completion: ` ${index} END`,
  }));
  const summaryOf = (some: readonly JsonObject[]) => {
    const checker = createLineChecker(contextOf({ format: 'completion' }));
    for (const line of some) checker.check(line, JSON.stringify(line), () => undefined);
    return checker.summary();
  };

  it('is the same whether one worker read the lines or several', () => {
    const whole = summaryOf(lines);
    for (const cut of [0, 1, 7, 30]) {
      const parts = [lines.slice(0, cut), lines.slice(cut)].map((part) => structuredClone(summaryOf(part)));
      expect(mergeSummaries(parts)).toEqual(whole);
    }
    expect(whole.completion).toEqual({
      lines: 30,
      emptyPrompts: 0,
      promptPrefix: 'Say ',
      promptSuffix: ' ->',
      completionPrefix: ' ',
      completionSuffix: ' END',
      leadingSpaces: 30,
    });
  });

  it('does not ask open-ended examples for a separator', () => {
    const found: string[] = [];
    checkSummary(
      summaryOf([
        { prompt: '', completion: 'a.' },
        { prompt: '', completion: 'b.' },
      ]),
      (rule) => found.push(rule),
    );
    expect(found).toEqual([]);
  });

  it('is not given on a single example', () => {
    const found: string[] = [];
    checkSummary(summaryOf([{ prompt: 'A very long prompt', completion: 'b' }]), (rule) => found.push(rule));
    expect(found).toEqual([]);
  });
});

describe('length', () => {
  const check = (tokens: number, limit: number, answerEnd: number) => {
    const found: string[] = [];
    createLineChecker(contextOf()).checkLength({ tokens, limit, answerEnd }, (rule, message) =>
      found.push(`${rule}: ${message}`),
    );
    return found;
  };

  it('tells what is lost, and whether the answer is', () => {
    expect(check(100, 100, 100)).toEqual([]);
    expect(check(120, 100, 100)).toEqual(['too-long: 120 tokens, the model takes 100: 20 are cut off']);
    expect(check(120, 100, 101)).toEqual([
      "answer-cut-off: 120 tokens, the model takes 100: 20 are cut off, the answer's end among them",
    ]);
  });
});
