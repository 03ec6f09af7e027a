import type { IssueComment, PullFileEntry, PullRequestSummary } from './github-types.ts';

/** What the double knows; tests read and change it freely. */
export interface GitHubState {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Whom the token speaks for. */
  viewer: { login: string; id: number; type: 'Bot' | 'User' };
  /** The token's permissions; writing a comment needs `pull-requests: write` or `issues: write`. */
  permissions: { 'pull-requests': Access; issues: Access; contents: Access };
  /** Comments of every conversation by issue or pull-request number, oldest first. */
  readonly comments: Map<number, IssueComment[]>;
  readonly pulls: Map<number, PullRequestSummary>;
  /** What a pull request does to files, by its number. */
  readonly pullFiles: Map<number, PullFileEntry[]>;
  /** Pull requests that contain a commit. */
  readonly commitPulls: Map<string, number[]>;
  /** Files by `ref:path`. */
  readonly contents: Map<string, string>;
  readonly locked: Set<number>;
  nextCommentId: number;
}

export type Access = 'none' | 'read' | 'write';

export const BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const;
export const STRANGER = { login: 'octocat', id: 583231, type: 'User' } as const;

export function newState(repository: string): GitHubState {
  return {
    repository,
    token: 'ghs_0123456789abcdefghijABCDEFGHIJ012345',
    viewer: { ...BOT },
    permissions: { 'pull-requests': 'write', issues: 'none', contents: 'read' },
    comments: new Map(),
    pulls: new Map(),
    pullFiles: new Map(),
    commitPulls: new Map(),
    contents: new Map(),
    locked: new Set(),
    nextCommentId: 1001,
  };
}

export function newComment(
  state: GitHubState,
  number: number,
  body: string,
  user: IssueComment['user'],
): IssueComment {
  const id = state.nextCommentId;
  state.nextCommentId += 1;
  const time = new Date(1_790_000_000_000 + id * 1000).toISOString();
  const root = `https://github.com/${state.repository}`;
  const comment: IssueComment = {
    id,
    node_id: `IC_${id}`,
    url: `https://api.github.com/repos/${state.repository}/issues/comments/${id}`,
    html_url: `${root}/pull/${number}#issuecomment-${id}`,
    issue_url: `https://api.github.com/repos/${state.repository}/issues/${number}`,
    body,
    user,
    created_at: time,
    updated_at: time,
    author_association: 'NONE',
  };
  const list = state.comments.get(number) ?? [];
  list.push(comment);
  state.comments.set(number, list);
  return comment;
}

export function newPull(
  state: GitHubState,
  number: number,
  given: Partial<PullRequestSummary>,
): PullRequestSummary {
  const repo = { full_name: state.repository };
  return {
    id: 9000 + number,
    number,
    state: 'open',
    title: `Pull request ${number}`,
    merged_at: null,
    merge_commit_sha: null,
    locked: false,
    head: { ref: 'feature', sha: 'b'.repeat(40), repo },
    base: { ref: 'main', sha: 'a'.repeat(40), repo },
    ...given,
  };
}
