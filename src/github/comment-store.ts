import type { GithubContext } from './context.ts';
import type { Octokit } from './octokit.ts';
import { requestStatus } from './request-status.ts';

export interface StoredComment {
  readonly id: number;
  readonly url: string;
  /** As GitHub keeps it, which may differ from what was sent in line ends. */
  readonly body: string;
}

/** The conversation of one pull request, as far as it concerns our own comments. */
export interface CommentStore {
  /** Our own comments that start with the marker, oldest first, looked for on every page. */
  find(marker: string): Promise<StoredComment[]>;
  /** null where it was deleted. */
  get(id: number): Promise<StoredComment | null>;
  create(body: string): Promise<StoredComment>;
  /** null where it was deleted. */
  update(id: number, body: string): Promise<StoredComment | null>;
  delete(id: number): Promise<void>;
}

/** The login of GITHUB_TOKEN, where GitHub does not tell. */
const DEFAULT_LOGIN = 'github-actions[bot]';

interface ApiComment {
  readonly id: number | bigint;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user?: { readonly login: string; readonly type: string } | null;
}

export function openCommentStore(
  octokit: Octokit,
  { owner, repo }: Pick<GithubContext, 'owner' | 'repo'>,
  number: number,
): CommentStore {
  let login: Promise<string> | null = null;
  const one = { owner, repo };
  const many = { owner, repo, issue_number: number };
  return {
    find: async (marker) => {
      login ??= readLogin(octokit);
      const author = await login;
      const comments = await octokit.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...many,
        per_page: 100,
      });
      return comments
        .filter((comment) => isBy(comment, author) && comment.body?.startsWith(marker))
        .map(toStored)
        .sort((a, b) => a.id - b.id);
    },
    get: (id) =>
      nullIfGone(
        octokit.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...one, comment_id: id }),
      ),
    create: async (body) => {
      const created = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...many,
        body,
      });
      return toStored(created.data);
    },
    update: (id, body) =>
      nullIfGone(
        octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...one,
          comment_id: id,
          body,
        }),
      ),
    delete: async (id) => {
      await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...one,
        comment_id: id,
      });
    },
  };
}

/**
 * Whom the token speaks for. `GET /user` is closed to GITHUB_TOKEN, but GraphQL's `viewer` answers every kind of
 * token. Where it does not, only the comments of GITHUB_TOKEN count.
 */
async function readLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login;
  } catch {
    return DEFAULT_LOGIN;
  }
}

/** GraphQL leaves `[bot]` out of some logins that REST writes with it; no person's login can hold it. */
function isBy({ user }: ApiComment, login: string): boolean {
  if (!user) return false;
  return user.login === login || (user.type === 'Bot' && user.login === `${login}[bot]`);
}

async function nullIfGone(request: Promise<{ data: ApiComment }>): Promise<StoredComment | null> {
  try {
    return toStored((await request).data);
  } catch (error) {
    if (requestStatus(error) === 404) return null;
    throw error;
  }
}

function toStored({ id, html_url, body }: ApiComment): StoredComment {
  return { id: Number(id), url: html_url, body: body ?? '' };
}
