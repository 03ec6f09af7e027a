import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../rig/index.ts';
import { close, listen } from '../rig/listen.ts';
import { examples, MODEL, told, withScene } from './scene.ts';

const DATA = { 'data/train.jsonl': examples(30) };
const PLAIN = { model: MODEL, 'training-file': 'data/train.jsonl', 'poll-interval-seconds': '0.2' };

/** A service that takes every request and answers none. */
async function withHungService(story: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(() => undefined);
  const url = await listen(server);
  try {
    await story(url);
  } finally {
    await close(server);
  }
}

describe.concurrent('a service of GitHub that does not answer', { timeout: 120_000 }, () => {
  it('the artifact service keeps neither summary nor comment back, and the step ends by its own time', () =>
    withHungService((url) =>
      withScene({}, async ({ run, github }) => {
        github.addPull(7);
        const done = await run(
          { ...PLAIN, 'timeout-minutes': '0.6' },
          {
            files: DATA,
            event: pullRequestEvent(github, 7),
            env: { ACTIONS_RESULTS_URL: `${url}/` },
          },
        );
        expect(done.exitCode, done.lines.join('\n')).toBe(0);
        const model = done.outputs['fine-tuned-model'] ?? '';
        expect(done.summary).toContain(model);
        expect(github.bodies(7).join('\n')).toContain(model);
        expect(told(done, 'warning').join('\n')).toMatch(
          /were not uploaded as an artifact: `timeout-minutes` \(0\.6\) ran out\..* The files are in /,
        );
        expect(done.outputs).not.toHaveProperty('artifact-id');
      }),
    ));

  it('a workflow that is cancelled while the artifact is uploaded has its summary', () =>
    withHungService((url) =>
      withScene({}, async ({ start }) => {
        const action = start(PLAIN, { files: DATA, env: { ACTIONS_RESULTS_URL: `${url}/` } });
        await action.waitForLine(/Upload the results as an artifact/);
        action.kill('SIGINT');
        action.kill('SIGTERM');
        const done = await action.result;
        expect(done.signal).toBeNull();
        expect(done.summary).toContain(done.outputs['fine-tuned-model']);
        expect(told(done, 'warning').join('\n')).toContain('were not uploaded as an artifact');
      }),
    ));

  it('GitHub itself: the step ends by its own time, with its summary', () =>
    withHungService((url) =>
      withScene({}, async ({ run, github }) => {
        github.addPull(7);
        const done = await run(
          { ...PLAIN, 'timeout-minutes': '0.6', artifact: 'false' },
          { files: DATA, event: pullRequestEvent(github, 7), env: { GITHUB_API_URL: url } },
        );
        expect(done.outputs, done.lines.join('\n')).toMatchObject({ 'error-code': 'timeout' });
        expect(done.outputs['error-message']).toContain('No job was created.');
        expect(done.summary).toContain('ran out');
      }),
    ));
});
