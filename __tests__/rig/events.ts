import type { GitHubDouble } from './github-double.ts';
import type { TriggeringEvent } from './runner-environment.ts';

/** A `pull_request` event for a pull request that the double knows. */
export function pullRequestEvent(
  github: GitHubDouble,
  number: number,
  options: { readonly name?: 'pull_request' | 'pull_request_target'; readonly actor?: string } = {},
): TriggeringEvent {
  const pull = github.state.pulls.get(number);
  if (pull === undefined) throw new Error(`the double has no pull request ${number}; call addPull first`);
  return {
    name: options.name ?? 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: 'd'.repeat(40),
    ...(options.actor === undefined ? {} : { actor: options.actor }),
    payload: {
      action: 'synchronize',
      number,
      pull_request: { ...pull, user: { login: options.actor ?? 'octocat' } },
      repository: { full_name: github.state.repository, default_branch: 'main' },
    },
  };
}

export function pushEvent(sha: string, branch = 'main', before = 'a'.repeat(40)): TriggeringEvent {
  return {
    name: 'push',
    sha,
    ref: `refs/heads/${branch}`,
    payload: { ref: `refs/heads/${branch}`, before, after: sha, repository: { default_branch: 'main' } },
  };
}

/** A `workflow_run` event after the `pull_request` run of a pull request that the double knows. */
export function workflowRunEvent(
  github: GitHubDouble,
  number: number,
  conclusion = 'success',
): TriggeringEvent {
  const pull = github.state.pulls.get(number);
  if (pull === undefined) throw new Error(`the double has no pull request ${number}; call addPull first`);
  const fork = pull.head.repo?.full_name !== github.state.repository;
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        event: 'pull_request',
        conclusion,
        head_sha: pull.head.sha,
        head_branch: pull.head.ref,
        head_repository: {
          full_name: pull.head.repo?.full_name ?? null,
          owner: { login: pull.head.repo?.full_name.split('/')[0] ?? null },
        },
        // GitHub leaves the list empty for forks.
        pull_requests: fork ? [] : [{ number, head: { sha: pull.head.sha } }],
      },
      repository: { full_name: github.state.repository, default_branch: 'main' },
    },
  };
}
