import { isObject } from '../../src/boundary/json.ts';
import { newComment, type GitHubState } from './github-state.ts';
import type { BasicError, CreateCommentBody, IssueComment, ListCommentsQuery } from './github-types.ts';

export interface Answer {
  readonly status: number;
  /** A string is sent raw, anything else as JSON, undefined as an empty answer. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Question {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly authorization: string;
  readonly userAgent: string;
  readonly accept: string;
  readonly apiVersion: string;
}

/** GitHub answers 422 above this many characters. */
export const COMMENT_LIMIT = 65_536;
const DOCS = 'https://docs.github.com/rest';

export function answerRequest(state: GitHubState, question: Question): Answer {
  const { method, url } = question;
  if (question.userAgent === '')
    return failure(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    );
  if (question.apiVersion !== '' && !['2022-11-28', '2026-03-10'].includes(question.apiVersion)) {
    return failure(400, `'${question.apiVersion}' is not a supported version`);
  }
  if (
    !['token', 'bearer'].some(
      (scheme) => question.authorization.toLowerCase() === `${scheme} ${state.token.toLowerCase()}`,
    )
  ) {
    return failure(401, question.authorization === '' ? 'Requires authentication' : 'Bad credentials');
  }
  if (method === 'POST' && url.pathname === '/graphql') return answerViewer(state, question.body);
  if (method === 'GET' && url.pathname === '/user') {
    return state.viewer.type === 'Bot' ? notAccessible() : { status: 200, body: state.viewer };
  }
  const prefix = `/repos/${state.repository}/`.toLowerCase();
  if (!url.pathname.toLowerCase().startsWith(prefix)) return notFound();
  const path = decodeURIComponent(url.pathname.slice(prefix.length));
  const [resource, a, b, c] = path.split('/');
  if (resource === 'issues' && a === 'comments' && b !== undefined)
    return oneComment(state, question, Number(b));
  if (resource === 'issues' && b === 'comments' && c === undefined)
    return conversation(state, question, Number(a));
  if (method !== 'GET') return notFound();
  if (resource === 'pulls' && b === 'files') return pullFiles(state, Number(a));
  if (resource === 'pulls') return pulls(state, url, a);
  if (resource === 'commits' && b === 'pulls') {
    if (!canRead(state)) return notAccessible();
    const numbers = state.commitPulls.get(a ?? '') ?? [];
    return {
      status: 200,
      body: numbers.map((number) => state.pulls.get(number)).filter((pull) => pull !== undefined),
    };
  }
  if (resource === 'contents') return contents(state, question, path.slice('contents/'.length));
  if (resource === 'git' && a === 'trees') return tree(state, b ?? '');
  return notFound();
}

function conversation(state: GitHubState, question: Question, number: number): Answer {
  if (!state.pulls.has(number) && !state.comments.has(number)) return notFound();
  if (question.method === 'GET') {
    if (!canRead(state)) return notAccessible();
    return page(state.comments.get(number) ?? [], question.url);
  }
  if (question.method !== 'POST') return notFound();
  if (!canWrite(state)) return notAccessible();
  const body = commentBody(question.body);
  if (typeof body !== 'string') return body;
  if (state.locked.has(number)) return failure(403, 'Unable to create comment because issue is locked.');
  return { status: 201, body: newComment(state, number, body, { ...state.viewer }) };
}

function oneComment(state: GitHubState, question: Question, id: number): Answer {
  for (const list of state.comments.values()) {
    const index = list.findIndex((comment) => comment.id === id);
    const comment = list[index];
    if (comment === undefined) continue;
    if (question.method === 'GET') return canRead(state) ? { status: 200, body: comment } : notAccessible();
    if (!canWrite(state)) return notAccessible();
    if (question.method === 'DELETE') {
      list.splice(index, 1);
      return { status: 204, body: undefined };
    }
    if (question.method !== 'PATCH') return notFound();
    const body = commentBody(question.body);
    if (typeof body !== 'string') return body;
    const updated: IssueComment = { ...comment, body, updated_at: new Date().toISOString() };
    list[index] = updated;
    return { status: 200, body: updated };
  }
  return notFound();
}

function commentBody(raw: string): string | Answer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return failure(400, 'Problems parsing JSON');
  }
  const name: keyof CreateCommentBody = 'body';
  const value = isObject(parsed) ? parsed[name] : undefined;
  const issue = (code: string, message?: string): Answer =>
    failure(422, 'Validation Failed', [
      { resource: 'IssueComment', code, field: name, ...(message === undefined ? {} : { message }) },
    ]);
  if (typeof value !== 'string' || value.trim() === '') return issue('missing_field');
  if (value.length > COMMENT_LIMIT) {
    return issue('unprocessable', `body is too long (maximum is ${COMMENT_LIMIT} characters)`);
  }
  return value;
}

/** Pages as GitHub does: 30 by default, at most 100, with a Link header. */
function page(list: readonly IssueComment[], url: URL): Answer {
  const names: readonly (keyof ListCommentsQuery)[] = ['per_page', 'page', 'since'];
  const unknown = [...url.searchParams.keys()].find((key) => !names.some((name) => name === key));
  if (unknown !== undefined) return failure(422, `unknown query parameter ${unknown}`);
  const size = Math.min(Math.max(Number(url.searchParams.get('per_page') ?? 30), 1), 100);
  const current = Math.max(Number(url.searchParams.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(list.length / size), 1);
  const link = (target: number, rel: string) => {
    const to = new URL(url);
    to.searchParams.set('page', String(target));
    return `<${to.href}>; rel="${rel}"`;
  };
  const links = current < last ? [link(current + 1, 'next'), link(last, 'last')] : [];
  return {
    status: 200,
    body: list.slice((current - 1) * size, current * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

function pulls(state: GitHubState, url: URL, number: string | undefined): Answer {
  if (!canRead(state)) return notAccessible();
  if (number !== undefined) {
    const pull = state.pulls.get(Number(number));
    return pull === undefined ? notFound() : { status: 200, body: pull };
  }
  const head = url.searchParams.get('head');
  const wanted = url.searchParams.get('state') ?? 'open';
  const found = [...state.pulls.values()].filter((pull) => {
    const owner = pull.head.repo?.full_name.split('/')[0] ?? '';
    return (
      (head === null || head === `${owner}:${pull.head.ref}`) && (wanted === 'all' || pull.state === wanted)
    );
  });
  return { status: 200, body: found };
}

function pullFiles(state: GitHubState, number: number): Answer {
  if (state.permissions['pull-requests'] === 'none') return notAccessible();
  return state.pulls.has(number) ? { status: 200, body: state.pullFiles.get(number) ?? [] } : notFound();
}

function contents(state: GitHubState, question: Question, path: string): Answer {
  if (state.permissions.contents === 'none') return notAccessible();
  const ref = question.url.searchParams.get('ref') ?? 'main';
  const content = state.contents.get(`${ref}:${path}`);
  const below = [...state.contents.keys()].filter((key) => key.startsWith(`${ref}:${path}/`));
  if (content === undefined) {
    return below.length === 0
      ? notFound()
      : { status: 200, body: below.map((key) => ({ type: 'file', path: key.slice(ref.length + 1) })) };
  }
  if (question.accept.includes('raw')) return { status: 200, body: content };
  const encoded = Buffer.from(content).toString('base64');
  return {
    status: 200,
    body: { type: 'file', path, encoding: 'base64', content: encoded, size: content.length },
  };
}

/** All files of a commit, as `?recursive=1` lists them; a commit without files here is one that GitHub does not know. */
function tree(state: GitHubState, sha: string): Answer {
  if (state.permissions.contents === 'none') return notAccessible();
  const files = [...state.contents.keys()].filter((key) => key.startsWith(`${sha}:`));
  if (files.length === 0) return notFound();
  const entries = files.map((key) => ({
    path: key.slice(sha.length + 1),
    mode: '100644',
    type: 'blob',
    sha: 'e'.repeat(40),
  }));
  return { status: 200, body: { sha, truncated: false, tree: entries } };
}

function answerViewer(state: GitHubState, body: string): Answer {
  const { query } = JSON.parse(body) as { query: string };
  if (!/\bviewer\b/.test(query)) return failure(400, 'the double knows only viewer');
  return { status: 200, body: { data: { viewer: { login: state.viewer.login } } } };
}

function canRead({ permissions }: GitHubState): boolean {
  return permissions['pull-requests'] !== 'none' || permissions.issues !== 'none';
}

function canWrite({ permissions }: GitHubState): boolean {
  return permissions['pull-requests'] === 'write' || permissions.issues === 'write';
}

function notAccessible(): Answer {
  return failure(403, 'Resource not accessible by integration');
}

function notFound(): Answer {
  return failure(404, 'Not Found');
}

function failure(status: number, message: string, errors?: NonNullable<BasicError['errors']>): Answer {
  const body: BasicError = { message, documentation_url: DOCS, ...(errors === undefined ? {} : { errors }) };
  return { status, body };
}
