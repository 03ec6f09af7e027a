import { cpSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createWorkplace,
  pullRequestEvent,
  pushEvent,
  runAction,
  startGitHubDouble,
  workflowRunEvent,
  type GitHubDouble,
  type TriggeringEvent,
  type Workplace,
} from '../rig/index.ts';
import { listFiles, readText } from './repository.ts';
import { runWorkflow, SECRETS, type WorkflowRun } from './run-workflow.ts';

const DATA = {
  'data/train.jsonl': readText('examples/data/tickets-train.jsonl'),
  'data/validation.jsonl': readText('examples/data/tickets-validation.jsonl'),
  'data/test.jsonl': readText('examples/data/tickets-test.jsonl'),
};
const PULL = 7;
const TIMEOUT = 240_000;

interface Scene {
  readonly github: GitHubDouble;
  readonly workplace: Workplace;
  readonly run: (
    name: string,
    event: TriggeringEvent,
    inputs?: Record<string, string>,
    secrets?: Record<string, string>,
  ) => Promise<WorkflowRun>;
  readonly labelled: (name: string) => TriggeringEvent;
}

const named = new Set<string>();

/** A repository with the data of the examples and an open pull request; each test has its own, so that they run at the same time. */
function scene(name: string, story: (scene: Scene) => Promise<void>): void {
  named.add(`examples/${name.split(' ')[0] ?? ''}.yml`);
  it.concurrent(name, async () => {
    const github = await startGitHubDouble();
    github.addPull(PULL);
    const workplace = createWorkplace(DATA, true);
    try {
      await story({
        github,
        workplace,
        run: (example, event, inputs = {}, secrets = SECRETS) =>
          runWorkflow(readText(`examples/${example}.yml`), { event, workplace, github, inputs, secrets }),
        labelled: (label) => {
          const event = pullRequestEvent(github, PULL);
          return {
            ...event,
            payload: { ...(event.payload as object), action: 'labeled', label: { name: label } },
          };
        },
      });
    } finally {
      await github.close();
    }
  });
}

describe('the examples, run against the simulator', { timeout: TIMEOUT }, () => {
  scene('validate-pull-request checks without a key and comments', async ({ run, github }) => {
    const { actions, results } = await run('validate-pull-request', pullRequestEvent(github, PULL));
    expect(actions.map(({ run: { outputs } }) => outputs['status'])).toEqual(['valid']);
    expect(actions[0]?.given).not.toHaveProperty('api-key');
    expect(results).toEqual({ validate: 'success' });
    expect(github.bodies(PULL)).toHaveLength(1);
  });

  scene('train-on-label trains for its label alone', async ({ run, github, labelled }) => {
    expect((await run('train-on-label', labelled('bug'))).results).toEqual({ train: 'skipped' });
    const { actions, results } = await run('train-on-label', labelled('fine-tune'));
    expect(results).toEqual({ train: 'success' });
    expect(actions[0]?.given['suffix']).toBe('pr-7');
    expect(actions[0]?.run.outputs['fine-tuned-model']).toContain('pr-7');
    expect(github.bodies(PULL)).toHaveLength(1);
  });

  scene(
    'train-on-merge comments on the merged pull request, and a second push of the same data costs nothing',
    async ({ run, github }) => {
      const sha = 'e'.repeat(40);
      github.addPull(PULL, { state: 'closed', merged_at: '2026-11-01T00:00:00Z', merge_commit_sha: sha });
      github.state.commitPulls.set(sha, [PULL]);
      const first = await run('train-on-merge', pushEvent(sha));
      const second = await run('train-on-merge', pushEvent(sha));
      expect(first.actions[0]?.run.outputs['status']).toBe('succeeded');
      expect(second.actions[0]?.run.outputs).toMatchObject({
        reused: 'true',
        'job-id': first.actions[0]?.run.outputs['job-id'],
      });
      expect(github.bodies(PULL)).toHaveLength(1);
    },
  );

  scene('follow-nightly starts, and later finds the job by its content', async ({ run, workplace }) => {
    const early = await run('follow-nightly', { name: 'schedule' });
    expect(early.actions[0]?.run.outputs['status']).toBe('not-found');
    expect(early.results).toEqual({ start: 'skipped', follow: 'success' });
    const started = await run('follow-nightly', { name: 'workflow_dispatch' });
    expect(started.results).toEqual({ start: 'success', follow: 'skipped' });
    const followed = await run('follow-nightly', { name: 'schedule' });
    expect(followed.actions[0]?.run.outputs).toMatchObject({
      status: 'succeeded',
      'job-id': started.actions[0]?.run.outputs['job-id'],
    });
    expect(followed.results['follow']).toBe('success');
    // Whatever else goes wrong is no quiet night.
    rmSync(`${workplace.workspace}/data/validation.jsonl`);
    const broken = await run('follow-nightly', { name: 'schedule' });
    expect(broken.actions[0]?.run.outputs['error-code']).toBe('invalid-input');
    expect(broken.results['follow']).toBe('failure');
  });

  scene(
    'matrix-epochs makes a job and a comment for each number of epochs',
    async ({ run, github, labelled }) => {
      const { actions } = await run('matrix-epochs', labelled('compare-epochs'));
      const jobs = actions.map(({ run: { outputs } }) => outputs['job-id']);
      expect(new Set(jobs).size).toBe(3);
      const tokens = actions.map(({ run: { outputs } }) => Number(outputs['estimated-tokens']));
      expect(tokens[2]).toBe(3 * (tokens[0] ?? 0));
      expect(github.bodies(PULL)).toHaveLength(3);
    },
  );

  scene('learning-curve trains nested shares and writes a row for each', async ({ run }) => {
    const { actions, scripts } = await run('learning-curve', { name: 'workflow_dispatch' });
    const counts = actions.map(({ run: { outputs } }) => Number(outputs['example-count']));
    expect(counts[0]).toBeLessThan(counts[1] ?? 0);
    expect(counts[1]).toBeLessThan(counts[2] ?? 0);
    for (const { summary } of scripts) expect(summary).toMatch(/^\| 0?\.?\d+ \| \d+ \| \d/m);
  });

  scene('release-gate lets a better model through to its promotion', async ({ run }) => {
    const { actions, results } = await run('release-gate', { name: 'push', ref: 'refs/tags/model-v1' });
    const outputs = actions[0]?.run.outputs ?? {};
    expect(outputs).toMatchObject({ status: 'succeeded', 'eval-passed': 'true' });
    expect(Number(outputs['eval-score'])).toBeGreaterThan(Number(outputs['eval-baseline-score']));
    expect(results['promote']).toBe('success');
    // What the promotion uploads and signs.
    const trained = actions[0]?.run;
    expect(trained?.resultFile('model-card.md')).toContain(outputs['fine-tuned-model']);
    const manifest = JSON.parse(trained?.resultFile('manifest.json') ?? 'null') as Record<string, unknown>;
    expect(manifest['_type']).toBe('https://in-toto.io/Statement/v1');
    expect(manifest['predicateType']).toMatch(/\/docs\/manifest\.md$/);
    for (const member of Object.keys(manifest['predicate'] as object)) {
      expect(readText('docs/manifest.md'), member).toMatch(
        new RegExp(`^\\| \`${member}(\\[\\])?\` \\|`, 'm'),
      );
    }
  });

  scene('clean-up lists on schedule, and deletes what a person names', async ({ run, workplace }) => {
    const trained = await runAction({
      workplace,
      inputs: {
        provider: 'simulator',
        model: 'gpt-4.1-mini-2025-04-14',
        'training-file': 'data/train.jsonl',
        comment: 'never',
      },
    });
    const { 'fine-tuned-model': model = '', 'training-file-id': file = '' } = trained.outputs;
    const listed = await run('clean-up', { name: 'schedule' });
    expect(listed.actions[0]?.run.outputs['status']).toBe('listed');
    expect(listed.actions[0]?.run.outputs['jobs']).toContain(model);
    const inputs = { model, 'file-ids': `${file} ` };
    const deleted = await run('clean-up', { name: 'workflow_dispatch' }, inputs);
    expect(deleted.actions[0]?.given['file-ids']?.trim()).toBe(file);
    expect(deleted.actions[0]?.run.outputs['status']).toBe('deleted');
    expect(
      (await run('clean-up', { name: 'workflow_dispatch' }, { model: '', 'file-ids': '' })).results,
    ).toEqual({
      list: 'skipped',
      delete: 'skipped',
    });
  });

  scene(
    'compare-providers gives each provider its own key and comment',
    async ({ run, github, labelled }) => {
      const { actions, results } = await run('compare-providers', labelled('compare-providers'));
      expect(actions.map(({ given }) => [given['provider'], given['api-key']])).toEqual([
        ['openai', 'sk-openai-0123456789'],
        ['together', 'tog-0123456789abcdef'],
      ]);
      expect(actions.map(({ given }) => given['price-per-million-tokens-usd'])).toEqual(['', '0.5']);
      expect(results).toEqual({ train: 'success', compare: 'success' });
      expect(github.bodies(PULL)).toHaveLength(2);
      const half = await run(
        'compare-providers',
        labelled('compare-providers'),
        {},
        { TOGETHER_API_KEY: 'tog-0' },
      );
      expect(half.actions.map(({ given }) => given['api-key'])).toEqual(['', 'tog-0']);
    },
  );

  scene('keyless signs in with ids alone', async ({ run }) => {
    const { actions } = await run('keyless', pushEvent('e'.repeat(40)));
    expect(actions[0]?.given).toMatchObject({
      'identity-provider-id': 'idp_123',
      'service-account-id': 'sa_123',
    });
    expect(actions[0]?.given).not.toHaveProperty('api-key');
    expect(actions[0]?.run.outputs['status']).toBe('succeeded');
  });

  scene('comment-from-fork posts what the unprivileged run prepared', async ({ run, github, workplace }) => {
    const fork = { full_name: 'stranger/shop' };
    github.addPull(PULL, { head: { ref: 'feature', sha: 'b'.repeat(40), repo: fork } });
    github.state.permissions['pull-requests'] = 'read';
    const { actions } = await run('validate-pull-request', pullRequestEvent(github, PULL));
    expect(github.bodies(PULL)).toHaveLength(0);
    github.state.permissions['pull-requests'] = 'write';
    const results = actions[0]?.run.outputs['results-path'] ?? '';
    cpSync(results, `${workplace.workspace}/fine-tune-results`, { recursive: true });
    for (const conclusion of ['cancelled', 'skipped']) {
      const none = await run('comment-from-fork', workflowRunEvent(github, PULL, conclusion));
      expect(none.results, conclusion).toEqual({ comment: 'skipped' });
    }
    // A dataset with errors fails that run: its report is what the comment is for.
    const { actions: comments } = await run('comment-from-fork', workflowRunEvent(github, PULL, 'failure'));
    expect(comments[0]?.run.exitCode, comments[0]?.run.lines.join('\n')).toBe(0);
    expect(github.bodies(PULL)).toHaveLength(1);
  });

  it('are all run here', () => {
    expect([...named].sort()).toEqual(listFiles('examples', /\.yml$/));
  });
});
