import { describe, expect, it } from 'vitest';
import { readMap, readYaml } from '../../src/input-values/yaml.ts';

const SECRET = 'hunter2';
const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghi'.split('').map((name, index) => {
    const before = 'abcdefgh'[index] ?? '';
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
  }),
].join('\n');

describe('YAML', () => {
  it.each<[string, unknown]>([
    ['', null],
    ['# nothing yet', null],
    ['null', null],
    ['a: 1.10', { a: 1.1 }],
    ['{"a": [true, null]}', { a: [true, null] }],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a: yes', { a: 'yes' }],
  ])('%j is read', (text, value) => {
    expect(readYaml('x', text)).toEqual(value);
  });

  it('is text alone where that is asked for', () => {
    expect(readYaml('x', 'a: 1.10\nb: null', { schema: 'failsafe' })).toEqual({ a: '1.10', b: 'null' });
  });

  it('does not reach a prototype', () => {
    expect(Object.keys(readMap('x', '__proto__: {a: 1}', 'a map'))).toEqual(['__proto__']);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  it.each([
    ['a: 1\na: 2', '(line 2, column 1): Map keys must be unique.'],
    ['{a: 1, a: 2}', '(line 1, column 8): Map keys must be unique.'],
    ['a: b: c', '(line 1, column 4): '],
    ['a: "\u001b[31m\\q"', ': Invalid escape sequence \\q.'],
    ['['.repeat(20_000), 'Maximum call stack'],
  ])('%j is refused with the place and the reason, in one line', (text, reason) => {
    const message = messageOf(() => readYaml('x', text));
    expect(message).toMatch(/^Input `x`: not YAML \(line \d+, column \d+\): /);
    expect(message).toContain(reason);
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(200);
  });

  it.each([['a: *b'], ['a: &a [*a]'], ['&a {b: *a}'], [BOMB]])(
    '%j has aliases that nobody can write out',
    (text) => {
      expect(messageOf(() => readYaml('x', text))).toMatch(
        /^Input `x`: its aliases .* Write the values out\.$/,
      );
    },
  );

  it('names the file that it is from', () => {
    expect(messageOf(() => readYaml('x', 'a: b: c', { file: '"g.yml"' }))).toMatch(
      /^Input `x`: "g\.yml": not YAML \(line 1, column 4\)/,
    );
  });
});

describe('what may be a secret', () => {
  it.each([
    [`a: "${SECRET}`],
    [`a: !!${SECRET} !x y`],
    [`a: *${SECRET}`],
    [`- ${SECRET}`],
    [SECRET],
    [`{${SECRET}: 1, ${SECRET}: 2}`],
    [`%${SECRET} %x\na: "${SECRET}`],
    [`a: >${SECRET}\n  b`],
  ])('%j is refused and not quoted', (text) => {
    const message = messageOf(() => readMap('x', text, 'a map', { secret: true }));
    expect(message).toMatch(
      /^Input `x`(: not YAML \(line \d+, column \d+\)\.| is a (list|text); allowed is a map\.|: its aliases .*)$/,
    );
    expect(message).not.toContain(SECRET);
  });
});

describe('a map', () => {
  it('is empty where nothing is given', () => {
    expect([readMap('x', ' ', 'a map'), readMap('x', '# a: 1', 'a map')]).toEqual([{}, {}]);
  });

  it.each([
    ['3', 'is 3;'],
    ['[1, {a: b}]', 'is [1,{"a":"b"}];'],
    ['on', 'is "on";'],
    ['true', 'is true;'],
    ['.inf', 'is Infinity;'],
    ['"a\\nb\\u202e"', 'is "a\\nb\\u{202e}";'],
  ])('%s is none', (text, found) => {
    expect(messageOf(() => readMap('x', text, 'a map'))).toBe(`Input \`x\` ${found} allowed is a map.`);
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing was thrown';
}
