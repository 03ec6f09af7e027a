import type { GithubContext } from './context.ts';
import type { Octokit } from './octokit.ts';

type Asked = Pick<GithubContext, 'eventName' | 'owner' | 'repo' | 'sha' | 'pullRequest' | 'headLabel'>;

/**
 * The pull request that this run belongs to; null where there is none.
 *
 * A push is looked up by its commit: the pull request that was merged by it. For a fork's `workflow_run` GitHub
 * leaves the event's list empty, and the commit is unknown to this repository: it is found by its head, and only
 * while the head still is the run's commit.
 */
export async function findPullRequest(octokit: Octokit, context: Asked): Promise<number | null> {
  const { owner, repo, sha } = context;
  if (context.pullRequest !== null) return context.pullRequest;
  if (context.eventName === 'push') {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      owner,
      repo,
      commit_sha: sha,
    });
    const merged = data.filter((pull) => pull.merged_at !== null);
    return (merged.find((pull) => pull.merge_commit_sha === sha) ?? merged[0])?.number ?? null;
  }
  if (context.eventName === 'workflow_run' && context.headLabel !== null) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
      owner,
      repo,
      head: context.headLabel,
      state: 'open',
    });
    return data.find((pull) => pull.head.sha === sha)?.number ?? null;
  }
  return null;
}

/** The head commit of a pull request at this moment: a prepared comment must not speak of an older one. */
export async function readPullRequestHead(
  octokit: Octokit,
  { owner, repo }: Pick<GithubContext, 'owner' | 'repo'>,
  number: number,
): Promise<string> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner,
    repo,
    pull_number: number,
  });
  return data.head.sha;
}
