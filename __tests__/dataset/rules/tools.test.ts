import { describe, expect, it } from 'vitest';
import { createLineChecker } from '../../../src/dataset/rules/checker.ts';
import { createSchemaCache } from '../../../src/dataset/rules/tool-schema.ts';
import { checkOne, contextOf } from './check-text.ts';

const ASK = { role: 'user', content: 'a' };
const SAY = { role: 'assistant', content: 'b' };
const tool = (name: string, parameters: unknown = { type: 'object' }) => ({
  type: 'function',
  function: { name, parameters },
});
const call = (id: unknown, name = 'f', argumentsOfCall: unknown = '{}') => ({
  id,
  type: 'function',
  function: { name, arguments: argumentsOfCall },
});
const calls = (...list: unknown[]) => ({ role: 'assistant', tool_calls: list });
const result = (id: unknown) => ({ role: 'tool', tool_call_id: id, content: 'r' });

function rules(messages: unknown[], tools: unknown = [tool('f')]): string[] {
  return checkOne({ messages, tools }).map(({ rule }) => rule);
}

describe('calls and results', () => {
  const calling = { role: 'assistant', function_call: { name: 'f', arguments: '{}' } };
  it.each<[string, unknown[], string[]]>([
    ['a call that ends the example', [ASK, calls(call('1'))], []],
    [
      'two calls, two results in any order',
      [ASK, calls(call('1'), call('2')), result('2'), result('1'), SAY],
      [],
    ],
    [
      'an id used again after its result',
      [ASK, calls(call('1')), result('1'), calls(call('1')), result('1'), SAY],
      [],
    ],
    [
      'one of two answered at the end',
      [ASK, calls(call('1'), call('2')), result('1')],
      ['unanswered-tool-call', 'ends-on-user'],
    ],
    [
      'a user speaks before the result',
      [ASK, calls(call('1')), ASK, result('1'), SAY],
      ['unanswered-tool-call', 'unknown-tool-call-id'],
    ],
    ['a result twice', [ASK, calls(call('1')), result('1'), result('1'), SAY], ['unknown-tool-call-id']],
    [
      'a result without id',
      [ASK, calls(call('1')), result(undefined), SAY],
      ['unknown-tool-call-id', 'unanswered-tool-call'],
    ],
    ['an empty list of calls', [ASK, calls()], ['ill-formed-tool-call']],
    ['a call that is a text', [ASK, calls('f()')], ['ill-formed-tool-call']],
    ['arguments as an object', [ASK, calls(call('1', 'f', {}))], ['arguments-not-json']],
    ['arguments cut off', [ASK, calls(call('1', 'f', '{"a":'))], ['arguments-not-json']],
    ['arguments as a list', [ASK, calls(call('1', 'f', '[1]'))], ['arguments-not-json']],
    [
      'no arguments',
      [ASK, calls({ id: '1', type: 'function', function: { name: 'f' } })],
      ['ill-formed-tool-call'],
    ],
    [
      'old form, whole',
      [
        ASK,
        { role: 'assistant', function_call: { name: 'f', arguments: '{}' } },
        { role: 'function', name: 'f', content: 'r' },
        SAY,
      ],
      ['legacy-functions'],
    ],
    [
      'old form, a result of null',
      [ASK, calling, { role: 'function', name: 'f', content: null }, SAY],
      ['legacy-functions'],
    ],
    [
      'old form, a result without content',
      [ASK, calling, { role: 'function', name: 'f' }, SAY],
      ['legacy-functions', 'missing-content'],
    ],
    ['old form, a call that ends the example', [ASK, calling], ['legacy-functions']],
    [
      'old form, a call at the end after other results',
      [ASK, calls(call('1')), result('1'), calling],
      ['legacy-functions'],
    ],
    ['old form, no result', [ASK, calling, SAY], ['legacy-functions', 'unanswered-tool-call']],
    [
      'old form, a user speaks before the result',
      [ASK, calling, ASK, { role: 'function', name: 'f', content: 'r' }, SAY],
      ['legacy-functions', 'unanswered-tool-call', 'unknown-tool-call-id'],
    ],
    [
      'old form, a tool answers',
      [ASK, calling, result('1'), SAY],
      ['legacy-functions', 'unknown-tool-call-id', 'unanswered-tool-call'],
    ],
    [
      'old form, result alone',
      [ASK, { role: 'function', name: 'f', content: 'r' }, SAY],
      ['unknown-tool-call-id'],
    ],
    [
      'old form, no name',
      [
        ASK,
        { role: 'assistant', function_call: { name: 'f', arguments: '{}' } },
        { role: 'function', content: 'r' },
        SAY,
      ],
      ['legacy-functions', 'ill-typed-name'],
    ],
  ])('%s', (_, messages, expected) => {
    expect(rules(messages)).toEqual(expected);
  });

  it('says the nearest tool', () => {
    const [found] = checkOne({
      messages: [ASK, calls(call('1', 'get_wether'))],
      tools: [tool('get_weather')],
    });
    expect(found?.message).toBe(
      'messages[1].tool_calls[0].function.name is "get_wether", the line defines no such tool; did you mean "get_weather"?',
    );
  });
});

describe('definitions', () => {
  it.each<[string, unknown, string[]]>([
    ['no list', {}, ['ill-formed-tool']],
    ['a text', ['f'], ['ill-formed-tool']],
    ['unwrapped', [{ name: 'f', parameters: {} }], ['ill-formed-tool']],
    ['a name with a space', [tool('a b')], ['ill-formed-tool']],
    ['parameters as text', [tool('f', '{}')], ['ill-formed-tool']],
    ['without parameters', [{ type: 'function', function: { name: 'f' } }], []],
    ['twice', [tool('f'), tool('f')], ['duplicate-tool']],
    ['129 of them', Array.from({ length: 129 }, (_, index) => tool(`f${index}`)), ['ill-formed-tool']],
    [
      'a type of another language',
      [tool('f', { type: 'object', properties: { a: { type: 'float' } } })],
      ['unusable-tool-schema'],
    ],
    [
      'required as in draft 3',
      [tool('f', { type: 'object', properties: { a: { type: 'string', required: true } } })],
      ['unusable-tool-schema'],
    ],
  ])('%s', (_, tools, expected) => {
    expect(rules([ASK, SAY], tools)).toEqual(expected);
  });

  it('are told on every line that has them, though read once', () => {
    const checker = createLineChecker(contextOf());
    for (const name of ['a b', 'a b', 'a_b', 'a b']) {
      const line = { messages: [ASK, SAY], tools: [tool(name)] };
      const found: string[] = [];
      checker.check(line, JSON.stringify(line), (rule) => found.push(rule));
      expect(found).toEqual(name === 'a_b' ? [] : ['ill-formed-tool']);
    }
  });
});

describe('a stranger’s schema', () => {
  const check = (schema: object, value: Record<string, unknown>) => {
    const compiled = createSchemaCache()(schema as Record<string, unknown>);
    return { problems: compiled.problems, found: compiled.check?.(value) ?? null };
  };

  it.each<[string, object, Record<string, unknown>, string | null]>([
    [
      'missing',
      { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
      {},
      'the argument "a" is missing',
    ],
    [
      'of another type',
      { properties: { a: { type: 'string' } } },
      { a: 1 },
      'the argument "a" is a number, it must be string',
    ],
    [
      'of several types',
      { properties: { a: { type: ['string', 'null'] } } },
      { a: 1 },
      'the argument "a" is a number, it must be string or null',
    ],
    [
      'a whole number',
      { properties: { a: { type: 'integer' } } },
      { a: 1.5 },
      'the argument "a" is a number, it must be integer',
    ],
    [
      'outside the list',
      { properties: { a: { enum: ['x', 'y'] } } },
      { a: 'z' },
      'the argument "a" is none of the allowed values',
    ],
    [
      'unknown',
      { properties: { a: {} }, additionalProperties: false },
      { a: 1, b: 2 },
      'the argument "b" is not in the schema',
    ],
    ['too small', { properties: { a: { minimum: 3 } } }, { a: 2 }, 'the argument "a" breaks "minimum"'],
    [
      'nested',
      { properties: { a: { items: { required: ['k'] } } } },
      { a: [{ k: 1 }, {}] },
      'the argument "k" is missing in "a/1"',
    ],
    [
      'by reference',
      { $defs: { t: { type: 'string' } }, properties: { a: { $ref: '#/$defs/t' } } },
      { a: 1 },
      'the argument "a" is a number, it must be string',
    ],
    [
      'recursive and right',
      { properties: { next: { $ref: '#' }, v: { type: 'number' } } },
      { next: { next: { v: 1 } } },
      null,
    ],
    [
      'recursive and wrong',
      { properties: { next: { $ref: '#' }, v: { type: 'number' } } },
      { next: { next: { v: 'x' } } },
      'the argument "next/next/v" is a string, it must be number',
    ],
    [
      'a pattern is not run',
      { properties: { a: { type: 'string', pattern: '^(a+)+$' } } },
      { a: `${'a'.repeat(50)}!` },
      null,
    ],
    [
      'names by pattern are not run',
      { patternProperties: { '^(a+)+$': false } },
      { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 1 },
      null,
    ],
    [
      'an argument called __proto__',
      { properties: { a: { type: 'string' } }, additionalProperties: false },
      JSON.parse('{"__proto__":{"a":1}}') as Record<string, unknown>,
      'the argument "__proto__" is not in the schema',
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(check(schema, value)).toEqual({ problems: [], found: expected });
  });

  const byPattern = [
    { type: 'string', pattern: '^A' },
    { type: 'string', pattern: '^B' },
  ];
  const any = { type: 'object', properties: { a: { type: 'string' } } };
  it.each<[string, object, Record<string, unknown>]>([
    [
      'other names by pattern',
      { patternProperties: { '^S_': {} }, additionalProperties: false },
      { S_x: '1' },
    ],
    [
      'other names by pattern, in a branch',
      { allOf: [{ patternProperties: { '^S_': {} } }], unevaluatedProperties: false },
      { S_x: '1' },
    ],
    ['not a pattern', { properties: { a: { not: { pattern: '^z' } } } }, { a: 'abc' }],
    ['not a pattern, deeper', { not: { properties: { a: { pattern: '^z' } } } }, { a: 'abc' }],
    ['not a reference to a pattern', { $defs: { z: { pattern: '^z' } }, not: { $ref: '#/$defs/z' } }, {}],
    ['one of two patterns', { properties: { a: { oneOf: byPattern } } }, { a: 'AB' }],
    [
      'one of two formats',
      { properties: { a: { oneOf: [{ format: 'date' }, { format: 'date-time' }] } } },
      { a: '2024-01-01' },
    ],
    ['one of two and any', { anyOf: [any], oneOf: [{ pattern: 'a' }, {}] }, { a: 'x' }],
    [
      'a condition on a pattern',
      { if: { properties: { a: { pattern: '^A' } } }, then: { required: ['b'] } },
      { a: 'q' },
    ],
    [
      'few that fit a pattern',
      { properties: { a: { contains: { pattern: '^A' }, maxContains: 1 } } },
      { a: ['A', 'B'] },
    ],
    ['no limit of draft 4', { properties: { a: { not: { minimum: 1, exclusiveMinimum: true } } } }, { a: 1 }],
    ['null', { properties: { a: { type: 'string', nullable: true } } }, { a: null }],
    ['null beside a list', { properties: { a: { enum: ['x'], nullable: true } } }, { a: null }],
    [
      'null beside a choice',
      { properties: { a: { allOf: [{ type: 'string' }], nullable: true } } },
      { a: null },
    ],
    ['a property called pattern', { properties: { pattern: { not: { type: 'null' } } } }, { pattern: 'x' }],
    [
      'a reference to what was left out',
      { patternProperties: { x: { type: 'string' } }, properties: { a: { $ref: '#/patternProperties/x' } } },
      { a: 1 },
    ],
  ])('is never held more strictly than it says: %s', (_, schema, value) => {
    expect(check(schema, value)).toEqual({ problems: [], found: null });
  });

  it.each<[string, object, Record<string, unknown>, string]>([
    ['not', { properties: { a: { not: { type: 'string' } } } }, { a: 'x' }, 'the argument "a" breaks "not"'],
    [
      'one of two',
      { properties: { a: { oneOf: [{ minLength: 1 }, { maxLength: 3 }] } } },
      { a: 'xy' },
      'the argument "a" breaks "oneOf"',
    ],
    [
      'none of two patterns',
      { properties: { a: { oneOf: byPattern } } },
      { a: 1 },
      'the argument "a" is a number, it must be string',
    ],
    [
      'neither null nor a text',
      { properties: { a: { type: 'string', nullable: true } } },
      { a: 1 },
      'the argument "a" is a number, it must be string or null',
    ],
    [
      'a property called pattern',
      { not: { required: ['pattern'], properties: { pattern: { type: 'string' } } } },
      { pattern: 'x' },
      'the arguments break "not"',
    ],
  ])('is still held to what is copied whole: %s', (_, schema, value, found) => {
    expect(check(schema, value)).toEqual({ problems: [], found });
  });

  it.each<[string, object]>([
    ['elsewhere', { $ref: 'https://evil.example/schema.json' }],
    ['to a file', { properties: { a: { $ref: 'file:///etc/passwd' } } }],
    ['to nothing', { properties: { a: { $ref: '#/$defs/none' } } }],
    ['through a prototype', { properties: { a: { $ref: '#/constructor' } } }],
  ])('a reference %s is not followed', (_, schema) => {
    const { problems, found } = check(schema, { a: 1 });
    expect(problems).toEqual(['refers to something outside itself, which is not followed']);
    expect(found).toBeNull();
  });

  it('cannot run for long: branches that multiply, circles, great depth, great size', () => {
    const doubling: Record<string, unknown> = { anyOf: [{ type: 'string' }, { type: 'string' }] };
    const $defs: Record<string, unknown> = { d0: doubling };
    for (let level = 1; level < 40; level++) {
      $defs[`d${level}`] = { anyOf: [{ $ref: `#/$defs/d${level - 1}` }, { $ref: `#/$defs/d${level - 1}` }] };
    }
    expect(check({ $defs, $ref: '#/$defs/d39' }, { a: 1 }).found).toBeNull();
    expect(check({ $ref: '#' }, { a: 1 }).found).toBeNull();
    expect(check({ allOf: [{ $ref: '#' }] }, { a: 1 }).found).toBeNull();
    let deep: object = {};
    for (let level = 0; level < 60; level++) deep = { not: deep };
    expect(check(deep, {}).problems).toEqual(['is too large to be checked against']);
    const wide = {
      properties: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, {}])),
    };
    expect(check(wide, {}).problems).toEqual(['is too large to be checked against']);
    expect(
      check(
        { uniqueItems: true, properties: { a: { uniqueItems: true } } },
        { a: Array.from({ length: 100_000 }, (_, i) => i) },
      ).found,
    ).toBeNull();
  });

  it('is compiled once for each text, within a bound', () => {
    const cache = createSchemaCache();
    const first = cache({ type: 'object' });
    expect(cache({ type: 'object' })).toBe(first);
    for (let index = 0; index < 300; index++) cache({ type: 'object', title: String(index) });
    expect(cache({ type: 'object' })).not.toBe(first);
  });
});
