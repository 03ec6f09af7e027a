import type { GithubContext } from '../github/context.ts';
import type { RunContext } from '../report/view.ts';
import type { Environment } from './types.ts';

/** The run in the words of the reports. */
export function describeRun(context: GithubContext, env: Environment): RunContext {
  const action = env['GITHUB_ACTION_REPOSITORY'] || 'fine-tune-action/fine-tune';
  const version = env['GITHUB_ACTION_REF'] || 'v1';
  return {
    serverUrl: context.serverUrl,
    repository: context.repository,
    commit: context.sha,
    checkedOut: null,
    ref: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || null,
    workflow: context.workflow,
    runId: context.runId,
    attempt: context.runAttempt,
    action: `${action}@${version}`,
  };
}
