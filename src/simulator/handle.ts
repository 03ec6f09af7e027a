import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from '../boundary/json.ts';
import type { Dialect } from './dialects/common/dialect.ts';
import type { World } from './dialects/common/world.ts';
import type { Fault, LoggedRequest, SeenRequest } from './scenario/scenario.ts';
import { type Answer, json } from './server/answer.ts';
import { ApiError } from './server/api-error.ts';
import { readJson } from './server/body.ts';
import { deliver } from './server/deliver.ts';
import { matchRoute } from './server/route.ts';

/** More than any test sends; a long evaluation must not fill the memory with its prompts. */
const maxLogged = 10_000;

export interface Desk {
  readonly world: World;
  readonly dialect: Dialect;
  readonly token: string;
  readonly requests: LoggedRequest[];
  /** How many requests there have been, those no longer in the log included. */
  count: number;
}

/** Answers one request, with whatever the scenario lets go wrong. Never rejects. */
export async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(`http://simulator/${(request.url ?? '').replace(/^\/+/, '')}`);
  const seen: SeenRequest = {
    index: desk.count,
    method: request.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
  };
  const fault = desk.world.scenario.fault?.(seen);
  const log = {
    ...seen,
    status: null as number | null,
    body: null as JsonObject | null,
    fault: fault?.kind ?? null,
  };
  desk.count += 1;
  desk.requests.push(log);
  if (desk.requests.length > maxLogged) desk.requests.splice(0, maxLogged / 2);
  if (fault?.kind === 'reset-before') {
    request.socket.destroy();
    return;
  }
  try {
    const answer =
      fault?.kind === 'status'
        ? refusalOf(desk, fault)
        : await answerOf(desk, request, url, seen, fault, log);
    if (await deliver(response, withId(answer, seen), fault, desk.world.clock)) log.status = answer.status;
  } catch {
    // The client has gone, or the scenario's clock was aborted: there is nobody left to answer.
    response.socket?.destroy();
  } finally {
    // A body that nobody read would keep the connection from being used again.
    request.resume();
  }
}

async function answerOf(
  desk: Desk,
  request: IncomingMessage,
  url: URL,
  seen: SeenRequest,
  fault: Fault | undefined,
  log: { body: JsonObject | null },
): Promise<Answer> {
  const { dialect } = desk;
  try {
    const found = matchRoute(dialect.routes, seen.method, url.pathname, dialect.basePath);
    if (found?.route.authorized !== false && !dialect.authorized(seen.headers, desk.token))
      throw wrongKey(seen);
    if (!found) throw new ApiError(404, `Invalid URL (${seen.method} ${url.pathname})`);
    return await found.route.handle({
      params: found.params,
      query: url.searchParams,
      request,
      hideNewest: fault?.kind === 'stale-list' ? fault.hide : 0,
      body: async () => {
        log.body = await readJson(request);
        return log.body;
      },
    });
  } catch (error) {
    if (error instanceof ApiError) return dialect.refuse(error);
    // A defect of the simulator must be seen in the test that meets it.
    return json({ error: { message: `Simulator defect: ${String(error)}`, type: 'server_error' } }, 500);
  }
}

function refusalOf(desk: Desk, fault: Extract<Fault, { kind: 'status' }>): Answer {
  const headers: Record<string, string> = {};
  if (fault.retryAfter !== undefined) headers['retry-after'] = fault.retryAfter;
  const limited = fault.status === 429;
  return desk.dialect.refuse(
    new ApiError(
      fault.status,
      limited ? 'Rate limit reached (simulated).' : 'The server had an error (simulated).',
      {
        type: limited ? 'rate_limit_error' : 'server_error',
        code: fault.code ?? (limited ? 'rate_limit_exceeded' : 'server_error'),
        headers,
      },
    ),
  );
}

function wrongKey(seen: SeenRequest): ApiError {
  const given = seen.headers.authorization ?? seen.headers['api-key'];
  const message =
    given === undefined
      ? "You didn't provide an API key."
      : 'Incorrect API key provided. You can find your API key in the settings of your account.';
  return new ApiError(401, message, { code: 'invalid_api_key' });
}

function withId(answer: Answer, seen: SeenRequest): Answer {
  return { ...answer, headers: { 'x-request-id': `req_simulated_${seen.index}`, ...answer.headers } };
}
