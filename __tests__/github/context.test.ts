import { describe, expect, it } from 'vitest';
import { parseContext, readContext, type GithubContext } from '../../src/github/context.ts';
import { hasNoSecrets, spendingRefusal } from '../../src/github/spending-refusal.ts';
import { createWorkplace, writeFiles } from '../rig/runner-environment.ts';

const HEAD = 'b'.repeat(40);
const BASE = 'a'.repeat(40);
const SHA = 'c'.repeat(40);

function pull(fork: string | null, extra: object = {}) {
  return {
    number: 7,
    pull_request: {
      number: 7,
      user: { login: 'octocat' },
      head: { ref: 'feature', sha: HEAD, repo: fork === null ? null : { full_name: fork } },
      base: { ref: 'main', sha: BASE, repo: { full_name: 'acme/shop' } },
      ...extra,
    },
  };
}

function workflowRun(fork: string | null, pulls: unknown[]) {
  return {
    workflow_run: {
      head_sha: HEAD,
      head_branch: 'feature',
      head_repository: fork === null ? null : { full_name: fork, owner: { login: fork.split('/')[0] } },
      pull_requests: pulls,
    },
  };
}

function context(eventName: string, payload: object, env: Record<string, string> = {}): GithubContext {
  return parseContext(
    {
      GITHUB_EVENT_NAME: eventName,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: SHA,
      GITHUB_ACTOR: 'octocat',
      GITHUB_RUN_ID: '42',
      ...env,
    },
    payload as Record<string, unknown>,
  );
}

describe('the context of an event', () => {
  it.each<[string, string, object, Partial<GithubContext>]>([
    ['push', 'push', { before: BASE }, { sha: SHA, baseSha: BASE, pullRequest: null, isForkHead: false }],
    ['push of a new branch', 'push', { before: '0'.repeat(40) }, { baseSha: null }],
    [
      'pull request',
      'pull_request',
      pull('acme/shop'),
      { sha: HEAD, baseSha: BASE, pullRequest: 7, isForkHead: false, headLabel: 'acme:feature' },
    ],
    ['pull request, name in another case', 'pull_request', pull('Acme/Shop'), { isForkHead: false }],
    [
      'pull request of a fork',
      'pull_request',
      pull('evil/shop'),
      { sha: HEAD, isForkHead: true, headLabel: 'evil:feature' },
    ],
    [
      'pull request of a fork that is gone',
      'pull_request',
      pull(null),
      { isForkHead: true, headLabel: null },
    ],
    [
      'pull_request_target of a fork',
      'pull_request_target',
      pull('evil/shop'),
      { sha: HEAD, pullRequest: 7, isForkHead: true },
    ],
    ['review', 'pull_request_review', pull('acme/shop'), { pullRequest: 7 }],
    [
      'comment on a pull request',
      'issue_comment',
      { issue: { number: 9, pull_request: {} } },
      { sha: SHA, pullRequest: 9, isForkHead: false },
    ],
    ['comment on an issue', 'issue_comment', { issue: { number: 9 } }, { pullRequest: null }],
    [
      'workflow_run of a branch',
      'workflow_run',
      workflowRun('acme/shop', [
        { number: 3, head: { sha: SHA } },
        { number: 4, head: { sha: HEAD } },
      ]),
      { sha: HEAD, pullRequest: 4, isForkHead: false, headLabel: 'acme:feature' },
    ],
    [
      'workflow_run of a fork',
      'workflow_run',
      workflowRun('evil/shop', []),
      { sha: HEAD, pullRequest: null, isForkHead: true, headLabel: 'evil:feature' },
    ],
    [
      'workflow_run of a fork that is gone',
      'workflow_run',
      workflowRun(null, []),
      { isForkHead: true, headLabel: null },
    ],
    // A payload that cannot be read must not open the gate for whatever head was checked out.
    ['workflow_run without a payload', 'workflow_run', {}, { isForkHead: true }],
    ['pull_request_target without a payload', 'pull_request_target', {}, { isForkHead: true }],
    [
      'workflow_dispatch',
      'workflow_dispatch',
      { inputs: {} },
      { sha: SHA, pullRequest: null, isForkHead: false },
    ],
    ['schedule', 'schedule', {}, { pullRequest: null, isForkHead: false, isDependabot: false }],
    [
      'hostile shapes',
      'pull_request',
      { pull_request: { number: '7', head: { sha: 1, repo: [] }, base: 'x' } },
      { sha: SHA, pullRequest: null, isForkHead: true, baseSha: null },
    ],
    [
      'Dependabot’s pull request',
      'pull_request',
      pull('acme/shop', { user: { login: 'dependabot[bot]' } }),
      { isDependabot: true },
    ],
  ])('%s', (_, eventName, payload, expected) => {
    expect(context(eventName, payload)).toMatchObject(expected);
  });

  it.each([
    ['https://github.com', false],
    ['https://acme.ghe.com/', false],
    ['http://localhost:3000', false],
    ['https://github.acme.example', true],
    ['https://github.com.evil.example', true],
    ['nonsense', false],
  ])('takes %s for Enterprise Server: %s', (url, expected) => {
    expect(context('push', {}, { GITHUB_SERVER_URL: url }).isGhes).toBe(expected);
  });

  it('has an address of the run and no final slashes', () => {
    const run = context(
      'push',
      {},
      { GITHUB_SERVER_URL: 'https://acme.ghe.com/', GITHUB_API_URL: 'https://api.acme.ghe.com/' },
    );
    expect(run.runUrl).toBe('https://acme.ghe.com/acme/shop/actions/runs/42');
    expect(run.apiUrl).toBe('https://api.acme.ghe.com');
  });

  it.each(['', '[1]', 'not json', '"text"'])('reads the event %j as an empty one', (content) => {
    const { files } = createWorkplace();
    writeFiles(files, { 'event.json': content });
    expect(readContext({ GITHUB_EVENT_PATH: `${files}/event.json` }).payload).toEqual({});
    expect(readContext({ GITHUB_EVENT_PATH: `${files}/missing.json` }).payload).toEqual({});
    expect(readContext({}).repository).toBe('');
  });
});

describe('spending', () => {
  it.each<[string, object, boolean]>([
    ['push', {}, false],
    ['workflow_dispatch', {}, false],
    ['pull_request', pull('evil/shop'), false],
    ['pull_request_target', pull('acme/shop'), false],
    ['pull_request_target', pull('evil/shop'), true],
    ['pull_request_target', pull(null), true],
    ['workflow_run', workflowRun('acme/shop', []), false],
    ['workflow_run', workflowRun('evil/shop', []), true],
    ['issue_comment', { issue: { number: 9, pull_request: {} } }, true],
    ['issue_comment', { issue: { number: 9 } }, false],
  ])('under %s with %j is refused: %s', (eventName, payload, refused) => {
    const here = context(eventName, payload);
    const reason = spendingRefusal(here, false);
    if (refused)
      expect(reason).toMatch(/^Input `allow-fork-head`: nothing is spent for .*secrets.*set it to true/);
    else expect(reason).toBeNull();
    expect(spendingRefusal(here, true)).toBeNull();
  });

  it('knows where GitHub hands out no secret', () => {
    expect(hasNoSecrets(context('pull_request', pull('evil/shop')))).toBe(true);
    expect(hasNoSecrets(context('pull_request', pull('acme/shop')))).toBe(false);
    expect(hasNoSecrets(context('pull_request_target', pull('evil/shop')))).toBe(false);
    expect(hasNoSecrets(context('push', {}, { GITHUB_ACTOR: 'dependabot[bot]' }))).toBe(true);
  });
});
