import { describe, expect, it } from 'vitest';
import { isObject } from '../../../src/boundary/json.ts';
import { createLineChecker } from '../../../src/dataset/rules/checker.ts';
import { detectFormat, findWrongFormat } from '../../../src/dataset/rules/detect-format.ts';
import { RULES } from '../../../src/dataset/rules/registry.ts';
import type { Format, Method } from '../../../src/dataset/types.ts';
import { contextOf } from './check-text.ts';

const ROUNDS = 100_000;
const SHAPES: readonly (readonly [Format, Method])[] = [
  ['chat', 'supervised'],
  ['completion', 'supervised'],
  ['preference', 'dpo'],
  ['reinforcement', 'reinforcement'],
];
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  1e308,
  '',
  ' ',
  '\u0000\n',
  '\ud800',
  '<|im_end|>',
  '{{item.x}}',
  [],
  {},
  [[]],
  [null],
  { __proto__: null },
  { constructor: 1 },
  { $ref: '#' },
  { type: 'object', properties: { a: { $ref: '#' } } },
  'assistant',
  'tool',
  'text',
  'image_url',
  'data:image/png;base64,AAAA',
  '{"a":1}',
  '4539 1488 0343 6467',
  'a@b.co',
];

/** Mulberry32: the seed alone decides the run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('any line', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const lines = RULES.flatMap(({ bad, good }) => [bad, good]).flatMap((example) =>
    example === null ? [] : `${example.text}${example.validation ?? ''}`.split('\n').filter(isLine),
  );

  /** Replaces, drops, renames or doubles something somewhere in a value. */
  function mutate(value: unknown): unknown {
    if (next() < 0.08) return pick(ODD);
    if (Array.isArray(value)) {
      const items = value.map((item) => (next() < 0.4 ? mutate(item) : (item as unknown)));
      if (next() < 0.1) items.push(items[0]);
      if (next() < 0.1) items.pop();
      return items;
    }
    if (!isObject(value)) return next() < 0.2 ? pick(ODD) : value;
    const entries = Object.entries(value).map(([key, item]) => [
      next() < 0.03 ? `${key}s` : key,
      next() < 0.5 ? mutate(item) : item,
    ]);
    if (next() < 0.05) entries.pop();
    if (next() < 0.05) entries.push([JSON.stringify(pick(ODD)), pick(ODD)]);
    return Object.fromEntries(entries);
  }

  it(`is checked without a crash, and every finding is one line (SEED=${seed})`, () => {
    for (const [format, method] of SHAPES) {
      for (const provider of ['openai', 'together']) {
        const checker = createLineChecker(
          contextOf({
            format,
            method,
            provider,
            grader: { type: 'string_check', reference: '{{item.answer[0].a}}' },
          }),
        );
        for (let round = 0; round < ROUNDS / 8; round++) {
          const raw = JSON.stringify(mutate(JSON.parse(pick(lines))) ?? null);
          const parsed: unknown = JSON.parse(raw);
          if (!isObject(parsed)) continue;
          checker.check(parsed, raw, (rule, message) => {
            if (!/^[^\p{Cc}\p{Surrogate}]{1,600}$/u.test(message))
              throw new Error(`${rule}: ${JSON.stringify(message)} for ${raw}`);
          });
          detectFormat([parsed]);
          findWrongFormat([parsed], format);
        }
        checker.summary();
      }
    }
  }, 60_000);

  it('is refused where it is nested too deep, whatever the depth', () => {
    for (const depth of [65, 1000, 100_000]) {
      const raw = `{"messages":${'['.repeat(depth)}${']'.repeat(depth)},"x":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;
      const found: string[] = [];
      const parsed: unknown = JSON.parse(raw);
      if (isObject(parsed)) createLineChecker(contextOf()).check(parsed, raw, (rule) => found.push(rule));
      expect(found).toEqual(['nested-too-deep']);
    }
  });
});

function isLine(line: string): boolean {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}
