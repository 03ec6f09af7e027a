import { describe, expect, test } from 'vitest';
import { buildComment } from '../../src/report/comment.ts';
import { drawBar, secondsLeft, shareDone } from '../../src/report/progress.ts';
import { buildSummary } from '../../src/report/summary.ts';
import type { RunView } from '../../src/report/view.ts';
import { finishedRun, runningRun } from './believable.ts';
import { checkpoint, datasetReport, event, job, MODEL, runView, setReport, tally } from './views.ts';

const sections = (markdown: string) =>
  markdown.split('\n').filter((line) => /^#+ /.test(line) || line.startsWith('<summary>'));

test('a finished run: result first, then everything that is known', () => {
  const summary = buildSummary(finishedRun());
  expect(sections(summary)).toMatchSnapshot();
  expect(summary.split('\n').slice(0, 14).join('\n')).toMatchSnapshot();
});

test('the comment while it runs: a bar, the step, losses, time left', () => {
  expect(buildComment(runningRun()).split('\n').slice(0, 12).join('\n')).toMatchSnapshot();
});

describe('the headline', () => {
  const gate = { input: 'min-score', wanted: 0.9, found: 0.8, passed: false } as const;
  test.each<[string, Partial<RunView>, string]>([
    ['succeeded', {}, '## ✅ The fine-tuned model is ready'],
    ['a missed gate', { gates: [gate] }, '## ❌ Trained, but the evaluation gate was missed'],
    ['failed', { status: 'failed' }, '## ❌ Training failed'],
    ['invalid', { status: 'invalid' }, '## ❌ The dataset has errors'],
    ['a plan', { status: 'planned' }, '## 📝 Plan: nothing was uploaded or created'],
    [
      'a plan with an obstacle',
      { status: 'planned', obstacles: ['too dear'] },
      '## ✋ Plan: this job would be stopped',
    ],
    ['an unknown status', { status: 'pondering' }, '## ⏳ The job is in a state of its own'],
    [
      'an error before anything',
      { status: '', error: { code: 'x', message: 'No key.' } },
      '## ❌ The step failed',
    ],
    [
      'a good status with an error',
      { status: 'valid', error: { code: 'x', message: 'm' } },
      '## ❌ The dataset is valid, but the step failed',
    ],
  ])('of %s', (_, view, expected) => {
    expect(buildSummary(runView({ status: 'succeeded', ...view })).split('\n')[0]).toBe(expected);
  });
});

test('a step that let go of its job says how to follow it', () => {
  const summary = buildSummary(
    runningRun({ ended: { reason: 'timeout', job: 'goes-on', afterMinutes: 340 } }),
  );
  expect(summary).toContain('This step reached its `timeout-minutes` after 5 h 40 min. **The job goes on**');
  expect(summary).toContain(
    'command: follow\n    provider: openai\n    job-id: ftjob-7Hq2mVxT0aPzR4kLw8eYcUbN',
  );
  const cancelled = buildSummary(
    runningRun({ ended: { reason: 'cancelled', job: 'was-cancelled', afterMinutes: null } }),
  );
  expect(cancelled).toContain('The workflow was cancelled. The job was cancelled.');
  expect(cancelled).not.toContain('command: follow');
});

test('an earlier result is folded below a new one, its own updates are not', () => {
  const started = buildComment(runningRun());
  expect(started).not.toContain('Earlier results');
  const final = buildComment(finishedRun(), started);
  expect(final).not.toContain('Earlier results');
  const next = finishedRun({ run: { ...finishedRun().run, runId: '2', commit: 'abcdef0123456' } });
  const second = buildComment(next, final);
  expect(second).toContain('Earlier results of this pull request (1)');
  expect(second).toContain('✅ The fine-tuned model is ready');
  expect(buildComment(next, second)).toBe(second);
});

test('the best checkpoint stays in a shortened table', () => {
  const many = Array.from({ length: 80 }, (_, index) => checkpoint(index + 1, index === 2 ? 0.1 : 1));
  const best = {
    id: 'ftckpt_3',
    model: 'm',
    step: 3,
    by: 'full validation loss',
    value: 0.1,
    lowestSeenAtStep: 2,
  };
  const summary = buildSummary(runView({ status: 'succeeded', job: job(), checkpoints: many, best }));
  expect(summary).toMatch(/⭐&nbsp;\*\*best\*\* \| 3 \|/);
  expect(summary).toContain('… and 30 earlier checkpoints in `checkpoints.json`');
  expect(summary).toContain('The lowest was seen at step 2, of which the provider kept no checkpoint.');
});

test('findings: errors first, lines folded, the rest counted, lines linked only in files of the commit', () => {
  const report = datasetReport([
    tally('email-address', 'notice', 'E-mail.', [[1, 1]]),
    { ...tally('bad-role', 'error', 'Unknown role "x|y".', [[3, 7]]), count: 12 },
  ]);
  const summary = buildSummary(runView({ status: 'invalid', dataset: report }));
  const rows = summary.split('\n').filter((line) => /^\| (?:❌|ℹ️)/.test(line));
  expect(rows[0]).toContain(
    '| 12 | [`data/training.jsonl:3-7`](<https://github.com/octo-org/support-bot/blob/4f1c2d3e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d/data/training.jsonl#L3-L7>), … 7 more | Unknown role "x&#124;y". |',
  );
  expect(rows[1]).toContain('email-address');
});

test.each([
  [{ step: 312, totalSteps: 822, trainingSeconds: 640, firstStep: 1 }, 1049, 0.3796],
  [{ step: 5, totalSteps: 10, trainingSeconds: null, firstStep: 1 }, null, 0.5],
  [{ step: 1, totalSteps: 10, trainingSeconds: 9, firstStep: 1 }, null, 0.1],
  [{ step: 10, totalSteps: 10, trainingSeconds: 9, firstStep: 1 }, 0, 1],
  [{ step: 11, totalSteps: 10, trainingSeconds: 9, firstStep: 1 }, null, 1],
  [{ step: 3, totalSteps: 0, trainingSeconds: 9, firstStep: 1 }, null, 0],
])('time left of %j', (progress, seconds, share) => {
  const left = secondsLeft(progress);
  if (seconds === null) expect(left).toBeNull();
  else expect(left).toBeCloseTo(seconds, -1);
  expect(shareDone(progress)).toBeCloseTo(share, 3);
});

test.each([
  [0, '░░░░'],
  [0.13, '▌░░░'],
  [0.5, '██░░'],
  [1, '████'],
  [7, '████'],
  [-1, '░░░░'],
])('a bar of %d', (share, bar) => {
  expect(drawBar(share, 4)).toBe(bar);
});

test('where the model was simulated, the summary says that its address answers no more', () => {
  const run = finishedRun();
  const simulated = run.provider && { ...run.provider, id: 'simulator', title: 'the simulator' };
  expect(buildSummary({ ...run, provider: simulated })).toContain('The simulator ended with this step');
  expect(buildSummary(run)).not.toContain('The simulator ended');
});

test('names of inputs stay code in our own sentences, and nothing else becomes any', () => {
  const message = 'Missed: `min-score` asks for 1; `job-id: ftjob-A1`; `Rm -rf`, `a|b`, `@octocat`.';
  const summary = buildSummary(runView({ status: 'failed', error: { code: 'x', message } }));
  const [, line = ''] = /^> (Missed.*)$/m.exec(summary) ?? [];
  expect(line).toContain('Missed: `min-score` asks for 1; `job-id: ftjob-A1`; ');
  expect(line.match(/(?<!\\)`/g)).toHaveLength(4);
  expect(line).toContain('\\`Rm -rf\\`, \\`a&#124;b\\`');
});

test('what an event says is copied as it was said', () => {
  const said = `New model created: ${MODEL}`;
  const summary = buildSummary(runView({ events: [event(said)] }));
  expect(summary).toContain(`| \`${said}\` |`);
});

test.each([
  ['the simulator', 'at the simulator'],
  ['The provider', 'at the provider'],
])('%s in the middle of a sentence', (title, words) => {
  const provider = {
    ...{
      id: 'x',
      title,
      baseUrl: 'http://x',
      jobUrl: null,
      usage: null,
      canCancel: true,
      canDeleteModel: true,
    },
    access: { keyVariable: null, inputs: {} },
  };
  expect(buildSummary(runView({ provider, job: job() }))).toContain(words);
});

test('one example is one', () => {
  const dataset = { ...datasetReport(), validation: setReport('validation', { examples: 1 }) };
  expect(buildSummary(runView({ dataset }))).toContain('1,098 training + 1 validation example ·');
});
