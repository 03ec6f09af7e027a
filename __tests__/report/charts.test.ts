import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLossSvg } from '../../src/report/svg/loss-svg.ts';
import { roundScale } from '../../src/report/svg/scale.ts';
import { thinPoints } from '../../src/report/svg/thin-points.ts';
import { ATTACKS } from '../untrusted/attacks.ts';
import { anyRows } from './any-rows.ts';
import { metricRows } from './views.ts';

/** Well-formed XML for our purposes: every tag closed in order, every attribute quoted, no stray `<` or `&`. */
function expectXml(svg: string): void {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, close: string, name: string, __, empty: string) => {
      if (close !== '') expect(open.pop()).toBe(name);
      else if (empty === '') open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<]|&(?!(?:amp|lt|gt|quot|#39);)/);
}

describe('loss.svg', () => {
  test('is well-formed for any numbers and any title, and holds no address but its own', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom(...ATTACKS),
        fc.option(fc.integer({ min: -1, max: 40 }), { nil: null }),
        (rows, title, epochs) => {
          const svg = drawLossSvg(rows, title, epochs);
          if (svg === null) return;
          expectXml(svg);
          expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|<image| href="|url\(/);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('says what it shows in text, marks epochs, follows the colour scheme', () => {
    const svg = drawLossSvg(metricRows(300), 'ft:model', 3) ?? '';
    for (const text of [
      'ft:model',
      '>Loss<',
      '>Accuracy<',
      'full validation 0.',
      '>epoch 1<',
      '>epoch 3<',
      '>step<',
      'prefers-color-scheme: dark',
    ]) {
      expect(svg).toContain(text);
    }
    expect(drawLossSvg(metricRows(300), 'x', null)).not.toContain('epoch 1');
    expect(drawLossSvg([], 'x', 3)).toBeNull();
  });

  test('3,000 points stay a small file', () => {
    expect((drawLossSvg(metricRows(3_000), 'x', 3) ?? '').length).toBeLessThan(120_000);
    expect((drawLossSvg(metricRows(300_000), 'x', 3) ?? '').length).toBeLessThan(200_000);
  });
});

test('thinning keeps first, last, lowest and highest, and the order', () => {
  const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 500 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 60 }), (list, columns) => {
      const points = list.map((value, index) => ({ step: index + 1, value }));
      const kept = thinPoints(points, columns);
      expect(kept.length).toBeLessThanOrEqual(Math.max(columns * 4, columns * 2));
      expect(kept[0]).toBe(points[0]);
      expect(kept.at(-1)).toBe(points.at(-1));
      expect(Math.max(...kept.map(({ value }) => value))).toBe(Math.max(...list));
      expect(Math.min(...kept.map(({ value }) => value))).toBe(Math.min(...list));
      expect(kept.map(({ step }) => step)).toEqual(kept.map(({ step }) => step).toSorted((a, b) => a - b));
    }),
  );
});

test.each([
  [
    [0.42, 2.3],
    [0, 0.5, 1, 1.5, 2, 2.5],
  ],
  [
    [0.5, 0.5],
    [0.45, 0.47, 0.49, 0.51, 0.53, 0.55],
  ],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [
    [-3, 7],
    [-4, -2, 0, 2, 4, 6, 8],
  ],
])('round ticks for %j', (values, ticks) => {
  const scale = roundScale(values, 5);
  if (values[0] !== values[1] || values.length === 0) expect(scale.ticks).toEqual(ticks);
  expect(scale.low).toBeLessThan(scale.high);
  for (const value of values) expect(value >= scale.low && value <= scale.high).toBe(true);
});
