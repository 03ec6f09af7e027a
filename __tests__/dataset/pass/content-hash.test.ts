import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashValue } from '../../../src/dataset/pass/content-hash.ts';
import { newLanes } from '../../../src/dataset/pass/text-hash.ts';

function exact(value: unknown): string {
  const lanes = newLanes();
  hashValue(value, lanes);
  return `${lanes.a}:${lanes.b}`;
}

function folded(value: unknown): string {
  const lanes = newLanes();
  hashValue(value, lanes);
  return `${lanes.c}:${lanes.d}`;
}

/** The same value with its keys in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('the hash of a value', () => {
  it('is the same for the same content, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed: unknown = JSON.parse(JSON.stringify(value));
        expect(exact(reversed(parsed))).toBe(exact(parsed));
      }),
    );
  });

  it('differs where the content does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = JSON.stringify(reversed(a)) === JSON.stringify(reversed(b));
        if (!same && JSON.stringify(a) !== JSON.stringify(b)) expect(exact(a)).not.toBe(exact(b));
      }),
    );
  });

  it.each<[unknown, unknown]>([
    ['1', 1],
    ['null', null],
    ['true', true],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['ab'], ['a', 'b']],
    [[], {}],
    [[], ''],
    [{ a: 'b' }, { b: 'a' }],
    [
      { a: 'x', b: 'y' },
      { a: 'y', b: 'x' },
    ],
    [[['a'], 'b'], [['a', 'b']]],
    ['a', 'a '],
    ['a', 'a\0'],
    ['', '\0'],
    ['12+21', '21+12'],
    ['é', 'e\u0301'],
  ])('tells %j from %j', (a, b) => {
    expect(exact(a)).not.toBe(exact(b));
  });

  it('has no collision among 300,000 texts that resemble each other', () => {
    const seen = new Set<string>();
    const seenFolded = new Set<string>();
    for (let index = 0; index < 300_000; index++) {
      const text = `${index % 700} times ${Math.floor(index / 700)} is ${(index % 700) * Math.floor(index / 700)}`;
      seen.add(exact(text));
      seenFolded.add(folded(text));
    }
    expect(seen.size).toBe(300_000);
    expect(seenFolded.size).toBe(300_000);
  });

  it('spreads evenly over 32 bits, as shares of a split need it', () => {
    const buckets = new Uint32Array(16);
    const lanes = newLanes();
    for (let index = 0; index < 64_000; index++) {
      hashValue({ role: 'user', content: `Question ${index}` }, lanes);
      const bucket = lanes.a >>> 28;
      buckets[bucket] = (buckets[bucket] as number) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - 4000)).toBeLessThan(400);
  });

  it('ends for values nested deeper than the stack is', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    expect(exact(value)).toBe(exact(value));
  });
});

describe('the folded hash', () => {
  it.each([
    ['Hello World', 'hello  world'],
    [' a\n', 'A'],
    ['ÉCOLE', 'école'],
    ['ПРИВЕТ мир', 'привет\u00a0мир'],
    ['x'.repeat(100_000), 'X'.repeat(100_000)],
    ['日本 語', '日本\u3000語'],
  ])('takes %j for %j', (a, b) => {
    expect(folded(a)).toBe(folded(b));
    expect(exact(a)).not.toBe(exact(b));
  });

  it.each([
    ['Hello World', 'hello word'],
    ['12 + 21', '21 + 12'],
    ['a', 'b'],
    ['[a]', '{a}'],
    ['é', 'e'],
  ])('tells %j from %j', (a, b) => {
    expect(folded(a)).not.toBe(folded(b));
  });
});
