import type { GithubContext } from './context.ts';

/** Events that run with secrets although a stranger chose the head. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/**
 * Why a command that spends money must not run here; null where it may.
 *
 * A comment on a pull request does not say whose head it has, so there only `allowForkHead` lets it pass.
 */
export function spendingRefusal(
  context: Pick<GithubContext, 'eventName' | 'isForkHead' | 'pullRequest'>,
  allowForkHead: boolean,
): string | null {
  if (allowForkHead || !PRIVILEGED.has(context.eventName)) return null;
  const onPullRequest = context.eventName === 'issue_comment' && context.pullRequest !== null;
  if (!context.isForkHead && !onPullRequest) return null;
  const what = onPullRequest
    ? 'a comment on a pull request, whose head may be a fork,'
    : `the head of a fork under ${context.eventName}`;
  return (
    `Input \`allow-fork-head\`: nothing is spent for ${what} because this event runs with secrets on what a stranger wrote. ` +
    'Train from a trusted ref (push, workflow_dispatch), or set it to true if somebody has looked at the head.'
  );
}

/** True where GitHub hands out no secret: a missing key is no mistake of the workflow then. */
export function hasNoSecrets(
  context: Pick<GithubContext, 'eventName' | 'isForkHead' | 'isDependabot'>,
): boolean {
  if (context.isDependabot) return true;
  return context.isForkHead && !PRIVILEGED.has(context.eventName);
}
