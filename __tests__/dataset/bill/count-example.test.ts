import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/boundary/json.ts';
import { countExample, type ExampleCount } from '../../../src/dataset/bill/count-example.ts';
import type { TokenCounter } from '../../../src/dataset/tokens/counter.ts';
import { ENCODINGS } from '../../../src/dataset/tokens/encoding.ts';
import { loadCounter } from '../../../src/dataset/tokens/load.ts';
import type { Format } from '../../../src/dataset/types.ts';

const recordings = process.env['RECORDINGS'] ?? join(import.meta.dirname, '../../../../shared/recordings');
let counter: TokenCounter;
beforeAll(async () => {
  counter = await loadCounter('cl100k_base');
});

function count(example: JsonObject, format: Format = 'chat'): ExampleCount {
  return countExample(example, format, counter);
}

function dataset(name: string): JsonObject[] {
  const text = readFileSync(join(recordings, 'datasets', name), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JsonObject);
}

describe.skipIf(!existsSync(recordings))('recorded datasets', () => {
  it('counts sarcastic.jsonl as the real job billed it: 507 tokens an epoch, exactly', () => {
    const counts = dataset('sarcastic.jsonl').map((example) => count(example));
    expect(counts.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(507);
    expect(counts.some(({ estimated }) => estimated)).toBe(false);
  });

  it.each([
    ['stock_toolcall.jsonl', 'chat', true],
    ['chartqa_images.jsonl', 'chat', true],
    ['gsm8k_chat.jsonl', 'chat', false],
    ['orca_dpo_pairs.jsonl', 'preference', true],
    ['rft_toolcall.jsonl', 'reinforcement', true],
  ] as const)('%s is an estimate: %s', (name, format, estimated) => {
    for (const example of dataset(name)) {
      const result = count(example, format);
      expect(result.estimated).toBe(estimated);
      expect(result.tokens).toBeGreaterThan(result.assistantTokens);
      if (format !== 'reinforcement') expect(result.answerEnd).toBe(result.tokens);
    }
  });
});

it.each(ENCODINGS)('takes every role for one token, as %s does', async (encoding) => {
  const any = await loadCounter(encoding);
  for (const role of ['system', 'developer', 'user', 'assistant', 'tool', 'function'])
    expect(any.count(role)).toBe(1);
});

describe('chat', () => {
  const user = { role: 'user', content: 'Hello, world!' };
  const assistant = { role: 'assistant', content: 'Hi there' };

  it('is 1 an example, 3 a message, and the tokens of role and content', () => {
    expect(count({ messages: [user, assistant] })).toEqual({
      tokens: 1 + (3 + 1 + 4) + (3 + 1 + 2),
      assistantTokens: 6,
      estimated: false,
      answerStart: 9,
      answerEnd: 15,
    });
  });

  it('takes a member that is null as left out', () => {
    const nothing = { name: null, tool_calls: null, function_call: null, tool_call_id: null, refusal: null };
    const messages = [user, { ...assistant, ...nothing }];
    expect(count({ messages, tools: null, functions: null })).toEqual(count({ messages: [user, assistant] }));
  });

  it('points at the last answer that is trained', () => {
    const untrained = { ...assistant, weight: 0 };
    expect(count({ messages: [user, assistant, user, untrained] })).toMatchObject({
      answerStart: 9,
      answerEnd: 15,
    });
    expect(count({ messages: [user, untrained] })).toMatchObject({
      answerStart: null,
      answerEnd: null,
      assistantTokens: 6,
    });
  });

  it.each([
    ['a name', { messages: [{ ...user, name: 'ada' }] }, 1 + 8 + 1 + 1],
    ['text parts', { messages: [{ role: 'user', content: [{ type: 'text', text: 'Hello, world!' }] }] }, 9],
    ['a low image', image('low'), 1 + 4 + 85],
    ['a high image', image('high'), 1 + 4 + 765],
    ['an image of unsaid detail', image(undefined), 1 + 4 + 765],
    ['a refusal', { messages: [{ role: 'assistant', content: null, refusal: 'Hello' }] }, 1 + 4 + 1],
    [
      'a call',
      call('tool_calls', [{ id: 'a', type: 'function', function: { name: 'go', arguments: '{}' } }]),
      1 + 4 + 3 + 1 + 1,
    ],
    ['an old call', call('function_call', { name: 'go', arguments: '{}' }), 1 + 4 + 3 + 1 + 1],
  ])('estimates %s', (_, example, tokens) => {
    expect(count(example)).toMatchObject({ tokens, estimated: true });
  });

  it("estimates tools by the cookbook's constants", () => {
    const tool = {
      name: 'go',
      description: 'Go there.',
      parameters: {
        type: 'object',
        properties: { to: { type: 'string', enum: ['a', 'b'], description: 'x' } },
      },
    };
    const expected =
      10 + counter.count('go:Go there') + 3 + 3 + (-3 + 2 * (3 + 1)) + counter.count('to:string:x') + 12;
    const messages = [user];
    expect(count({ messages, tools: [{ type: 'function', function: tool }] })).toMatchObject({
      tokens: 9 + expected,
      estimated: true,
    });
    expect(count({ messages, functions: [tool] }).tokens).toBe(9 + expected);
    expect(count({ messages, tools: [] })).toMatchObject({ tokens: 9, estimated: true });
  });

  it('counts objects within objects, and stops at some depth', () => {
    let schema: JsonObject = { type: 'string' };
    for (let depth = 0; depth < 5000; depth++) schema = { type: 'object', properties: { a: schema } };
    const tools = [{ type: 'function', function: { name: 'go', parameters: schema } }];
    expect(count({ messages: [], tools }).tokens).toBeLessThan(200);
  });

  it.each([
    [{}],
    [{ messages: 'x' }],
    [{ messages: [null, 1, 'x', []] }],
    [{ messages: [{ role: 7, content: 7, name: 7, tool_calls: 7, function_call: 7 }] }],
    [
      {
        messages: [{ role: 'user', content: [null, {}, { type: 'image_url' }] }],
        tools: [null, {}, { function: { parameters: { properties: { a: null } } } }],
      },
    ],
  ])('survives %j', (example) => {
    for (const format of ['chat', 'completion', 'preference', 'reinforcement'] as const) {
      expect(count(example, format).tokens).toBeGreaterThan(0);
    }
  });
});

it('counts both answers of a preference, by the new names and the old', () => {
  const input = { messages: [{ role: 'user', content: 'Hello, world!' }] };
  const good = [{ role: 'assistant', content: 'Hi there' }];
  const bad = [{ role: 'assistant', content: 'No' }];
  const expected = { tokens: 9 + 6 + 5, assistantTokens: 11, estimated: true, answerStart: 9, answerEnd: 20 };
  expect(count({ input, preferred_output: good, non_preferred_output: bad }, 'preference')).toEqual(expected);
  expect(count({ input, preferred_completion: good, non_preferred_completion: bad }, 'preference')).toEqual(
    expected,
  );
});

it('counts prompt and completion', () => {
  expect(count({ prompt: 'Hello, world!', completion: ' Hi there' }, 'completion')).toEqual({
    tokens: 4 + 2 + 1,
    assistantTokens: 2,
    estimated: true,
    answerStart: 4,
    answerEnd: 7,
  });
});

function image(detail: string | undefined): JsonObject {
  return {
    messages: [
      {
        role: 'user',
        content: [{ type: 'image_url', image_url: { url: 'https://example.com/a.png', detail } }],
      },
    ],
  };
}

function call(member: string, value: unknown): JsonObject {
  return { messages: [{ role: 'assistant', content: null, [member]: value }] };
}
