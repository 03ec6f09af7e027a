import { systemClock } from '../../src/boundary/clock.ts';
import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/boundary/json.ts';
import { createWorkplace, pullRequestEvent, type RunResult } from '../rig/index.ts';
import { ENDLESS, example, examples, MODEL, told, TRAIN, withScene, type Scene } from './scene.ts';

const FORK = {
  head: { ref: 'patch', sha: 'f'.repeat(40), repo: { full_name: 'stranger/shop' } },
};
const DATA = { 'data/train.jsonl': examples(12), 'data/validation.jsonl': examples(10, 50) };

function jobsOf(run: RunResult): Record<string, unknown>[] {
  const value: unknown = JSON.parse(run.outputs['jobs'] ?? '');
  if (!Array.isArray(value)) throw new Error('the output jobs is no list');
  return value.filter(isObject);
}

/** Creates jobs at the scene's provider as another client would. */
async function createJobs(
  { provider }: Scene,
  count: number,
  fields: (n: number) => Record<string, unknown>,
): Promise<string[]> {
  const headers = { authorization: `Bearer ${provider.token}` };
  const form = new FormData();
  form.append('purpose', 'fine-tune');
  form.append('file', new Blob([DATA['data/train.jsonl']]), 'train.jsonl');
  const file = await fetch(`${provider.baseUrl}/files`, { method: 'POST', headers, body: form });
  const { id } = (await file.json()) as { id: string };
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const answer = await fetch(`${provider.baseUrl}/fine_tuning/jobs`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ model: MODEL, training_file: id, ...fields(n) }),
    });
    const job = (await answer.json()) as { id?: string; error?: { message: string } };
    if (job.id === undefined) throw new Error(job.error?.message);
    ids.push(job.id);
  }
  return ids;
}

describe.concurrent('commands', { timeout: 120_000 }, () => {
  it('validate checks several files and globs of a fork without key or token', () =>
    withScene({}, async ({ run, github, artifacts, provider }) => {
      github.addPull(7, FORK);
      github.state.permissions['pull-requests'] = 'read';
      const files = {
        ...DATA,
        'more/a.jsonl': examples(3, 200),
        'more/b.jsonl': `${examples(2, 300)}{"messages":"none"}\n`,
        'more/c.txt': 'not looked at',
      };
      const inputs = { provider: 'openai', command: 'validate', model: MODEL, 'github-token': '' };
      const event = pullRequestEvent(github, 7);
      const [good, bad] = await Promise.all([
        run({ ...inputs, 'training-file': 'data/train.jsonl\nmore/a.*' }, { files, event }),
        run({ ...inputs, 'training-file': 'data/train.jsonl\nmore/*.jsonl' }, { files, event }),
      ]);
      expect(good.exitCode).toBe(0);
      expect(good.outputs).toMatchObject({
        status: 'valid',
        'dataset-valid': 'true',
        'example-count': '15',
        'error-count': '0',
      });
      expect(good.outputs).toHaveProperty('estimated-cost-usd');
      expect(good.summary).toContain('15 training examples');

      expect(bad.exitCode).toBe(1);
      expect(bad.outputs).toMatchObject({ status: 'invalid', 'dataset-valid': 'false', 'error-count': '1' });
      expect(bad.outputs).toHaveProperty('estimated-cost-usd');
      expect(bad.annotations).toContainEqual(
        expect.objectContaining({ level: 'error', file: 'more/b.jsonl', line: 3 }),
      );
      const report: unknown = JSON.parse(bad.resultFile('dataset-report.json') ?? '');
      expect(report).toMatchObject({ valid: false });
      const { findings } = report as { findings: object[] };
      expect(findings).toContainEqual({
        rule: 'missing-messages',
        level: 'error',
        file: 'more/b.jsonl',
        line: 3,
        message: 'messages is "none", it must be a list',
      });
      expect(findings.filter((finding) => 'line' in finding && finding.line === null)).toHaveLength(1);
      const sarif = JSON.parse(bad.resultFile('dataset-report.sarif') ?? '') as {
        runs: { results: { locations: unknown[] }[] }[];
      };
      expect(JSON.stringify(sarif.runs[0]?.results)).toMatch(/more\/b\.jsonl.*"startLine":3/);
      // What a fork cannot post goes with the artifact.
      expect(github.bodies(7)).toEqual([]);
      expect(artifacts.artifacts.map(({ files: kept }) => 'comment.md' in kept)).toEqual([true, true]);
      expect(provider.requests).toEqual([]);
    }));

  it('a fork gets no secret: train checks, says why it stops, and succeeds', () =>
    withScene({}, async ({ run, github, provider }) => {
      github.addPull(7, FORK);
      github.addPull(8);
      const fork = pullRequestEvent(github, 7);
      const train = { provider: 'openai', model: MODEL, 'training-file': 'data/train.jsonl' };
      const [skipped, invalid, dependabot, noKey, target, allowed] = await Promise.all([
        run(train, { files: DATA, event: fork }),
        run(train, { files: { 'data/train.jsonl': 'nonsense\n' }, event: fork }),
        run(train, { files: DATA, event: pullRequestEvent(github, 8, { actor: 'dependabot[bot]' }) }),
        run(train, { files: DATA, event: pullRequestEvent(github, 8) }),
        run(
          { ...train, 'api-key': 'sk-0123456789abcdef', 'base-url': provider.baseUrl },
          { files: DATA, event: pullRequestEvent(github, 7, { name: 'pull_request_target' }) },
        ),
        run(
          {
            ...train,
            'api-key': provider.token,
            'base-url': provider.baseUrl,
            command: 'plan',
            'allow-fork-head': 'true',
          },
          { files: DATA, event: pullRequestEvent(github, 7, { name: 'pull_request_target' }) },
        ),
      ]);
      for (const done of [skipped, dependabot]) {
        expect(done.exitCode).toBe(0);
        expect(done.outputs).toMatchObject({ status: 'skipped', 'dataset-valid': 'true' });
        const why = told(done, 'notice').filter((text) => text.startsWith('Training was skipped'));
        expect(why).toHaveLength(1);
        expect(done.summary.match(/Training was skipped/g)).toHaveLength(1);
        expect(done.summary).toContain('GitHub hands no secrets to');
      }
      expect(invalid.exitCode).toBe(1);
      expect(invalid.outputs['status']).toBe('invalid');
      expect(noKey.exitCode).toBe(1);
      expect(told(noKey, 'error').at(-1)).toMatch(/api-key.*OPENAI_API_KEY/);
      expect(target.exitCode).toBe(1);
      expect(told(target, 'error').at(-1)).toMatch(
        /^Input `allow-fork-head`: nothing is spent for the head of a fork/,
      );
      expect(allowed.outputs['status']).toBe('planned');
      expect(provider.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    }));

  it('plan says what train would do and spend, and touches nothing', () =>
    withScene({ pace: ENDLESS }, async ({ run, writes }) => {
      const plan = { ...TRAIN, command: 'plan' };
      const created = await run(plan, { files: { ...DATA, 'data/test.jsonl': examples(5, 900) } });
      expect(created.exitCode).toBe(0);
      expect(created.outputs).toMatchObject({ status: 'planned', reused: 'false' });
      expect(created.lines.join('\n')).toMatch(
        /Would create a new job and pay up to: .*\$0\.\d+ at \$5\.00 per million/,
      );
      expect(created.summary).toContain('Would create a new job');
      const tested = await run(
        { ...plan, 'test-file': 'data/test.jsonl', 'max-cost-usd': '0.0001' },
        { workplace: created.workplace },
      );
      const [, training, tests, all] =
        /pay up to: .*?\$(\d\.\d+) at .*; and \$(\d\.\d+) for the evaluation: \$(\d\.\d+) in all\./
          .exec(tested.lines.join('\n'))
          ?.map(Number) ?? [];
      expect(all).toBeCloseTo((training ?? 0) + (tests ?? 0), 3);
      expect(tested.summary).toMatch(/\| \*\*Cost\*\* \| .* estimated \+ at most .*for the evaluation \|/);
      const over = await run({ ...plan, 'max-cost-usd': '0.0001' }, { workplace: created.workplace });
      expect(over.exitCode).toBe(0);
      expect(over.outputs['status']).toBe('planned');
      expect(told(over, 'warning').join('\n')).toMatch(/This would stop it: .*max-cost-usd/);
      expect(over.summary).toMatch(/max-cost-usd/);
      expect(writes()).toEqual([]);

      const started = await run({ ...TRAIN, wait: 'false' }, { workplace: created.workplace });
      const id = started.outputs['job-id'] ?? '';
      const before = writes().length;
      const adopting = await run({ ...plan, 'max-cost-usd': '0.0001' }, { workplace: created.workplace });
      expect(adopting.outputs).toMatchObject({ status: 'planned', reused: 'true' });
      expect(adopting.lines.join('\n')).toContain(`Would follow job ${id}`);
      expect(told(adopting, 'warning').join('\n')).not.toContain('This would stop it');
      expect(writes()).toHaveLength(before);
    }));

  it('what is announced to end stands beside the model in summary and comment', async () => {
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await withScene({ scenario: { shutdownDates: { [MODEL]: day } } }, async ({ run, github }) => {
      github.addPull(7);
      const done = await run(
        { ...TRAIN, command: 'plan' },
        { files: DATA, event: pullRequestEvent(github, 7) },
      );
      const words = `OpenAI shuts ${MODEL} down on ${day}`;
      expect(told(done, 'warning').join('\n')).toContain(words);
      for (const text of [done.summary, github.bodies(7)[0]])
        expect(text).toContain(`| **Announced** | ⚠️ ${words}`);
    });
  });

  it('list pages through a hundred and more jobs, filters them, and cuts its output at whole jobs', () =>
    withScene({}, async (scene) => {
      const { run } = scene;
      const ids = await createJobs(scene, 130, (n) => ({
        seed: n,
        metadata: { team: n % 10 === 0 ? 'search' : 'shop', version: '1.10', note: 'x'.repeat(400) },
      }));
      const [all, some, filtered] = await Promise.all([
        run({ command: 'list', limit: '500' }),
        run({ command: 'list', limit: '100' }),
        run({ command: 'list', limit: '100', metadata: 'team: search\nversion: 1.10' }),
      ]);
      const newestFirst = ids.toReversed();
      expect(all.outputs['status']).toBe('listed');
      expect(some.lines.join('\n')).toContain('100 jobs at OpenAI');
      expect(jobsOf(some).map((job) => job['id'])).toEqual(newestFirst.slice(0, 100));
      expect(jobsOf(filtered).map((job) => job['id'])).toEqual(
        newestFirst.filter((id) => ids.indexOf(id) % 10 === 0),
      );
      const kept = JSON.parse(all.resultFile('jobs.json') ?? '') as { id: string }[];
      expect(kept.map((job) => job.id)).toEqual(newestFirst);
      expect((all.outputs['jobs'] ?? '').length * 2).toBeLessThanOrEqual(500_000);
      expect(jobsOf(all).map((job) => job['id'])).toEqual(newestFirst.slice(0, jobsOf(all).length));
      for (const id of newestFirst.slice(0, 100)) expect(some.summary).toContain(id);
      expect(some.summary).toContain(MODEL);
    }));

  it('list cuts jobs that are too many for an output', () =>
    withScene({}, async (scene) => {
      const heavy = Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`k${n}`, 'y'.repeat(512)]));
      await createJobs(scene, 60, (n) => ({ seed: n, metadata: heavy }));
      const run = await scene.run({ command: 'list', limit: '60' });
      const { length } = jobsOf(run);
      expect(length).toBeGreaterThan(10);
      expect(length).toBeLessThan(60);
      expect(JSON.parse(run.resultFile('jobs.json') ?? '')).toHaveLength(60);
    }));

  it('cancel, pause and resume come to the same twice', () =>
    withScene({ pace: { secondsPerStep: 2 } }, async ({ run, writes }) => {
      const started = await run({ ...TRAIN, wait: 'false' }, { files: DATA });
      const { workplace } = started;
      const id = started.outputs['job-id'] ?? '';
      const steer = (command: string) => run({ command, 'job-id': id }, { workplace });
      // A job can be paused from its first step on.
      for (let look = 0; look < 100; look += 1) {
        if ((await steer('status')).lines.some((line) => /step +1\//.test(line))) break;
      }
      const told1: [string, string][] = [];
      for (const command of ['pause', 'pause', 'resume', 'resume', 'cancel', 'cancel']) {
        const done = await steer(command);
        expect(done.exitCode, command).toBe(0);
        expect(done.outputs['job-id']).toBe(id);
        told1.push([done.outputs['status'] ?? '', told(done, 'notice').join()]);
      }
      const sent = writes().filter((request) => !/jobs$|files$/.test(request));
      expect(sent.map((request) => request.split('/').at(-1))).toEqual(['pause', 'resume', 'cancel']);
      expect(told1).toEqual([
        ['paused', ''],
        ['paused', `Job ${id} is paused already.`],
        [expect.stringMatching(/running|queued/), ''],
        [expect.stringMatching(/running|queued/), expect.stringContaining('already.')],
        ['cancelled', ''],
        ['cancelled', `Job ${id} is cancelled already.`],
      ]);
      const late = await steer('pause');
      expect(late.exitCode).toBe(1);
      expect(told(late, 'error').at(-1)).toBe(`Job ${id} has ended (cancelled): there is nothing to pause.`);
      // A job that was cancelled is not adopted: the same content is trained again.
      const again = await run({ ...TRAIN, wait: 'false' }, { workplace });
      expect(again.outputs['reused']).toBe('false');
      expect(again.outputs['job-id']).not.toBe(id);
    }));

  it('delete refuses base models and files in use, and takes what is gone as done', () =>
    // An hour behind: what ends there now ended long enough ago for its model to be known.
    withScene({ clock: { ...systemClock, now: () => Date.now() - 3_600_000 } }, async ({ run, writes }) => {
      const trained = await run(TRAIN, { files: DATA });
      const { workplace, outputs } = trained;
      const model = outputs['fine-tuned-model'] ?? '';
      const file = outputs['training-file-id'] ?? '';
      const base = await run({ command: 'delete', 'fine-tuned-model': MODEL }, { workplace });
      expect(base.exitCode).toBe(1);
      expect(told(base, 'error').at(-1)).toMatch(
        /`fine-tuned-model` is "gpt-4\.1-mini-2025-04-14"; allowed is the name of a fine-tuned/,
      );

      const before = writes().length;
      const remove = (what: Record<string, string>) => run({ command: 'delete', ...what }, { workplace });
      expect((await remove({ 'fine-tuned-model': model })).outputs['status']).toBe('deleted');
      const twice = await remove({ 'fine-tuned-model': model });
      expect(twice.exitCode).toBe(0);
      expect(told(twice, 'notice')).toEqual([`The model ${model} was gone already.`]);
      // Its model is gone: the job is not adopted, and the plan says why.
      const plan = await run({ ...TRAIN, command: 'plan' }, { workplace });
      expect(plan.outputs['reused']).toBe('false');
      expect(told(plan, 'warning').join('\n')).toContain(
        `trained this content, but its model ${model} is gone: a new job is needed.`,
      );

      const files = await remove({ 'file-ids': `${file}, file-gone0123456789` });
      expect(files.exitCode).toBe(0);
      expect(told(files, 'notice')).toEqual(['The file file-gone0123456789 was gone already.']);
      expect(
        writes()
          .slice(before)
          .every((request) => request.startsWith('DELETE ')),
      ).toBe(true);
    }));

  it('delete leaves the files of a job that has not ended', () =>
    withScene({ pace: ENDLESS }, async ({ run, writes }) => {
      const started = await run({ ...TRAIN, wait: 'false' }, { files: DATA });
      const file = started.outputs['validation-file-id'] ?? '';
      expect(file).toMatch(/^file-/);
      const refused = await run({ command: 'delete', 'file-ids': file });
      expect(refused.exitCode).toBe(1);
      expect(told(refused, 'error').at(-1)).toContain(
        `${file} belongs to job ${started.outputs['job-id']}, which is`,
      );
      expect(writes().filter((request) => request.startsWith('DELETE'))).toEqual([]);
    }));

  it('follow and status never create, and say what was not found', () =>
    withScene({}, async ({ run, writes }) => {
      const [byInputs, byId, status, none] = await Promise.all([
        run({ ...TRAIN, command: 'follow' }, { files: DATA }),
        run({ command: 'follow', 'job-id': 'ftjob-unknown' }),
        run({ command: 'status', 'job-id': 'ftjob-unknown' }),
        run({ command: 'follow' }),
      ]);
      for (const done of [byInputs, byId, status]) {
        expect(done.exitCode).toBe(1);
        expect(done.outputs).toMatchObject({ status: 'not-found', 'error-code': 'not-found' });
      }
      expect(told(byInputs, 'error').at(-1)).toMatch(
        /No job for this content was found at OpenAI \(fingerprint/,
      );
      expect(told(byId, 'error').at(-1)).toMatch(/^Input `job-id`: OpenAI knows no job "ftjob-unknown"/);
      expect(told(none, 'error')).toEqual([
        'Input `job-id` or `training-file` is missing; `command: follow` needs it: give the job’s id, or the same inputs as the `train` that started it.',
      ]);
      expect(writes()).toEqual([]);
    }));

  it('names inputs that a command does not take, and those that it needs', () =>
    withScene({}, async ({ run, provider }) => {
      const [list, status, remove, evaluate, comment] = await Promise.all([
        run({ command: 'list', model: MODEL, suffix: 'x', 'training-file': 'data/train.jsonl' }),
        run({ command: 'status' }),
        run({ command: 'delete' }),
        run({ command: 'evaluate', 'fine-tuned-model': 'ft:x' }),
        run({ command: 'comment' }),
      ]);
      expect(list.exitCode).toBe(0);
      expect(told(list, 'warning')).toEqual([
        expect.stringMatching(/^`command: list` takes no .*`training-file`.*: ignored\.$/),
      ]);
      const missing = [status, remove, evaluate, comment].map((done) => told(done, 'error'));
      expect(missing).toEqual([
        ['Input `job-id` is missing; `command: status` needs it.'],
        ['Input `fine-tuned-model` or `file-ids` is missing; `command: delete` needs it.'],
        ['Input `test-file` is missing; `command: evaluate` needs it.'],
        ['Input `results-path` is missing; `command: comment` needs it.'],
      ]);
      expect(provider.requests.every(({ path }) => path.endsWith('/fine_tuning/jobs'))).toBe(true);
    }));

  it('takes an uploaded file for a training file, and says what is skipped', () =>
    withScene({ pace: ENDLESS }, async (scene) => {
      const { run, writes } = scene;
      const [job] = await createJobs(scene, 1, () => ({}));
      const status = await run({ command: 'status', 'job-id': job ?? '' });
      const file = status.outputs['training-file-id'] ?? '';
      const before = writes().length;
      const started = await run({
        model: MODEL,
        'training-file': file,
        wait: 'false',
        seed: '3',
      });
      expect(started.exitCode).toBe(0);
      expect(told(started, 'notice').join('\n')).toContain(
        `uploaded file ${file}: dataset rules, token counts`,
      );
      expect(writes().slice(before)).toEqual(['POST /v1/fine_tuning/jobs']);
      const limited = await run({ model: MODEL, 'training-file': file, seed: '4', 'max-cost-usd': '1' });
      expect(limited.outputs['status']).toBe('over-budget');
      const validated = await run({ command: 'validate', 'training-file': file });
      expect(validated.exitCode).toBe(1);
      expect(told(validated, 'error').at(-1)).toContain('needs a path or glob');
      expect(writes()).toHaveLength(before + 1);
    }));

  it('fail-on: warning fails for warnings, and says that they are warnings', () =>
    withScene({}, async ({ run }) => {
      const inputs = { command: 'validate', 'training-file': 'data/train.jsonl', model: MODEL };
      const rules = { rules: 'few-examples: warning', 'fail-on': 'warning' };
      const done = await run({ ...inputs, ...rules }, { files: DATA });
      expect(done.exitCode).toBe(1);
      expect(done.outputs).toMatchObject({ status: 'invalid', 'error-count': '0', 'warning-count': '1' });
      expect(told(done, 'error').at(-1)).toContain('1 finding of level error or warning');
      expect(done.summary).toContain('The dataset has warnings');
    }));

  it('a finding that asks ends with its question', () =>
    withScene({}, async ({ run }) => {
      const row = examples(1, 900).replace('"assistant"', '"asistant"');
      const files = { 'data/train.jsonl': `${DATA['data/train.jsonl']}${row}` };
      const done = await run({ command: 'validate', 'training-file': 'data/train.jsonl' }, { files });
      const message = told(done, 'error').at(-1) ?? '';
      expect(message).toContain('did you mean "assistant"? All of them:');
    }));

  it('a wrong row in one of many files is found whatever its place', () =>
    withScene({}, async ({ run }) => {
      const workplace = createWorkplace({
        'a.jsonl': examples(10).trimEnd(),
        'b.jsonl': `${example('One more?', 'One more.')}\n\n[1]\n`,
      });
      const done = await run(
        { command: 'validate', 'training-file': '*.jsonl', model: MODEL },
        { workplace },
      );
      const places = done.annotations.flatMap(({ level, file, line }) =>
        level === 'error' && file !== null ? [`${file}:${line}`] : [],
      );
      expect(places).toContain('b.jsonl:3');
      expect(done.outputs['status']).toBe('invalid');
    }));
});
