import { describe, expect, it } from 'vitest';
import type { RuleContext } from '../../../src/dataset/rules/types.ts';
import { checkOne } from './check-text.ts';

const ASK = { role: 'user', content: 'a' };
const SAY = { role: 'assistant', content: 'b' };

function messagesOf(messages: unknown, context: Partial<RuleContext> = {}): string[] {
  return checkOne({ messages }, context).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('messages', () => {
  it.each<[string, unknown, string[]]>([
    ['plain', [ASK, SAY], []],
    ['a prefilled system', [{ role: 'system', content: 's' }, ASK, SAY], []],
    ['parts of text', [{ role: 'user', content: [{ type: 'text', text: 'a' }] }, SAY], []],
    ['a refusal alone', [ASK, { role: 'assistant', content: null, refusal: 'no' }], []],
    ['a refusal part', [ASK, { role: 'assistant', content: [{ type: 'refusal', refusal: 'no' }] }], []],
    [
      'null in place of what is left out',
      [
        { ...ASK, name: null },
        { ...SAY, tool_calls: null, function_call: null, weight: null, refusal: null, audio: null },
      ],
      [],
    ],
    ['several turns with weights', [ASK, { ...SAY, weight: 0 }, ASK, { ...SAY, weight: 1 }], []],
    [
      'a role in capitals',
      [ASK, { role: 'Assistant', content: 'b' }],
      ['unknown-role: messages[1] has the unknown role "Assistant"; did you mean "assistant"?'],
    ],
    [
      'another role name',
      [ASK, { role: 'gpt', content: 'b' }],
      [
        'unknown-role: messages[1] has the unknown role "gpt", it must be one of system, developer, user, assistant, tool or function',
      ],
    ],
    ['no role', [{ content: 'a' }, SAY], ['unknown-role: messages[0] has no role']],
    [
      'a role that is a number',
      [{ role: 1, content: 'a' }, SAY],
      [
        'unknown-role: messages[0].role is 1, it must be one of system, developer, user, assistant, tool or function',
      ],
    ],
    [
      'null content',
      [{ role: 'user', content: null }, SAY],
      ['missing-content: messages[0] is a user message, content is null'],
    ],
    [
      'an assistant with nothing',
      [ASK, { role: 'assistant' }],
      ['missing-content: messages[1] is an assistant message without content, refusal or tool calls'],
    ],
    [
      'an empty list of parts',
      [{ role: 'user', content: [] }, SAY],
      ['ill-typed-content: messages[0].content is an empty list'],
    ],
    [
      'an object as content',
      [{ role: 'user', content: {} }, SAY],
      ['ill-typed-content: messages[0].content is an object, it must be a text or a list of parts'],
    ],
    [
      'a question at the end',
      [ASK, SAY, ASK],
      ['ends-on-user: messages ends on a user message: what follows the last answer teaches nothing'],
    ],
    [
      'weight true',
      [ASK, { ...SAY, weight: true }],
      ['ill-typed-weight: messages[1].weight is true, it must be 0 or 1'],
    ],
    [
      'weight "1"',
      [ASK, { ...SAY, weight: '1' }],
      ['ill-typed-weight: messages[1].weight is "1", it must be 0 or 1'],
    ],
    [
      'several unknown keys',
      [{ ...ASK, a: 1, b: 2, c: 3, d: 4 }, SAY],
      [
        'unknown-key: messages[0] has the unknown key "a"',
        'unknown-key: messages[0] has the unknown key "b"',
        'unknown-key: messages[0] has the unknown key "c"',
      ],
    ],
    [
      'calls on a user message',
      [{ ...ASK, tool_calls: [] }, SAY],
      ['unknown-key: messages[0] has the unknown key "tool_calls"'],
    ],
    [
      'a text part in a number',
      [{ role: 'user', content: [{ type: 'text', text: 5 }] }, SAY],
      ['ill-formed-part: messages[0].content[0].text is 5, it must be a text'],
    ],
    [
      'two broken rows at once',
      [{ role: 'user' }, { ...SAY, weight: 3 }],
      [
        'missing-content: messages[0] is a user message, no content',
        'ill-typed-weight: messages[1].weight is 3, it must be 0 or 1',
      ],
    ],
  ])('%s', (_, messages, expected) => {
    expect(messagesOf(messages)).toEqual(expected);
  });

  it('names a misspelt top-level key in place of a bare absence', () => {
    expect(checkOne({ message: [ASK, SAY] }).map(({ message }) => message)).toEqual([
      'the line has the unknown key "message"; did you mean "messages"?',
      'messages is missing (there is "message")',
    ]);
  });

  it('does not conclude from what is absent where a role cannot be read', () => {
    expect(messagesOf([ASK, { role: 'assitant', content: 'b' }]).map((text) => text.split(':')[0])).toEqual([
      'unknown-role',
    ]);
  });
});

describe('providers', () => {
  it.each<[string, string, unknown[], string[]]>([
    [
      'together knows no developer',
      'together',
      [{ role: 'developer', content: 'd' }, ASK, SAY],
      ['refused-role'],
    ],
    ['together wants turns', 'together', [ASK, ASK, SAY], ['roles-do-not-alternate']],
    ['openai does not', 'openai', [ASK, ASK, SAY], []],
    [
      'fireworks takes a system message first only',
      'fireworks',
      [ASK, { role: 'system', content: 's' }, SAY],
      ['system-not-first'],
    ],
    ['an unknown provider counts as compatible', 'constructor', [ASK, SAY], []],
  ])('%s', (_, provider, messages, expected) => {
    expect(checkOne({ messages }, { provider }).map(({ rule }) => rule)).toEqual(expected);
  });

  it('together takes tools, calls and the results of calls that were made at once', () => {
    const call = (id: string) => ({ id, type: 'function', function: { name: 'f', arguments: '{}' } });
    const result = (id: string) => ({ role: 'tool', tool_call_id: id, content: '1' });
    const line = {
      messages: [
        ASK,
        { role: 'assistant', tool_calls: [call('a'), call('b')] },
        result('a'),
        result('b'),
        SAY,
      ],
      tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } }],
    };
    expect(checkOne(line, { provider: 'together' })).toEqual([]);
    expect(checkOne({ ...line, functions: [] }, { provider: 'together' }).map(({ rule }) => rule)).toContain(
      'refused-key',
    );
  });

  it('together takes null for a value, where others take it for nothing', () => {
    const rules = (line: object, provider: string) => checkOne(line, { provider }).map(({ rule }) => rule);
    const column = { messages: [ASK, SAY], source: null };
    const weights = {
      messages: [
        { ...ASK, weight: null },
        { ...SAY, weight: null },
      ],
    };
    const tools = { messages: [ASK, SAY], tools: null };
    expect([column, weights, tools].flatMap((line) => rules(line, 'openai'))).toEqual([]);
    expect(rules(column, 'together')).toEqual(['refused-key']);
    expect(rules(weights, 'together')).toEqual(['ill-typed-weight', 'ill-typed-weight']);
    expect(rules(tools, 'together')).toEqual([]);
    const other = { role: 'assistant', content: 'something else' };
    const pair = { input: { messages: [ASK] }, preferred_output: [SAY], non_preferred_output: [other] };
    const former = { ...pair, preferred_completion: null };
    const context = { format: 'preference', method: 'dpo' } as const;
    expect(checkOne(former, context)).toEqual([]);
    expect(checkOne(former, { ...context, provider: 'together' }).map(({ rule }) => rule)).toEqual([
      'refused-key',
    ]);
  });

  it('together refuses a further column, others only mention it', () => {
    const line = { messages: [ASK, SAY], source: 'x' };
    expect(checkOne(line, { provider: 'together' }).map(({ rule }) => rule)).toEqual(['refused-key']);
    for (const provider of ['openai', 'nebius', 'openai-compatible']) {
      expect(checkOne(line, { provider }).map(({ rule }) => rule)).toEqual(['unknown-key']);
    }
  });
});

describe('images', () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1');
  const see = (url: unknown, context: Partial<RuleContext> = {}, role = 'user') =>
    messagesOf([{ role, content: [{ type: 'image_url', image_url: { url } }] }, SAY], context).map(
      (text) => text.split(':')[0],
    );

  it.each<[string, unknown, string[]]>([
    ['https', 'https://e.org/a', []],
    ['http', 'http://e.org/a.JPG?x=1', []],
    ['a gif behind a query', 'https://e.org/a.gif?x=1', ['image-format']],
    ['a gif named in the query', 'https://e.org/a.png?orig=b.gif', []],
    ['a path without a name', 'https://e.org/view?file=pic.svg#x', []],
    ['a fragment', 'https://e.org/a#b.pdf', []],
    ['a host that ends like a file', 'https://e.ico', []],
    ['a long path', `https://e.org/${'a/'.repeat(500)}b.SVG`, ['image-format']],
    ['a PNG', `data:image/png;base64,${png.toString('base64')}`, []],
    ['a PNG that says it is a JPEG', `data:image/jpeg;base64,${png.toString('base64')}`, ['image-format']],
    [
      'text that says it is a PNG',
      `data:image/png;base64,${Buffer.from('hello world').toString('base64')}`,
      ['image-format'],
    ],
    ['data without base64', 'data:image/svg+xml,<svg/>', ['ill-formed-image']],
    ['a path', './a.png', ['image-scheme']],
    ['a file URL', 'file:///a.png', ['image-scheme']],
    ['a number', 3, ['ill-formed-image']],
    ['nothing', undefined, ['ill-formed-image']],
    [
      '11 MB',
      `data:image/png;base64,${Buffer.concat([png, Buffer.alloc(11 * 1024 * 1024)]).toString('base64')}`,
      ['image-too-large'],
    ],
    [
      'just 10 MB',
      `data:image/png;base64,${Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024 - png.length)]).toString('base64')}`,
      [],
    ],
  ])('%s', (_, url, expected) => {
    expect(see(url)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['openai', 'gpt-4o-2024-08-06', []],
    ['openai', 'ft:gpt-4o-2024-08-06:org::abc', []],
    ['openai', 'gpt-4o-mini-2024-07-18', ['model-without-vision']],
    ['openai', 'ft:gpt-4.1-mini-2025-04-14:org:x:abc', ['model-without-vision']],
    ['azure', 'gpt-4.1-2025-04-14', []],
    ['openai-compatible', 'anything', []],
  ])('at %s, %s', (provider, model, expected) => {
    expect(see('https://e.org/a.png', { provider, model })).toEqual(expected);
  });

  it('together takes images in the file alone', () => {
    expect(see('https://e.org/a.png', { provider: 'together' })).toEqual(['image-scheme']);
  });
});
