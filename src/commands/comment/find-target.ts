import type { GithubContext } from '../../github/context.ts';
import type { Octokit } from '../../github/octokit.ts';
import { findPullRequest, readPullRequestHead } from '../../github/pull-request.ts';

/** Where a prepared comment belongs, as the event says: the folder is not asked. */
export type Target =
  | { readonly kind: 'found'; readonly number: number }
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'moved'; readonly why: string };

/** The pull request of the triggering run, as long as its head still is that run's commit. */
export async function findTarget(octokit: Octokit, context: GithubContext): Promise<Target> {
  // Other events (a comment, a schedule) do not say which commit of a pull request the results are of.
  if (context.headLabel === null && context.eventName !== 'push') {
    return { kind: 'none', why: `The event \`${context.eventName}\` names no commit of a pull request.` };
  }
  const number = await findPullRequest(octokit, context);
  if (number === null) {
    return {
      kind: 'none',
      why: `No open pull request has commit ${context.sha}: it was closed, or has moved on since.`,
    };
  }
  // A push is found by the commit that merged the pull request, whose head it is not.
  if (context.eventName === 'push') return { kind: 'found', number };
  const head = await readPullRequestHead(octokit, context, number);
  if (head === context.sha) return { kind: 'found', number };
  return {
    kind: 'moved',
    why: `Pull request ${number} has moved on to ${head}; the results are of ${context.sha}.`,
  };
}
