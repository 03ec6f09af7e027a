import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createWorkplace,
  pullRequestEvent,
  runAction,
  startGitHubDouble,
  workflowRunEvent,
  type GitHubDouble,
  type RunResult,
  type TriggeringEvent,
  type Workplace,
} from '../../rig/index.ts';
import { findHarm, survey } from '../../untrusted/harmless.ts';

const FORK = { head: { ref: 'patch', sha: 'f'.repeat(40), repo: { full_name: 'stranger/shop' } } };
const OWN = [
  'h2',
  'h3',
  'p',
  'a',
  'strong',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'code',
  'details',
  'summary',
];
const ALLOWED = [...OWN, 'ul', 'li', 'pre', 'hr', 'sub', 'blockquote', 'br', 'span', 'h1', 'em'];

const example = (n: number) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `What is ${n} and ${n}?` },
      { role: 'assistant', content: `It is ${2 * n}.` },
    ],
  });
const TRAIN = Array.from({ length: 12 }, (_, n) => `${example(n)}\n`).join('');

/** GitHub's event, with the id of the run that it speaks of. */
function after(github: GitHubDouble, number = 7): TriggeringEvent {
  const event = workflowRunEvent(github, number);
  const payload = event.payload as { workflow_run: object };
  return { ...event, payload: { ...payload, workflow_run: { ...payload.workflow_run, id: 31_337 } } };
}

describe('a comment prepared by a run without privileges', () => {
  let github: GitHubDouble;
  let workplace: Workplace;
  let folder: string;
  beforeEach(async () => {
    github = await startGitHubDouble();
    github.addPull(7, FORK);
    workplace = createWorkplace();
    folder = join(workplace.workspace, 'results');
  });
  afterEach(() => github.close());

  const post = (inputs: Readonly<Record<string, string>> = {}, event = after(github)): Promise<RunResult> =>
    runAction({
      inputs: { command: 'comment', 'results-path': 'results', ...inputs },
      event,
      github,
      workplace,
    });
  const prepare = (comment: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'comment.md'), comment);
  };

  it('of a real validation is posted once, looks the same, and says where it comes from', async () => {
    github.state.permissions['pull-requests'] = 'read';
    const unprivileged = await runAction({
      inputs: { command: 'validate', 'training-file': 'train.jsonl' },
      event: pullRequestEvent(github, 7),
      files: { 'train.jsonl': `${TRAIN}not JSON @octocat\n` },
      git: true,
      github,
    });
    expect(unprivileged.outputs['status']).toBe('invalid');
    expect(github.bodies(7)).toEqual([]);
    cpSync(unprivileged.outputs['results-path'] ?? '', folder, { recursive: true });

    github.state.permissions['pull-requests'] = 'write';
    const run = await post();
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    const [body = '', ...others] = github.bodies(7);
    expect(others).toEqual([]);
    expect(body).toContain('## ❌ The dataset has errors');
    expect(body).toContain('[a run without privileges](<https://github.com/acme/shop/actions/runs/31337>)');
    expect(body).toMatch(/\| \[`not-json`\]\(<https:\/\/github\.com\/[^>]+\/docs\/rules\.md#not-json>\)/);
    expect(body).toContain(`/blob/${'f'.repeat(40)}/train.jsonl#L13`);
    expect(findHarm(body, ALLOWED)).toEqual({ elements: [], references: [] });
    expect(run.outputs['comment-url']).toBe('https://github.com/acme/shop/pull/7#issuecomment-1001');
    expect(run.annotations).toEqual([]);

    await post();
    expect(github.bodies(7)).toEqual([body]);
  });

  it('of an attacker does nothing but stand there', async () => {
    prepare(
      [
        '<!-- fine-tune-comment:00000000000000000000000000000000 -->',
        '# Approved by @octocat, see #1 and https://evil.example',
        '![pixel](https://evil.example/p.png) [click](https://evil.example) [x][y] <img src=x> :+1:',
        '```mermaid\ngraph TD\nclick A "https://evil.example"\n```',
        '[y]: https://evil.example',
        '<details>\n<summary>all else</summary>\n\nhidden',
        '<!-- fine-tune-results W10 -->',
      ].join('\n\n'),
    );
    writeFileSync(join(folder, 'manifest.json'), '{"pullRequest": 8, "commit": "0"}');
    github.addPull(8);
    const run = await post();
    expect(run.exitCode).toBe(0);
    expect(github.bodies(8)).toEqual([]);
    const [body = ''] = github.bodies(7);
    expect(findHarm(body, ALLOWED)).toEqual({ elements: [], references: [] });
    expect(survey(body).links).toEqual(['https://github.com/acme/shop/actions/runs/31337']);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body).toMatch(/<\/details>\n\n---\n\n<sub>⚠️ This text was prepared by /);
  });

  it('for a head that has moved on is not posted', async () => {
    prepare('old');
    const event = after(github);
    github.addPull(7, { head: { ...FORK.head, sha: 'e'.repeat(40) } });
    const run = await post({}, event);
    expect(run.exitCode).toBe(0);
    expect(run.annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(run.annotations[0]?.message).toMatch(/moved on/);
    expect(github.bodies(7)).toEqual([]);
    expect(run.outputs['status']).toBe('not-found');
  });

  it('of a branch of the repository itself, moved on between event and look, is not posted either', async () => {
    prepare('old');
    github.addPull(9);
    const event = after(github, 9);
    github.addPull(9, { head: { ref: 'feature', sha: 'e'.repeat(40), repo: { full_name: 'acme/shop' } } });
    const run = await post({}, event);
    expect(run.outputs['status']).toBe('skipped');
    expect(run.annotations[0]?.message).toContain('has moved on to eeeeeeee');
    expect(github.bodies(9)).toEqual([]);
  });

  it('for a fork without a pull request finds none', async () => {
    prepare('x');
    const event = after(github);
    github.addPull(7, { ...FORK, state: 'closed' });
    expect((await post({}, event)).outputs['status']).toBe('not-found');
    const dispatched = await post({}, { name: 'workflow_dispatch' });
    expect(dispatched.outputs['status']).toBe('not-found');
    expect(dispatched.exitCode).toBe(0);
    expect(github.bodies(7)).toEqual([]);
  });

  it('that may not be written is a warning', async () => {
    prepare('x');
    github.state.permissions['pull-requests'] = 'read';
    const run = await post();
    expect(run.exitCode).toBe(0);
    expect(run.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(run.annotations[0]?.message).toContain('pull-requests: write');
    github.state.permissions['pull-requests'] = 'none';
    const blind = await post();
    expect(blind.exitCode).toBe(0);
    expect(blind.annotations).toMatchObject([{ level: 'warning' }]);
    const silent = await post({ comment: 'never' });
    expect(silent.exitCode).toBe(0);
    expect(github.bodies(7)).toEqual([]);
  });

  it.each([
    [
      'a missing folder',
      () => rmSync(folder, { recursive: true, force: true }),
      /results-path.*"results".*no folder/,
    ],
    ['an empty folder', () => mkdirSync(folder), /results-path.*holds no comment\.md/],
    [
      'a link out of the folder',
      () => {
        mkdirSync(folder);
        symlinkSync('/etc/hostname', join(folder, 'comment.md'));
      },
      /results-path.*no plain file/,
    ],
    ['a folder that is a link', () => symlinkSync('/etc', folder), /results-path.*no folder/],
    [
      'a folder in its place',
      () => mkdirSync(join(folder, 'comment.md'), { recursive: true }),
      /results-path.*no plain file/,
    ],
  ])('%s is named', async (_, arrange, says) => {
    arrange();
    const run = await post();
    expect(run.exitCode).toBe(1);
    expect(run.lines.at(-1)).toMatch(says);
    expect(github.bodies(7)).toEqual([]);
  });

  it('however huge is read in part', async () => {
    prepare('word '.repeat(10_000_000));
    const run = await post();
    expect(run.exitCode).toBe(0);
    const [body = ''] = github.bodies(7);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('This text was prepared by');
  });
});
