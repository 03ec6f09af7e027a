import { describe, expect, it } from 'vitest';
import type { RunningAction } from '../rig/index.ts';
import { runPost } from '../rig/index.ts';
import { loadCounter } from '../../src/dataset/tokens/load.ts';
import { examples, MODEL, told, TRAIN, withScene, type Scene } from './scene.ts';

const DATA = { 'data/train.jsonl': examples(100), 'data/validation.jsonl': examples(10, 500) };
/** Three hundred steps, two a second. */
const LONG = { secondsPerStep: 0.5 };
const PLAIN = { model: MODEL, 'training-file': 'data/train.jsonl', 'poll-interval-seconds': '0.1' };
/** Time enough for a busy machine to create the job; a tenth of it is kept for publishing. */
const SOON = { 'timeout-minutes': '0.6' };

async function statusOf({ provider }: Scene, id: string): Promise<string> {
  const answer = await fetch(`${provider.baseUrl}/fine_tuning/jobs/${id}`, {
    headers: { authorization: `Bearer ${provider.token}` },
  });
  return ((await answer.json()) as { status: string }).status;
}

/** Waits until the step follows its job, and answers the job's id. */
async function followedJob(action: RunningAction): Promise<string> {
  const line = await action.waitForLine(/step +\d+\/\d+/).then(() => action.waitForLine(/Follow job ftjob-/));
  return /ftjob-\w+/.exec(line)?.[0] ?? '';
}

describe.concurrent('how the main job ends', { timeout: 120_000 }, () => {
  it('a job that fails: the reason, the row that it is about, and everything known published', () =>
    withScene(
      {
        scenario: {
          failWith: {
            when: 'step',
            step: 5,
            code: 'invalid_training_file',
            message: 'The job failed due to an invalid training file. Invalid file format. Line 4 is wrong.',
          },
        },
      },
      async ({ run, artifacts, writes }) => {
        const done = await run(PLAIN, { files: DATA });
        expect(done.exitCode).toBe(1);
        const id = done.outputs['job-id'] ?? '';
        expect(done.outputs).toMatchObject({ status: 'failed', 'error-code': 'invalid_training_file' });
        expect(told(done, 'error').at(-1)).toMatch(
          new RegExp(`^Job ${id} failed: The job failed due to an invalid`),
        );
        expect(done.annotations).toContainEqual(
          expect.objectContaining({ level: 'error', file: 'data/train.jsonl', line: 4 }),
        );
        const files = artifacts.artifacts[0]?.files ?? {};
        for (const name of [
          'job.json',
          'events.jsonl',
          'dataset-report.json',
          'manifest.json',
          'comment.md',
        ]) {
          expect(files, name).toHaveProperty([name]);
        }
        expect(files['events.jsonl']).toContain('Step 5/');
        expect(done.summary).toContain('Line 4 is wrong');

        // Failed for its data's sake: not paid again.
        const before = writes().length;
        const again = await run(PLAIN, { workplace: done.workplace });
        expect(again.exitCode).toBe(1);
        expect(told(again, 'error').at(-1)).toContain(`Job ${id} failed for this same content before`);
        expect(again.annotations).toContainEqual(
          expect.objectContaining({ level: 'error', file: 'data/train.jsonl', line: 4 }),
        );
        expect(writes()).toHaveLength(before);
      },
    ));

  it.concurrent.each([
    ['fail', 1, 'running'],
    ['detach', 0, 'running'],
    ['cancel', 1, 'cancelled'],
  ])('on-timeout: %s', (onTimeout, exitCode, status) =>
    withScene({ pace: LONG }, async (scene) => {
      const done = await scene.run({ ...PLAIN, ...SOON, 'on-timeout': onTimeout }, { files: DATA });
      const id = done.outputs['job-id'] ?? '';
      expect(done.exitCode).toBe(exitCode);
      expect(done.outputs['status']).toBe(status);
      expect(await statusOf(scene, id)).toBe(status);
      const words = [...told(done, 'error'), ...told(done, 'notice')].join('\n');
      expect(words).toMatch(/`timeout-minutes` \(0\.6\) ran out after .*/);
      if (status === 'running') {
        expect(words).toContain('The job goes on.');
        expect(done.lines.map((line) => line.trim())).toContain(`job-id: ${id}`);
        expect(done.summary).toContain('command: follow');
        expect(done.summary).toContain(id);
      } else {
        expect(words).not.toContain('command: follow');
      }
      const post = await runPost(done, { inputs: { ...scene.access, ...PLAIN, ...SOON } });
      expect(post.lines.join('\n')).toContain(`let go of job ${id} already`);
      expect(await statusOf(scene, id)).toBe(status);
    }),
  );

  it('on-timeout: cancel leaves a job alone that was adopted or followed', () =>
    withScene({ pace: LONG }, async (scene) => {
      const started = await scene.run({ ...PLAIN, wait: 'false' }, { files: DATA });
      const id = started.outputs['job-id'] ?? '';
      const soon = { ...SOON, 'on-timeout': 'cancel', 'poll-interval-seconds': '0.1' };
      const adopted = await scene.run({ ...PLAIN, ...soon }, { workplace: started.workplace });
      const followed = await scene.run({ command: 'follow', 'job-id': id, ...soon });
      for (const done of [adopted, followed]) {
        expect(done.exitCode).toBe(1);
        expect(done.outputs).toMatchObject({ 'job-id': id, status: 'running', 'error-code': 'timeout' });
        expect(told(done, 'error').at(-1)).toContain('this run did not create it');
        expect(done.summary).toContain('command: follow');
      }
      expect(await statusOf(scene, id)).toBe('running');
    }));

  it.each([
    ['cancel', 'cancelled'],
    ['detach', 'running'],
  ])('cancelled while following, on-cancel: %s', (onCancel, status) =>
    withScene({ pace: LONG }, async (scene) => {
      const inputs = { ...PLAIN, 'on-cancel': onCancel };
      const action = scene.start(inputs, { files: DATA });
      const id = await followedJob(action);
      action.kill('SIGINT');
      const done = await action.result;
      expect(done.exitCode).toBe(1);
      expect(await statusOf(scene, id)).toBe(status);
      expect(done.outputs).toMatchObject({ status, 'job-id': id, 'error-code': 'cancelled' });
      expect(told(done, 'notice').join('\n')).toContain('The workflow was cancelled.');
      expect(done.summary).toContain(id);
      const steps = done.lines.filter((line) => line.trim() === `job-id: ${id}`);
      expect(steps).toHaveLength(status === 'running' ? 1 : 0);
      expect(done.resultFile('events.jsonl')).toContain('Step 1/');
    }),
  );

  it('a killed step leaves its job to post; an adopted job is left running', () =>
    withScene({ pace: LONG }, async (scene) => {
      const action = scene.start(PLAIN, { files: DATA });
      const id = await followedJob(action);

      const adopter = scene.start(PLAIN, { files: DATA });
      expect(await followedJob(adopter)).toBe(id);
      adopter.kill('SIGINT');
      const adopted = await adopter.result;
      expect(adopted.outputs['reused']).toBe('true');
      expect(await statusOf(scene, id)).toBe('running');
      expect(told(adopted, 'notice').join('\n')).toContain(`Job ${id} goes on: this run did not create it.`);

      action.kill('SIGKILL');
      const killed = await action.result;
      expect(killed.signal).toBe('SIGKILL');
      expect(killed.outputs['job-id']).toBe(id);
      const inputs = { ...scene.access, ...PLAIN };
      const left = await runPost(killed, { inputs: { ...inputs, 'on-cancel': 'detach' } });
      expect(left.lines.join('\n')).toContain(`Job ${id} goes on`);
      expect(await statusOf(scene, id)).toBe('running');
      const post = await runPost(killed, { inputs });
      expect(post.exitCode).toBe(0);
      expect(post.lines.join('\n')).toContain(`Job ${id} was cancelled.`);
      expect(await statusOf(scene, id)).toBe('cancelled');
      const twice = await runPost(killed, { inputs });
      expect(twice.exitCode).toBe(0);
      expect(told(twice, 'warning')).toEqual([]);
    }));

  it('a step that is killed the moment its job has succeeded has told the model', () =>
    withScene({}, async ({ start }) => {
      const action = start(PLAIN, { files: DATA });
      await action.waitForLine(/Job ftjob-\w+: succeeded/);
      action.kill('SIGKILL');
      const killed = await action.result;
      expect(killed.outputs).toMatchObject({ status: 'succeeded' });
      expect(killed.outputs['fine-tuned-model']).toMatch(/^ft:/);
    }));

  it('keep-files: false deletes what was uploaded, and the content is not paid again', async () => {
    const counter = await loadCounter('o200k_base');
    await withScene({ countTokens: (text) => counter.count(text) }, async ({ run, writes }) => {
      const done = await run({ ...TRAIN, 'keep-files': 'false' }, { files: DATA });
      expect(done.exitCode).toBe(0);
      const files = [done.outputs['training-file-id'], done.outputs['validation-file-id']];
      expect(writes().filter((request) => request.startsWith('DELETE'))).toEqual(
        files.map((id) => `DELETE /v1/files/${id}`),
      );
      const before = writes().length;
      const again = await run({ ...TRAIN, 'keep-files': 'false' }, { workplace: done.workplace });
      expect(again.outputs).toMatchObject({ reused: 'true', 'job-id': done.outputs['job-id'] });
      expect(writes()).toHaveLength(before);
    });
  });

  it('a provider’s words are one line in the outputs', () =>
    withScene(
      {
        scenario: { failWith: { when: 'step', step: 2, code: 'bad\n::error::x', message: 'No\n::error::y' } },
      },
      async ({ run }) => {
        const done = await run(PLAIN, { files: DATA });
        expect(done.outputs).toMatchObject({
          'error-code': String.raw`bad\n::error::x`,
          'error-message': String.raw`Job ${done.outputs['job-id']} failed: No\n::error::y`,
        });
        expect(done.resultFile('job.json')).toContain(String.raw`bad\n::error::x`);
      },
    ));

  it('a key that is revoked while the job runs: the job is not left without a word', () => {
    let looks = 0;
    return withScene(
      {
        pace: LONG,
        scenario: {
          fault: ({ method, path }) =>
            method === 'GET' && /\/jobs\/ftjob-\w+$/.test(path) && ++looks > 5
              ? { kind: 'status', status: 401 }
              : undefined,
        },
      },
      async ({ run }) => {
        const done = await run(PLAIN, { files: DATA });
        const id = done.outputs['job-id'] ?? '';
        expect(done.exitCode).toBe(1);
        expect(told(done, 'error').at(-1)).toContain(
          `Job ${id} goes on: \`command: follow\` with \`job-id: ${id}\` follows it.`,
        );
        expect(done.lines.map((line) => line.trim())).toContain(`job-id: ${id}`);
        expect(done.summary).toContain('command: follow');
      },
    );
  });

  it('a job that the provider refuses leaves the step refused, with its words', () =>
    withScene({ scenario: { closed: true } }, async ({ run }) => {
      const done = await run(PLAIN, { files: DATA });
      expect(done.exitCode).toBe(1);
      expect(done.outputs['status']).toBe('refused');
      expect(done.outputs['error-message']).toBe(told(done, 'error').at(-1));
      expect(done.summary).not.toBe('');
    }));
});
