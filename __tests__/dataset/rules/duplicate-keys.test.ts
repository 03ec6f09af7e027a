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
        (name, first, second) => {
          const member = (value: unknown) => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
          return find(`{"x":[{${member(first)},${member(second)}}]}`) === name;
        },
      ),
    );
  });
});

describe('sameJson', () => {
  it('agrees with the text of the values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        const [left, right] = [a, b].map((value): unknown => JSON.parse(JSON.stringify(value)));
        return (
          sameJson(left, structuredClone(left)) &&
          (sameJson(left, right) ? sort(left) === sort(right) : sort(left) !== sort(right))
        );
      }),
    );
  });
});

function sort(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))
      : item,
  );
}
