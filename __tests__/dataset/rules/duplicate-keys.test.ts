import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicateKey } from '../../../src/dataset/rules/duplicate-keys.ts';
import { countKeys, sameJson } from '../../../src/dataset/rules/walk.ts';

const find = (raw: string) => findDuplicateKey(raw, countKeys(JSON.parse(raw)));

describe('duplicate keys', () => {
  it.each<[string, string | null]>([
    ['{"a":1,"a":2}', 'a'],
    ['{"a" : 1, "a" : 2}', 'a'],
    ['{"a":{"b":1,"c":{},"b":2}}', 'b'],
    ['[{"a":1},{"a":2}]', null],
    ['{"a":{"a":{"a":1}}}', null],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":"\\"a\\":","b":": x","c":"a"}', null],
    ['{"a":"\\\\","a":1}', 'a'],
    ['{"":1,"":2}', ''],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"a":["a","a"],"b":"a:"}', null],
    ['{"a" : "c","a":"d"}', 'a'],
    ['{"a":"c","a"\t:"d"}', 'a'],
    ['{"a" \t :"c","a":"d"}', 'a'],
    ['{"a":"say \\"b\\" : c","b":" : d"}', null],
  ])('%s', (raw, expected) => {
    expect(find(raw)).toBe(expected);
  });

  it('are never told of what JSON.stringify wrote, with or without spaces', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1), (value, indent) => {
        const raw = JSON.stringify(value, null, indent);
        return countKeys(JSON.parse(raw)) < 0 || find(raw) === null;
      }),
    );
  });

  it('are found wherever one is put', () => {
    const key = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(
        key,
        fc.jsonValue({ maxDepth: 3 }),
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom('', ' ', '\t', '  \t'),
        fc.constantFrom('', ' '),
        (name, first, second, before, behind) => {
          const member = (value: unknown, space: string) =>
            `${JSON.stringify(name)}${space}:${JSON.stringify(value)}`;
          return find(`{"x":[{${member(first, before)},${member(second, behind)}}]}`) === name;
        },
      ),
    );
  });
});

describe('sameJson', () => {
  it('agrees with the deep equality of Node', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [left, right] = [a, b].map((each): unknown => JSON.parse(JSON.stringify(each)));
        return (
          sameJson(left, structuredClone(left)) && sameJson(left, right) === isDeepStrictEqual(left, right)
        );
      }),
    );
  });

  it('does not look at the order of keys, but at their number', () => {
    expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameJson({ a: 1, b: 2 }, { a: 1 })).toBe(false);
    expect(sameJson({}, [])).toBe(false);
    expect(sameJson({ a: null }, {})).toBe(false);
  });
});
