import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_COMMENT_LENGTH } from '../../src/github/conversation.ts';
import { openComment, type StickyComment } from '../../src/github/comment.ts';
import { commentMarker } from '../../src/github/comment-marker.ts';
import type { GithubContext } from '../../src/github/context.ts';
import { startGitHubDouble, type GitHubDouble } from '../rig/github-double.ts';
import { BOT, newComment, STRANGER } from '../rig/github-state.ts';
import { createClock, openDouble, pullRequestContext, recordLog } from './builders.ts';

const MARKER = commentMarker('key', 7);
const redact = (text: string) => text.replaceAll('sk-secret', '***');
const PAGE = '/repos/acme/shop/issues/7/comments';

describe('the comment of a pull request', () => {
  let github: GitHubDouble;
  let clock: ReturnType<typeof createClock>;
  let seen: ReturnType<typeof recordLog>;
  let context: GithubContext;
  beforeEach(async () => {
    github = await startGitHubDouble();
    clock = createClock();
    seen = recordLog();
    context = pullRequestContext(github);
  });
  afterEach(() => github.close());

  function open(mode: 'auto' | 'always' | 'never' = 'auto', key = 'key', here = context): StickyComment {
    const { log } = seen;
    return openComment(
      { mode, context: here, github: () => openDouble(github, clock, log), clock, log, redact },
      key,
    );
  }
  const writes = () =>
    github.requests.filter((r) => r.method !== 'GET' && r.path !== '/graphql').map((r) => r.method);

  it('is created, then updated in place', async () => {
    const comment = open();
    const url = await comment.publish(() => 'started', { final: false });
    clock.advance(60_000);
    expect(await comment.publish(() => 'done', { final: true })).toBe(url);
    expect(github.bodies(7)).toEqual([`${MARKER}\ndone`]);
    expect(url).toBe('https://github.com/acme/shop/pull/7#issuecomment-1001');
    expect(writes()).toEqual(['POST', 'PATCH']);
    expect(seen.annotations()).toEqual([]);
  });

  it('is found among 250 others on the third page', async () => {
    for (let n = 0; n < 249; n += 1) github.addComment(7, `talk ${n}`, STRANGER);
    const old = github.addComment(7, `${MARKER}\nolder result`);
    github.addComment(7, 'the last word', STRANGER);
    await open().publish((previous) => `new\n\n${previous}`, { final: true });
    expect(github.bodies(7)).toHaveLength(251);
    expect(github.bodies(7)[249]).toBe(`${MARKER}\nnew\n\nolder result`);
    expect(writes()).toEqual(['PATCH']);
    expect(github.requests.filter((r) => r.path.startsWith(PAGE))).toHaveLength(3);
    expect(old.id).toBe(1250);
  });

  it.each([
    ['a stranger wrote', STRANGER, `${MARKER}\nforged`],
    ['another bot wrote', { login: 'other[bot]', id: 5, type: 'Bot' }, `${MARKER}\nother`],
    [
      'somebody named like the bot wrote',
      { login: 'github-actions', id: 6, type: 'User' },
      `${MARKER}\nforged`,
    ],
    ['quotes the marker below its first line', BOT, `> ${MARKER}\nquoted`],
    ['has another key', BOT, `${commentMarker('other', 7)}\nother`],
    ['was copied from another pull request', BOT, `${commentMarker('key', 8)}\nother`],
  ])('leaves alone what %s', async (_, author, body) => {
    github.addComment(7, body, author);
    await open().publish((previous) => `ours ${previous}`, { final: true });
    expect(github.bodies(7)).toEqual([body, `${MARKER}\nours null`]);
  });

  it('belongs to whom the token speaks for: a person or an app', async () => {
    for (const viewer of [STRANGER, { login: 'our-app[bot]', id: 8, type: 'Bot' as const }]) {
      github.state.viewer = viewer;
      github.state.comments.clear();
      github.addComment(7, `${MARKER}\nby GITHUB_TOKEN`, BOT);
      github.addComment(7, `${MARKER}\nours`, viewer);
      await open().publish(() => 'new', { final: true });
      expect(github.bodies(7)).toEqual([`${MARKER}\nby GITHUB_TOKEN`, `${MARKER}\nnew`]);
    }
  });

  it('counts as GITHUB_TOKEN’s where GitHub does not say whose token it is', async () => {
    github.plan({ path: /graphql/, status: 502 });
    github.addComment(7, `${MARKER}\nold`);
    await open().publish(() => 'new', { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\nnew`]);
  });

  it('holds no secret', async () => {
    await open().publish(() => 'key sk-secret', { final: true });
    expect(github.requests.map((request) => request.body).join('\n')).not.toContain('sk-secret');
    expect(github.bodies(7)).toEqual([`${MARKER}\nkey ***`]);
  });

  it('is not sent again unchanged', async () => {
    const comment = open();
    await comment.publish(() => 'same\r\ntext  ', { final: true });
    await comment.publish(() => 'same\ntext', { final: true });
    await open().publish(() => 'same\ntext', { final: true });
    expect(writes()).toEqual(['POST']);
  });

  it('changes at most once a minute while the job runs, and at its end at once', async () => {
    const comment = open();
    for (let second = 0; second <= 150; second += 10) {
      await comment.publish(() => `at ${second} s`, { final: false });
      clock.advance(10_000);
    }
    expect(writes()).toEqual(['POST', 'PATCH', 'PATCH']);
    expect(github.bodies(7)).toEqual([`${MARKER}\nat 120 s`]);
    await comment.publish(() => 'end', { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\nend`]);
  });

  it('keeps what stood there before, and never takes its own text for that', async () => {
    github.addComment(7, `${MARKER}\nresult of monday`);
    const comment = open();
    const compose = (now: string) => (previous: string | null) => `${now} | ${previous}`;
    await comment.publish(compose('running'), { final: false });
    clock.advance(60_000);
    await comment.publish(compose('half'), { final: false });
    await comment.publish(compose('done'), { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\ndone | result of monday`]);
  });

  it('keeps what another run wrote meanwhile', async () => {
    const [one, two] = [open(), open()];
    await one.publish(() => 'one runs', { final: false });
    await two.publish((previous) => `two runs | ${previous}`, { final: false });
    await one.publish(() => 'one is done', { final: true });
    await two.publish((previous) => `two is done | ${previous}`, { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\ntwo is done | one is done`]);
  });

  it('is created anew when somebody deleted it', async () => {
    const comment = open();
    await comment.publish(() => 'first', { final: false });
    github.state.comments.set(7, []);
    clock.advance(60_000);
    await comment.publish(() => 'second', { final: false });
    expect(github.bodies(7)).toEqual([`${MARKER}\nsecond`]);
    // Deleted between the look and the write:
    github.before('PATCH', /comments/, 1, () => github.state.comments.set(7, []));
    await comment.publish(() => 'third', { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\nthird`]);
    expect(seen.annotations()).toEqual([]);
  });

  it('stays one when another run creates its own in the same moment: the older one', async () => {
    github.before('POST', /issues\/7\/comments/, 1, () => {
      newComment(github.state, 7, `${MARKER}\nother run`, { ...BOT });
    });
    await open().publish((previous) => `ours | ${previous}`, { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\nours | other run`]);
    expect(writes()).toEqual(['POST', 'DELETE', 'PATCH']);
  });

  it('stays one when two runs start at once, whoever is first', async () => {
    const [one, two] = [open(), open()];
    await Promise.all([
      one.publish((previous) => `one | ${previous}`, { final: true }),
      two.publish((previous) => `two | ${previous}`, { final: true }),
    ]);
    expect(github.bodies(7)).toHaveLength(1);
    expect(github.bodies(7)[0]).toMatch(/one.*two|two.*one/s);
  });

  it('is not created twice when the answer to the first attempt is lost', async () => {
    github.plan({ method: 'POST', path: /issues\/7\/comments/, status: 502, afterwards: true, times: 1 });
    await open().publish(() => 'once', { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\nonce`]);
    expect(writes()).toEqual(['POST']);
  });

  it('survives a 502 of every other request', async () => {
    github.plan({ method: 'GET', path: /comments/, status: 502, times: 2 });
    github.plan({ method: 'POST', path: /issues\/7\/comments/, status: 503, times: 1 });
    await open().publish(() => 'there', { final: true });
    expect(github.bodies(7)).toEqual([`${MARKER}\nthere`]);
    expect(seen.annotations()).toEqual([]);
  });

  it('may be as long as GitHub takes, and is cut beyond', async () => {
    const room = MAX_COMMENT_LENGTH - MARKER.length - 1;
    const comment = open();
    await comment.publish(() => 'x'.repeat(room), { final: true });
    expect(github.bodies(7)[0]).toHaveLength(MAX_COMMENT_LENGTH);
    await comment.publish(() => `${'line 🙂\n'.repeat(20_000)}`, { final: true });
    const body = github.bodies(7)[0] ?? '';
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
    expect(body).toMatch(/line 🙂\n\n_Cut here: .*_\n$/);
    expect(seen.annotations()).toEqual([]);
  });

  describe('that cannot be written is one warning:', () => {
    async function warning(): Promise<string> {
      const comment = open();
      expect(await comment.publish(() => 'a', { final: false })).toBeNull();
      clock.advance(60_000);
      await comment.publish(() => 'b', { final: false });
      expect(await comment.publish(() => 'c', { final: true })).toBeNull();
      expect(seen.annotations()).toHaveLength(1);
      return seen.annotations()[0]?.message ?? '';
    }

    it('the permission is missing', async () => {
      github.state.permissions['pull-requests'] = 'read';
      expect(await warning()).toBe(
        'The pull-request comment was not written: POST /repos/acme/shop/issues/7/comments answered 403 ' +
          '(Resource not accessible by integration). Give the job `permissions: pull-requests: write`, or set `comment: never`.',
      );
      expect(writes()).toEqual(['POST']);
    });

    it('the token may not even read', async () => {
      github.state.permissions['pull-requests'] = 'none';
      expect(await warning()).toContain('GET /repos/acme/shop/issues/7/comments answered 403');
    });

    it('a fork', async () => {
      github.state.permissions['pull-requests'] = 'read';
      context = pullRequestContext(github, 'evil/shop');
      expect(await warning()).toMatch(
        /403 .*pull requests from forks never get; .*`command: comment` from a workflow_run/,
      );
    });

    it('a locked conversation', async () => {
      github.state.locked.add(7);
      expect(await warning()).toMatch(/answered 403 .*The conversation is locked/);
    });

    it('a pull request that is not there', async () => {
      github.state.pulls.clear();
      expect(await warning()).toMatch(
        /GET \/repos\/acme\/shop\/issues\/7\/comments answered 404 .*pull-requests: write/,
      );
    });

    it('a wrong token', async () => {
      github.plan({ path: /./, status: 401, message: 'Bad credentials' });
      expect(await warning()).toMatch(/answered 401 \(Bad credentials\)\. github-token was not accepted/);
    });

    it('GitHub is down', async () => {
      github.plan({ path: /./, status: 503, message: 'Service Unavailable' });
      expect(await warning()).toMatch(/answered 503/);
    });

    it('nobody listens', async () => {
      await github.close();
      expect(await warning()).toMatch(
        /^The pull-request comment was not written: .*\/comments got no answer \(.+\)\.$/,
      );
    });
  });

  it('comes as soon as GitHub is back', async () => {
    github.plan({ path: /comments/, status: 503, times: 4 });
    const comment = open();
    expect(await comment.publish(() => 'a', { final: false })).toBeNull();
    expect(await comment.publish(() => 'b', { final: false })).not.toBeNull();
    expect(github.bodies(7)).toEqual([`${MARKER}\nb`]);
  });

  it('is nobody’s business with never, without a token, and off pull requests', async () => {
    expect(await open('never').publish(() => 'x', { final: true })).toBeNull();
    const { log } = seen;
    const noToken = openComment({ mode: 'auto', context, github: null, clock, log, redact }, 'key');
    expect(await noToken.publish(() => 'x', { final: true })).toBeNull();
    const dispatch = { ...context, eventName: 'workflow_dispatch', pullRequest: null };
    expect(await open('auto', 'key', dispatch).publish(() => 'x', { final: true })).toBeNull();
    expect(github.requests).toEqual([]);
    expect(seen.annotations()).toEqual([]);
    await open('always', 'key', dispatch).publish(() => 'x', { final: true });
    expect(seen.annotations()[0]?.message).toBe(
      'comment: this workflow_dispatch run belongs to no pull request.',
    );
  });

  it('fails nothing when composing it fails', async () => {
    const broken = () => {
      throw new Error('the report is broken');
    };
    expect(await open().publish(broken, { final: true })).toBeNull();
    expect(seen.annotations()[0]?.message).toBe(
      'The pull-request comment was not written: the report is broken.',
    );
  });
});
