import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerRequest, type Answer } from './github-routes.ts';
import { BOT, newComment, newPull, newState, type GitHubState } from './github-state.ts';
import type { IssueComment, PullRequestSummary } from './github-types.ts';
import { close, listen, readBody } from './listen.ts';

export interface RecordedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
}

/** One planned answer: the first rule that fits is used `times` times (default: for ever). */
export interface PlannedAnswer {
  readonly method?: string;
  readonly path: RegExp;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out first and only its answer lost, as with a gateway's 502. */
  readonly afterwards?: boolean;
  times?: number;
}

export interface GitHubDouble {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  readonly state: GitHubState;
  readonly requests: readonly RecordedRequest[];
  /** Plans an answer other than the right one. */
  plan(answer: PlannedAnswer): void;
  /** Runs before the nth (from 1) request that fits is answered: what another run did in between. */
  before(method: string, path: RegExp, nth: number, act: () => void): void;
  addComment(number: number, body: string, by?: IssueComment['user']): IssueComment;
  addPull(number: number, pull?: Partial<PullRequestSummary>): PullRequestSummary;
  /** The bodies of a conversation, oldest first. */
  bodies(number: number): string[];
  close(): Promise<void>;
}

/** Stands in for GitHub's REST API (and `viewer` of GraphQL) on loopback, for one repository. */
export async function startGitHubDouble(
  options: { readonly repository?: string } = {},
): Promise<GitHubDouble> {
  const state = newState(options.repository ?? 'acme/shop');
  const requests: RecordedRequest[] = [];
  const planned: PlannedAnswer[] = [];
  const hooks: { method: string; path: RegExp; nth: number; act: () => void }[] = [];
  const seen = new Map<object, number>();
  let url = '';

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { message: String(error) } });
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const body = (await readBody(request)).toString('utf8');
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    requests.push({ method, path, body });
    for (const hook of hooks) {
      if (hook.method !== method || !hook.path.test(path)) continue;
      const count = (seen.get(hook) ?? 0) + 1;
      seen.set(hook, count);
      if (count === hook.nth) hook.act();
    }
    const plan = planned.find(
      (candidate) =>
        (candidate.times ?? 1) > 0 &&
        candidate.path.test(path) &&
        (candidate.method === undefined || candidate.method === method),
    );
    if (plan?.times !== undefined) plan.times -= 1;
    const regular = plan === undefined || plan.afterwards ? respond(request, method, path, body) : null;
    if (plan === undefined) send(response, regular ?? { status: 404, body: { message: 'Not Found' } });
    else
      send(response, {
        status: plan.status,
        body: { message: plan.message ?? 'planned answer', documentation_url: '' },
        ...(plan.headers === undefined ? {} : { headers: plan.headers }),
      });
  }

  function respond(request: IncomingMessage, method: string, path: string, body: string): Answer {
    const target = new URL(path, url);
    return answerRequest(state, {
      method,
      url: target,
      body,
      authorization: request.headers.authorization ?? '',
      userAgent: request.headers['user-agent'] ?? '',
      accept: request.headers.accept ?? '',
      apiVersion: header(request, 'x-github-api-version'),
    });
  }

  url = await listen(server);
  return {
    url,
    env: { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql`, GITHUB_REPOSITORY: state.repository },
    state,
    requests,
    plan: (answer) => planned.push(answer),
    before: (method, path, nth, act) => hooks.push({ method, path, nth, act }),
    addComment: (number, body, by = BOT) => newComment(state, number, body, by),
    addPull: (number, pull = {}) => {
      const created = newPull(state, number, pull);
      state.pulls.set(number, created);
      return created;
    },
    bodies: (number) => (state.comments.get(number) ?? []).map((comment) => comment.body ?? ''),
    close: () => close(server),
  };
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function send(response: ServerResponse, { status, body, headers }: Answer) {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const raw = typeof body === 'string';
  response.writeHead(status, {
    'content-type': raw
      ? 'application/vnd.github.raw+json; charset=utf-8'
      : 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(raw ? body : JSON.stringify(body));
}
