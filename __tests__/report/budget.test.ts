import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildComment } from '../../src/report/comment.ts';
import { COMMENT_BUDGET, fit, type Section, SUMMARY_BUDGET } from '../../src/report/markdown/budget.ts';
import { buildSummary } from '../../src/report/summary.ts';
import { finishedRun } from './believable.ts';
import { checkpoint, datasetReport, diffView, evaluationView, event, tally } from './views.ts';

const section = (name: string, rank: number, ...wordings: string[]): Section => ({ name, rank, wordings });
const characters = (max: number) => ({ max, measure: (text: string) => text.length });

describe('fit', () => {
  const sections = [
    section('head', 0, 'H'.repeat(20)),
    section('chart', 1, 'C'.repeat(300), 'c'.repeat(30)),
    section('events', 6, 'E'.repeat(300), 'e'.repeat(30)),
  ];

  test('keeps everything, in order, where there is room', () => {
    expect(fit(sections, characters(10_000), 'x')).toBe(
      ['H'.repeat(20), 'C'.repeat(300), 'E'.repeat(300)].join('\n\n'),
    );
  });

  test('shortens the least important first and says so', () => {
    const text = fit(sections, characters(550), 'the artifact');
    expect(text).toContain('C'.repeat(300));
    expect(text).not.toContain('E'.repeat(300));
    expect(text).toContain('e'.repeat(30));
    expect(text).toContain('shortened: events. Everything is in the artifact.');
  });

  test('shortens all before it drops one, and drops the least important', () => {
    const text = fit(sections, characters(170), 'x');
    expect(text).toContain('c'.repeat(30));
    expect(text).not.toContain('e'.repeat(30));
    expect(text).toContain('left out: events; shortened: chart');
  });

  test('never drops rank 0, and is never longer than it must be', () => {
    const texts = fc
      .array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 3 })
      .map((sizes) =>
        sizes.sort((a, b) => b - a).map((size, index) => String.fromCharCode(97 + index).repeat(size)),
      );
    const one = fc.record({
      name: fc.constantFrom('one', 'two'),
      rank: fc.integer({ min: 1, max: 6 }),
      wordings: texts,
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), fc.integer({ min: 250, max: 2_000 }), (others, max) => {
        const text = fit([section('head', 0, 'HEAD'), ...others], characters(max), 'x');
        expect(text.startsWith('HEAD')).toBe(true);
        expect(text.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});

/** A run with as much to say as there can be. */
function hugeRun(text: string) {
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const ranges = many(40, (index) => [index * 10 + 1, index * 10 + 3] as const);
  const row = { place: { file: text, line: 1 }, prompt: text, before: text, after: `${text}!` };
  const [sample] = evaluationView().samples;
  if (sample === undefined) throw new Error('the view has a sample');
  return finishedRun({
    error: { code: 'x', message: text },
    dataset: datasetReport(many(400, (index) => tally(`rule-${index}`, 'error', text, ranges))),
    events: many(500, (index) => event(text, index)),
    checkpoints: many(300, (index) => checkpoint(index + 1, 1)),
    evaluation: evaluationView({
      samples: many(10, () => ({
        ...sample,
        prompt: text,
        reference: text,
        answer: text,
        baselineAnswer: text,
      })),
      notes: many(20, () => text),
    }),
    diff: diffView({
      rows: {
        added: many(10, () => row),
        removed: many(10, () => row),
        changed: many(10, () => row),
        moved: many(10, () => row),
        leaks: many(10, () => row),
      },
    }),
  });
}

test.each([
  ['long prose', 'word '.repeat(2_000)],
  ['long formulas', '$'.repeat(9_000)],
  ['long pipes and ticks', '|`'.repeat(10_000)],
  ['long Chinese', '退款'.repeat(10_000)],
  ['accents without end', `a${'\u0301'.repeat(20_000)}`],
])('a huge run of %s stays in both budgets', (_, text) => {
  const summary = buildSummary(hugeRun(text));
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET.max + 1);
  let comment: string | null = null;
  for (let run = 0; run < 3; run += 1) {
    const view = hugeRun(text);
    comment = buildComment({ ...view, run: { ...view.run, runId: String(run) } }, comment);
  }
  expect(comment?.length).toBeLessThanOrEqual(COMMENT_BUDGET.max + 1);
  expect(comment).toMatch(/^## /);
  expect(comment).toMatch(/(?:left out|shortened): /);
  // No table lost its end: every row has as many cells as its heading.
  for (const block of (comment ?? '').split('\n\n').filter((part) => part.startsWith('| '))) {
    const cells = block.split('\n').map((line) => line.split(' | ').length);
    expect(new Set(cells).size, block.slice(0, 200)).toBe(1);
  }
});
