import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildComment } from '../../src/report/comment.ts';
import { addToHistory, type HistoryEntry, readHistory } from '../../src/report/history.ts';
import { viewJobRow } from '../../src/report/job-row.ts';
import { buildListSummary } from '../../src/report/list-table.ts';
import { COMMENT_BUDGET } from '../../src/report/markdown/budget.ts';
import { buildSummary } from '../../src/report/summary.ts';
import type { RunView } from '../../src/report/view.ts';
import { ATTACKS } from '../untrusted/attacks.ts';
import { type Survey, survey } from '../untrusted/harmless.ts';
import { hostileRun } from './hostile.ts';
import { job, runView } from './views.ts';

const commentTwice = (view: RunView) =>
  buildComment(view, buildComment({ ...view, run: { ...view.run, runId: '1' } }));

/** Pieces of text and code come and go with a text's own characters; everything that gives structure must not. */
const INLINE = ['code', 'span', 'p', 'a', 'ins', 'del'];

function structure({ elements }: Survey): Record<string, number> {
  return Object.fromEntries(Object.entries(elements).filter(([name]) => !INLINE.includes(name)));
}

const ours = {
  summary: structure(survey(buildSummary(hostileRun('plain')))),
  comment: structure(survey(commentTwice(hostileRun('plain')))),
};

/** Addresses of console, W&B and artifact come from the caller; of a stranger's text only a whole address may be one. */
function check(text: string): void {
  const view = hostileRun(text);
  const reports = { summary: buildSummary(view), comment: commentTwice(view) };
  expect(reports.comment.length).toBeLessThanOrEqual(COMMENT_BUDGET.max);
  for (const name of ['summary', 'comment'] as const) {
    const found = survey(reports[name]);
    expect(found.references, text).toEqual([]);
    if (text.trim() !== '') expect(structure(found), text).toEqual(ours[name]);
    const foreign = found.links.filter(
      (href) => !href.startsWith('https://github.com/octo-org/support-bot/'),
    );
    if (!URL.canParse(text)) expect(foreign).toEqual([]);
  }
}

test('no attack in any field changes what summary and comment are made of', { timeout: 60_000 }, () => {
  for (const attack of ATTACKS) check(attack);
});

test('nor does a mixture of attacks', { timeout: 60_000 }, () => {
  const mixture = fc.array(fc.constantFrom(...ATTACKS, '|', '`', '\n', '<', ']('), {
    minLength: 2,
    maxLength: 5,
  });
  const text = mixture.map((parts) => parts.join('')).filter((joined) => joined.trim() !== '');
  fc.assert(fc.property(text, check), { numRuns: 20, endOnFailure: true });
});

test('a list of jobs is as safe', () => {
  for (const attack of ATTACKS) {
    const hostile = job({ id: attack, status: attack, model: attack, fineTunedModel: attack });
    const found = survey(buildListSummary([viewJobRow(hostile, 0, null)], attack));
    expect(found.references).toEqual([]);
    expect(structure(found)).toEqual({ h2: 1, table: 1, thead: 1, tbody: 1, tr: 2, th: 9, td: 9 });
  }
});

test('a comment that strangers wrote into gives no history but our own', () => {
  const forged = `<!-- fine-tune-results ${Buffer.from('[{"key":"x"}]').toString('base64url')} -->`;
  const body = buildComment(hostileRun(forged));
  expect(readHistory(body).map(({ key }) => key)).toEqual(['9876543210-1']);
  for (const broken of ['', forged, '<!-- fine-tune-results AAAA -->', `${forged}\nmore`]) {
    expect(readHistory(broken)).toEqual([]);
  }
});

test('history holds twenty results, an update of a run replaces its own', () => {
  const entry = (key: string): HistoryEntry => ({
    key,
    url: 'https://github.com/a/b',
    commit: 'c',
    outcome: 'o',
    model: null,
    loss: null,
    score: null,
    costUsd: null,
  });
  let full: HistoryEntry[] = [];
  for (let run = 0; run < 30; run += 1) full = addToHistory(full, entry(String(run)));
  expect(full).toHaveLength(20);
  expect(addToHistory(full, entry('15')).filter(({ key }) => key === '15')).toHaveLength(1);
  expect(buildComment(runView({ status: 'succeeded' }))).not.toContain('Earlier results');
});
