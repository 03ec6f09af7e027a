import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Octokit } from '@octokit/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createWorkplace,
  pullRequestEvent,
  runAction,
  runCommandLine,
  runPost,
  startAction,
  startGitHubDouble,
  STRANGER,
  type GitHubDouble,
} from './index.ts';
import { parseCommandFile } from './parse-command-file.ts';
import { parseLog } from './parse-log.ts';

const ENTRY = '__tests__/rig/fixture-action.ts';

describe('a run in the rig', () => {
  let github: GitHubDouble;
  beforeEach(async () => {
    github = await startGitHubDouble();
    github.addPull(7);
  });
  afterEach(() => github.close());

  it('shows log, annotations, groups, outputs, state and summary as a runner would', async () => {
    const run = await runAction({
      entry: ENTRY,
      inputs: { 'training-file': 'data/a.jsonl' },
      event: pullRequestEvent(github, 7),
      files: { 'data/a.jsonl': '{}\n' },
      git: true,
      github,
    });
    expect(run.exitCode).toBe(1);
    expect(run.lines).toEqual([
      'event pull_request of 7',
      'input data/a.jsonl: {}',
      'token ***',
      'Folder',
      'inside',
      'Error: bad line',
      'from stderr',
    ]);
    expect(run.unmasked).toContain(`token ${github.state.token}`);
    expect(run.groups).toEqual([{ title: 'Folder', lines: ['inside'] }]);
    expect(run.annotations).toEqual([
      { level: 'error', message: 'bad line', file: 'data/a.jsonl', line: 1, title: null },
    ]);
    expect(run.outputs).toEqual({ status: 'failed', 'results-path': run.workplace.runnerTemp });
    expect(run.summary).toBe('# Summary\n');
    expect(run.resultFile('job.json')).toBe('{}');
    expect(run.resultFile('missing.json')).toBeNull();
    expect(run.durationMs).toBeGreaterThan(0);

    const post = await runPost(run, { entry: ENTRY, inputs: {}, env: { RIG_MODE: 'post' } });
    expect(post.lines).toEqual(['state 1 in the same workspace']);
    expect(post.workplace).toEqual(run.workplace);
  });

  it('inherits nothing of this process', async () => {
    process.env['RIG_LEAK'] = 'x';
    const run = await runAction({ entry: ENTRY, inputs: {}, env: { RIG_MODE: 'environment' } });
    delete process.env['RIG_LEAK'];
    const names = run.lines.join('\n');
    expect(names).not.toContain('RIG_LEAK');
    expect(names).not.toMatch(/ACTIONS_RESULTS_URL|VITEST/);
  });

  it('cancels a step that is running', async () => {
    const action = startAction({ entry: ENTRY, inputs: {}, env: { RIG_MODE: 'wait' } });
    await action.waitForLine(/^waiting/);
    action.kill('SIGINT');
    const run = await action.result;
    expect(run.lines).toContain('cleaned up');
    expect(run.exitCode).toBe(3);
    await expect(action.waitForLine(/never printed/)).rejects.toThrow('ended without printing');
  });

  it('runs a second step in the same job', async () => {
    const workplace = createWorkplace({ 'data/a.jsonl': '{}' });
    writeFileSync(join(workplace.runnerTemp, 'kept'), '');
    const inputs = { 'training-file': 'data/a.jsonl' };
    const first = await runAction({ entry: ENTRY, inputs, workplace });
    const second = await runAction({ entry: ENTRY, inputs, workplace: first.workplace });
    expect(second.outputs).toEqual(first.outputs);
  });

  it('runs a command line without a runner', async () => {
    const end = await runCommandLine({ entry: ENTRY, words: ['--x'], env: { RIG_MODE: 'environment' } });
    expect(end.lines.join('\n')).not.toContain('GITHUB_');
  });
});

describe('the double of GitHub', () => {
  let github: GitHubDouble;
  beforeEach(async () => {
    github = await startGitHubDouble();
    github.addPull(7);
  });
  afterEach(() => github.close());
  const open = (auth: string) => new Octokit({ auth, baseUrl: github.url });
  const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const seven = { owner: 'acme', repo: 'shop', issue_number: 7 };
  const status = (request: Promise<{ status: number }>) =>
    request.then(
      (answer) => answer.status,
      (error: unknown) => (error as { status: number }).status,
    );

  it('refuses what GitHub refuses', async () => {
    const octokit = open(github.state.token);
    expect(await status(open('wrong').request(list, seven))).toBe(401);
    expect(await status(new Octokit({ baseUrl: github.url }).request(create, { ...seven, body: 'x' }))).toBe(
      401,
    );
    expect(await status(octokit.request(create, { ...seven, body: '' }))).toBe(422);
    expect(await status(octokit.request(create, { ...seven, body: 'x'.repeat(65_537) }))).toBe(422);
    expect(await status(octokit.request(create, { ...seven, body: 'x'.repeat(65_536) }))).toBe(201);
    expect(await status(octokit.request(create, { ...seven, issue_number: 8, body: 'x' }))).toBe(404);
    expect(await status(octokit.request(create, { ...seven, repo: 'other', body: 'x' }))).toBe(404);
    expect(await status(octokit.request('GET /user'))).toBe(403);
    const version = { headers: { 'x-github-api-version': '1999-01-01' } };
    expect(await status(octokit.request(list, { ...seven, ...version }))).toBe(400);
    github.state.viewer = STRANGER;
    expect(await status(octokit.request('GET /user'))).toBe(200);
  });

  it('pages by 30 unless told, with links', async () => {
    for (let n = 0; n < 65; n += 1) github.addComment(7, `${n}`);
    const octokit = open(github.state.token);
    const second = await octokit.request(list, { ...seven, page: 2 });
    expect(second.data.map((comment) => comment.body)).toEqual(
      Array.from({ length: 30 }, (_, n) => `${n + 30}`),
    );
    expect(second.headers.link).toMatch(/page=3>; rel="next"/);
    const last = await octokit.request(list, { ...seven, page: 3 });
    expect(last.data).toHaveLength(5);
    expect(last.headers.link).toBeUndefined();
  });
});

describe('reading the log as the runner does', () => {
  it.each([
    ['::error file=a,line=2::m', 'error'],
    ['   ::ERROR::m', 'error'],
    ['text ##[error]m', 'error'],
    ['::unknown::m', null],
    ['x ::error::m', null],
    ['::error m', null],
  ])('%j is %s', (line, name) => {
    expect(parseLog([line]).commands[0]?.name ?? null).toBe(name);
  });

  it('takes no command while they are stopped, and masks what is printed', () => {
    const log = parseLog([
      '::add-mask::secret',
      '::stop-commands::tok',
      '::error::x secret',
      '::tok::',
      '::error::y',
    ]);
    expect(log.lines).toEqual(['::error::x ***', 'Error: y']);
  });

  it('refuses a command file that the runner refuses', () => {
    expect(() => parseCommandFile('a<<X\nvalue\n')).toThrow('Matching delimiter not found');
    expect(() => parseCommandFile('nonsense\n')).toThrow('Invalid format');
    expect(parseCommandFile('a=1\nb<<X\n1\n2\nX\n')).toEqual({ a: '1', b: '1\n2' });
  });
});
