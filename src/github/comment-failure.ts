import { asFiniteNumber, asObject, asString, type JsonObject } from '../boundary/json.ts';
import type { GithubContext } from './context.ts';

/** Why the comment could not be written and what to do, in one line: endpoint, answer, permission. */
export function explainCommentFailure(
  error: unknown,
  context: Pick<GithubContext, 'isForkHead' | 'isDependabot' | 'eventName'>,
): string {
  const failure = asObject(error);
  const status = asFiniteNumber(failure?.['status']);
  const response = asObject(failure?.['response']);
  const message =
    asString(asObject(response?.['data'])?.['message']) ?? String(failure?.['message'] ?? error);
  const start = 'The pull-request comment was not written';
  const request = asObject(failure?.['request']);
  if (request === undefined) return `${start}: ${message}.`;
  const endpoint = readEndpoint(request);
  if (status === undefined || response === undefined)
    return `${start}: ${endpoint} got no answer (${message}).`;
  return `${start}: ${endpoint} answered ${status} (${message}). ${advise(status, message, context)}`;
}

function advise(
  status: number,
  message: string,
  { isForkHead, isDependabot, eventName }: Pick<GithubContext, 'isForkHead' | 'isDependabot' | 'eventName'>,
): string {
  if (/locked/i.test(message)) return 'The conversation is locked; the job summary has the same content.';
  if (/rate limit/i.test(message) || status === 429) return 'The token has used up its requests for now.';
  if (status === 401) return 'github-token was not accepted: it is wrong or has expired.';
  if (status === 403 || status === 404) {
    if (eventName === 'pull_request' && (isForkHead || isDependabot)) {
      return (
        `It needs \`pull-requests: write\`, which ${isDependabot ? "Dependabot's runs" : 'pull requests from forks'} never get; ` +
        'post the prepared comment with `command: comment` from a workflow_run.'
      );
    }
    return 'Give the job `permissions: pull-requests: write`, or set `comment: never`.';
  }
  return 'The job summary has the same content.';
}

function readEndpoint(request: JsonObject): string {
  const method = asString(request['method']) ?? 'The request';
  const url = asString(request['url']) ?? '';
  return URL.canParse(url) ? `${method} ${new URL(url).pathname}` : method;
}
