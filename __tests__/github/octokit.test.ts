import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileAtRef } from '../../src/github/contents.ts';
import { openGitHub, type Octokit } from '../../src/github/octokit.ts';
import { findPullRequest, readPullRequestHead } from '../../src/github/pull-request.ts';
import { retryDelay } from '../../src/github/retry-delay.ts';
import { pullRequestEvent, pushEvent, workflowRunEvent } from '../rig/events.ts';
import { startGitHubDouble, type GitHubDouble } from '../rig/github-double.ts';
import { close, listen } from '../rig/listen.ts';
import { contextOf, createClock, openDouble, recordLog } from './builders.ts';

const HEAD = 'b'.repeat(40);
const MERGE = 'e'.repeat(40);

describe('asking GitHub', () => {
  let github: GitHubDouble;
  let octokit: Octokit;
  let clock: ReturnType<typeof createClock>;
  beforeEach(async () => {
    github = await startGitHubDouble();
    clock = createClock();
    octokit = await openDouble(github, clock, recordLog().log);
  });
  afterEach(() => github.close());

  describe('for the pull request', () => {
    it('needs no request where the event names it', async () => {
      github.addPull(7);
      expect(await findPullRequest(octokit, contextOf(github, pullRequestEvent(github, 7)))).toBe(7);
      expect(github.requests).toEqual([]);
    });

    it('finds the one that a push merged', async () => {
      github.addPull(7, { merged_at: '2026-01-01T00:00:00Z', merge_commit_sha: 'f'.repeat(40) });
      github.addPull(8, { merged_at: '2026-01-02T00:00:00Z', merge_commit_sha: MERGE });
      github.addPull(9);
      github.state.commitPulls.set(MERGE, [9, 7, 8]);
      expect(await findPullRequest(octokit, contextOf(github, pushEvent(MERGE)))).toBe(8);
    });

    it('finds none for a push to a branch whose pull request is still open', async () => {
      github.addPull(9);
      github.state.commitPulls.set(HEAD, [9]);
      expect(await findPullRequest(octokit, contextOf(github, pushEvent(HEAD, 'feature')))).toBeNull();
    });

    it('finds a fork’s by its head, while that is still the run’s commit', async () => {
      const fork = { ref: 'feature', sha: HEAD, repo: { full_name: 'evil/shop' } };
      github.addPull(7, { head: fork });
      const context = contextOf(github, workflowRunEvent(github, 7));
      expect(await findPullRequest(octokit, context)).toBe(7);
      expect(await readPullRequestHead(octokit, context, 7)).toBe(HEAD);
      github.addPull(7, { head: { ...fork, sha: MERGE } });
      expect(await findPullRequest(octokit, context)).toBeNull();
    });
  });

  describe('for a file at a commit', () => {
    const file = { owner: 'acme', repo: 'shop', path: 'data/a b#ü.json', ref: 'main', maxBytes: 100 };

    it('answers its bytes', async () => {
      github.state.contents.set('main:data/a b#ü.json', '{"a": "ü"}\r\n');
      const bytes = await readFileAtRef(octokit, file);
      expect(Buffer.from(bytes ?? []).toString('utf8')).toBe('{"a": "ü"}\r\n');
    });

    it('answers null for what was not there, and for a folder', async () => {
      github.state.contents.set('main:data/x/train.jsonl', '{}');
      expect(await readFileAtRef(octokit, { ...file, path: 'data/missing.jsonl' })).toBeNull();
      expect(await readFileAtRef(octokit, { ...file, path: 'data/x' })).toBeNull();
    });

    it('refuses a larger one, and names the missing permission', async () => {
      github.state.contents.set('main:data/a b#ü.json', 'x'.repeat(101));
      await expect(readFileAtRef(octokit, file)).rejects.toThrow(
        'data/a b#ü.json at main is larger than 100 bytes',
      );
      github.state.permissions.contents = 'none';
      await expect(readFileAtRef(octokit, file)).rejects.toThrow(
        /403\. Give the job `permissions: contents: read`/,
      );
    });
  });

  it('waits as long as a secondary rate limit says, then goes on', async () => {
    github.addPull(7);
    github.plan({
      path: /pulls\/7/,
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '7' },
      times: 1,
    });
    expect(await readPullRequestHead(octokit, { owner: 'acme', repo: 'shop' }, 7)).toBe(HEAD);
    expect(clock.slept).toEqual([7000]);
  });
});

describe('a client whose last call has come', () => {
  it('neither waits nor asks again', async () => {
    const github = await startGitHubDouble();
    github.plan({ path: /./, status: 503 });
    const clock = createClock();
    const { log } = recordLog();
    const stop = new AbortController();
    const access = { token: github.state.token, apiUrl: github.url, clock, log, signal: stop.signal };
    const octokit = await openGitHub(access);
    github.before('GET', /pulls/, 1, () => {
      stop.abort();
    });
    await expect(readPullRequestHead(octokit, { owner: 'acme', repo: 'shop' }, 7)).rejects.toThrow();
    expect(github.requests).toHaveLength(1);
    expect(clock.slept).toEqual([]);
    await github.close();
  });
});

describe('a GitHub that does not answer', () => {
  async function hang(timeoutMs: number, stop?: AbortSignal) {
    const asked: string[] = [];
    const server = createServer(({ method, url }) => void asked.push(`${method} ${url}`));
    const apiUrl = await listen(server);
    const { log } = recordLog();
    const access = { token: 'ghs_x', apiUrl, clock: createClock(), log, timeoutMs };
    const octokit = await openGitHub(stop === undefined ? access : { ...access, signal: stop });
    return { asked, octokit, server };
  }

  it('is asked again where that is safe, and then given up', async () => {
    const { asked, octokit, server } = await hang(100);
    const repo = { owner: 'acme', repo: 'shop' };
    await expect(readPullRequestHead(octokit, repo, 7)).rejects.toThrow('no answer within 0.1 s');
    expect(asked).toHaveLength(4);
    const post = octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repo,
      issue_number: 7,
      body: 'once',
    });
    await expect(post).rejects.toThrow('no answer within 0.1 s');
    expect(asked.filter((request) => request.startsWith('POST'))).toHaveLength(1);
    await close(server);
  });

  it('is given up at the last call', async () => {
    const stop = new AbortController();
    const { asked, octokit, server } = await hang(600_000, stop.signal);
    server.once('request', () => {
      stop.abort(new Error('the last call'));
    });
    await expect(readPullRequestHead(octokit, { owner: 'acme', repo: 'shop' }, 7)).rejects.toThrow(
      'the last call',
    );
    expect(asked).toHaveLength(1);
    await close(server);
  });
});

describe('the wait before a retry', () => {
  const now = 1_800_000_000_000;
  const failed = (status: number, headers: Record<string, string> = {}, message = 'x') =>
    Object.assign(new Error(message), { status, response: { status, headers } });
  it.each<[string, unknown, string, number, number | null]>([
    ['first 502', failed(502), 'GET', 1, 500],
    ['second 502', failed(502), 'PATCH', 2, 1000],
    ['last 502', failed(502), 'GET', 4, null],
    ['a POST that may have been done', failed(502), 'POST', 1, null],
    ['lost connection', Object.assign(new Error('reset'), { status: 500 }), 'DELETE', 1, 500],
    ['lost POST', Object.assign(new Error('reset'), { status: 500 }), 'POST', 1, null],
    ['timeout', new Error('timeout'), 'GET', 1, 500],
    ['missing permission', failed(403), 'GET', 1, null],
    ['404', failed(404), 'GET', 1, null],
    ['422', failed(422), 'PATCH', 1, null],
    ['429 with a time', failed(429, { 'retry-after': '3' }), 'POST', 1, 3000],
    ['429 without', failed(429), 'POST', 1, 60_000],
    ['secondary limit without a time', failed(403, {}, 'secondary rate limit'), 'POST', 1, 60_000],
    [
      'primary limit soon over',
      failed(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 20) }),
      'GET',
      1,
      20_000,
    ],
    [
      'primary limit for an hour',
      failed(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 3600) }),
      'GET',
      1,
      null,
    ],
    ['an hour', failed(429, { 'retry-after': '3600' }), 'GET', 1, null],
  ])('%s', (_, error, method, attempt, expected) => {
    expect(retryDelay({ error, method, attempt, now })).toBe(expected);
  });
});
