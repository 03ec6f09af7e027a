import { describe, expect, it } from 'vitest';
import { ENDLESS, MODEL, TICKETS, told, TRAIN, withScene } from './scene.ts';

const TESTED = { ...TRAIN, 'test-file': 'data/test.jsonl', 'max-eval-examples': '6' };
const ALONE = { 'test-file': 'data/test.jsonl', 'max-eval-examples': '6' };

describe.concurrent('an evaluation keeps to what was asked', { timeout: 120_000 }, () => {
  it('a job that is adopted or followed is evaluated only within max-cost-usd', () =>
    withScene({}, async ({ run, provider }) => {
      const first = await run(TRAIN, { files: TICKETS });
      const before = provider.requests.length;
      const chats = () =>
        provider.requests.slice(before).filter(({ path }) => path.endsWith('/chat/completions')).length;
      const limit = { 'max-cost-usd': '0.000001' };
      const jobId = { command: 'follow', 'job-id': first.outputs['job-id'] ?? '' };
      for (const inputs of [
        { ...TESTED, ...limit },
        { ...jobId, ...ALONE, ...limit },
      ]) {
        const refused = await run(inputs, { workplace: first.workplace });
        expect(refused.exitCode, refused.lines.join('\n')).toBe(1);
        expect(refused.outputs).toMatchObject({
          status: 'succeeded',
          'error-code': 'over-budget',
          'fine-tuned-model': first.outputs['fine-tuned-model'],
        });
        expect(refused.outputs['error-message']).toMatch(
          /^The evaluation's cost is up to \$.* Nothing was asked\.$/,
        );
      }
      expect(chats()).toBe(0);
    }));

  it('a mistyped baseline is found before anything is uploaded', () =>
    withScene({}, async ({ run, writes }) => {
      const refused = await run({ ...TESTED, 'baseline-model': 'gpt-4.1-mni' }, { files: TICKETS });
      expect(refused.exitCode).toBe(1);
      expect(told(refused, 'error')).toEqual([
        'Input `baseline-model`: OpenAI knows no model "gpt-4.1-mni".',
      ]);
      expect(writes()).toEqual([]);
    }));

  it('the first refusal ends the evaluation, and nothing is asked after it', () => {
    let asked = 0;
    return withScene(
      {
        scenario: {
          // The first two are answered: the one that looks whether the model is there, and one more.
          fault: ({ path }) =>
            path.endsWith('/chat/completions') && ++asked > 2 ? { kind: 'status', status: 400 } : undefined,
        },
      },
      async ({ run }) => {
        const failed = await run(TESTED, { files: TICKETS });
        expect(failed.exitCode).toBe(1);
        expect(failed.outputs).toMatchObject({ status: 'succeeded' });
        expect(failed.lines.join('\n')).not.toMatch(/destroyed|trying again/);
        expect(told(failed, 'error')).toHaveLength(1);
      },
    );
  });

  it('timeout-minutes bounds it: the step ends, and no score is told of a part', () =>
    withScene(
      {
        scenario: {
          fault: ({ path }) =>
            path.endsWith('/chat/completions') ? { kind: 'slow', ms: 60_000 } : undefined,
        },
      },
      async ({ run }) => {
        const cut = await run({ ...TESTED, 'timeout-minutes': '0.6' }, { files: TICKETS });
        expect(cut.exitCode).toBe(1);
        expect(cut.outputs).toMatchObject({ status: 'succeeded', 'error-code': 'timeout' });
        expect(cut.outputs['fine-tuned-model']).toMatch(/^ft:/);
        expect(cut.outputs).not.toHaveProperty('eval-score');
        expect(cut.outputs['error-message']).toContain(
          'ran out in the evaluation, with 0 of 6 examples graded',
        );
      },
    ));

  it('follow holds a gate as train does, by job-id and test-file alone, and refuses one without examples', () =>
    withScene({}, async ({ run }) => {
      const first = await run(TRAIN, { files: TICKETS });
      const follow = { command: 'follow', 'job-id': first.outputs['job-id'] ?? '', 'min-score': '1' };
      const gated = await run({ ...follow, ...ALONE }, { workplace: first.workplace });
      expect(gated.outputs, gated.lines.join('\n')).toMatchObject({
        'eval-passed': 'false',
        'error-code': 'gate-missed',
      });
      const bare = await run(follow, { workplace: first.workplace });
      expect(bare.exitCode).toBe(1);
      expect(told(bare, 'error')).toEqual([
        'Input `min-score`: it needs `test-file`. Without examples there is no score.',
      ]);
    }));

  it('an uploaded training file is evaluated on the test file, and goes with no validation path', () =>
    withScene({}, async ({ run, provider }) => {
      const first = await run(TRAIN, { files: TICKETS });
      const id = first.outputs['training-file-id'] ?? '';
      const { workplace } = first;
      const given = { ...TESTED, 'training-file': id, 'validation-file': '', suffix: 'again' };
      const second = await run({ ...given, 'min-score': '0' }, { workplace });
      expect(second.outputs, second.lines.join('\n')).toMatchObject({
        status: 'succeeded',
        'eval-passed': 'true',
      });
      expect(second.outputs).not.toHaveProperty('example-count');
      const creates = () =>
        provider.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/jobs'));
      const before = creates().length;
      const mixed = await run({ ...given, 'validation-file': 'data/validation.jsonl' }, { workplace });
      expect(mixed.exitCode).toBe(1);
      expect(told(mixed, 'error').join()).toMatch(
        /^Input `validation-file`: a path, and `training-file` is the id/,
      );
      expect(creates()).toHaveLength(before);
    }));

  it('evaluate asks the best checkpoint where it is told to', () =>
    withScene({}, async ({ run }) => {
      const hyperparameters = '{n_epochs: 4}';
      const first = await run({ ...TRAIN, hyperparameters, 'select-checkpoint': 'best' }, { files: TICKETS });
      const given = { command: 'evaluate', ...ALONE, 'job-id': first.outputs['job-id'] ?? '' };
      const best = await run({ ...given, 'select-checkpoint': 'best' }, { workplace: first.workplace });
      expect(best.exitCode, best.lines.join('\n')).toBe(0);
      expect(best.outputs['fine-tuned-model']).toBe(first.outputs['best-checkpoint']);
      const blind = await run(
        { ...TRAIN, hyperparameters, 'validation-file': '' },
        { workplace: first.workplace },
      );
      const refused = await run(
        { ...given, 'job-id': blind.outputs['job-id'] ?? '', 'select-checkpoint': 'best' },
        { workplace: first.workplace },
      );
      expect(told(refused, 'error').join()).toMatch(
        /^Input `select-checkpoint`: "best" needs a validation loss to tell by, and no checkpoint of job .* has one\. Use `last`/,
      );
    }));
});

describe.concurrent('what is not asked for in time, or named wrongly', { timeout: 120_000 }, () => {
  it('a step whose time is over creates no job', () =>
    withScene({}, async ({ run, writes }) => {
      const late = await run({ ...TRAIN, 'timeout-minutes': '0.0001' }, { files: TICKETS });
      expect(late.exitCode).toBe(1);
      expect(late.outputs).toMatchObject({ 'error-code': 'timeout' });
      expect(late.outputs['error-message']).toContain('No job was created');
      expect(writes()).toEqual([]);
    }));

  it('validate refuses a misspelt hyperparameter: its bill would be another job’s', () =>
    withScene({}, async ({ run }) => {
      const given = { command: 'validate', model: MODEL, 'training-file': 'data/train.jsonl' };
      const refused = await run({ ...given, hyperparameters: '{n_epoch: 10}' }, { files: TICKETS });
      expect(refused.exitCode).toBe(1);
      expect(told(refused, 'error').join()).toMatch(
        /^Input `hyperparameters\.n_epoch`: not known\. Did you mean `n_epochs`\?/,
      );
    }));

  it('keep-files: false deletes or names what was uploaded, however the step ends', () =>
    withScene({ pace: ENDLESS }, async ({ run, writes }) => {
      const given = { ...TRAIN, 'keep-files': 'false' };
      const cancelled = await run(
        { ...given, 'timeout-minutes': '0.6', 'on-timeout': 'cancel' },
        { files: TICKETS },
      );
      expect(cancelled.outputs).toMatchObject({ status: 'cancelled', 'error-code': 'timeout' });
      expect(writes().filter((request) => request.startsWith('DELETE /v1/files/'))).toHaveLength(2);
      const left = await run({ ...given, suffix: 'left', wait: 'false' }, { workplace: cancelled.workplace });
      expect(told(left, 'notice').join('\n')).toMatch(
        /The uploaded files are kept \(file-\w+, file-\w+\): the job ftjob-\w+ has not ended/,
      );
      const follow = { command: 'follow', 'job-id': left.outputs['job-id'] ?? '', 'keep-files': 'false' };
      const followed = await run(
        { ...follow, 'timeout-minutes': '0.4', 'on-timeout': 'detach' },
        { workplace: cancelled.workplace },
      );
      expect(told(followed, 'notice').join('\n')).toContain('deletes what the same run uploaded');
    }));
});
