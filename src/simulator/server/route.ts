import type { IncomingMessage } from 'node:http';
import type { JsonObject } from '../../boundary/json.ts';
import type { Answer } from './answer.ts';

/** What a handler is given. */
export interface Call {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  /** The JSON body; throws the API's own 400 where it is none. */
  body(): Promise<JsonObject>;
  readonly request: IncomingMessage;
  /** Objects a stale list leaves out. */
  readonly hideNewest: number;
}

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** False for signed URLs, which are their own credential. */
  readonly authorized: boolean;
  /** The path is matched from the root of the host instead of from the dialect's base path. */
  readonly root: boolean;
  readonly handle: (call: Call) => Promise<Answer> | Answer;
}

/**
 * A route from a template: `{}` stands for one path segment, decoded and handed over in `params`;
 * a model name may hold slashes and is written `{*}`.
 */
export function route(
  method: string,
  template: string,
  handle: Route['handle'],
  options: { authorized?: boolean; root?: boolean } = {},
): Route {
  const source = template
    .split(/(\{\*?\})/)
    .map((part) => (part === '{}' ? '([^/]+?)' : part === '{*}' ? '(.+)' : part.replace(/[.$]/g, '\\$&')))
    .join('');
  return {
    method,
    pattern: new RegExp(`^${source}$`),
    authorized: options.authorized ?? true,
    root: options.root ?? false,
    handle,
  };
}

/** The route for a request and the decoded parameters of its path. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
  basePath: string,
): { route: Route; params: string[] } | undefined {
  const below = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : '';
  for (const candidate of routes) {
    const match = candidate.method === method ? candidate.pattern.exec(candidate.root ? path : below) : null;
    if (match) return { route: candidate, params: match.slice(1).map(decode) };
  }
  return undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
