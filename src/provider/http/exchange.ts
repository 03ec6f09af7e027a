import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { keepSmallChunks } from './keep-small-chunks.ts';
import { readBody } from './read-body.ts';
import { refuseTarget } from './targets.ts';
import type { HttpAnswer, HttpRequest } from './types.ts';

const MAX_REDIRECTS = 5;
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** What is needed for one attempt, redirects included. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly url: URL;
  readonly base: URL;
  /** Key and extra headers: for the base URL's origin alone. */
  readonly ownHeaders: Readonly<Record<string, string>>;
  readonly dispatcher: Dispatcher;
  /** For other hosts: refuses private addresses while it connects. */
  readonly foreignDispatcher: Dispatcher;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

export type Outcome =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'failure'; readonly error: unknown }
  /** The other side sent us where we do not go, or more than we take. */
  | { readonly kind: 'refused'; readonly why: string; readonly unsafe: boolean };

/** Sends a request once and reads the whole answer. Redirects are followed here, with rules: see `refuseTarget`. */
export async function exchange(given: Exchange): Promise<Outcome> {
  const { request, base } = given;
  let url = given.url;
  let method = request.method;
  let bodyless = request.json === undefined && request.stream === undefined;
  const refused = refuseTarget(url, base, base);
  if (refused !== null) return { kind: 'refused', why: refused, unsafe: true };

  const deadline = request.stream === undefined ? AbortSignal.timeout(given.timeoutMs) : undefined;
  const signals = [given.signal, deadline].filter((signal) => signal !== undefined);
  const signal = signals.length === 0 ? undefined : AbortSignal.any(signals);
  const { undici, sourceError, body } = await prepare(given);

  for (let hop = 0; ; hop += 1) {
    const own = url.origin === base.origin;
    const headers: Record<string, string> = {
      accept: 'application/json',
      ...(own ? given.ownHeaders : {}),
      ...(own ? request.headers : keepHarmless(request.headers)),
    };
    if (!bodyless && request.json !== undefined) headers['content-type'] = 'application/json';
    if (!bodyless && request.stream !== undefined) {
      headers['content-type'] = request.stream.contentType;
      headers['content-length'] = String(request.stream.bytes);
    }
    try {
      const response = await undici.request(url, {
        method,
        headers,
        // undici sends any async iterable with its back-pressure; its types name streams only.
        body: bodyless ? null : (body() as string | Readable),
        dispatcher: own ? given.dispatcher : given.foreignDispatcher,
        headersTimeout: given.timeoutMs,
        bodyTimeout: given.timeoutMs,
        ...(signal === undefined ? {} : { signal }),
      });
      const location = flat(response.headers['location']);
      if (response.statusCode >= 300 && response.statusCode < 400 && location !== undefined) {
        await response.body.dump({ limit: 64 * 1024 });
        const next = parseUrl(location, url);
        if (next === null) return { kind: 'refused', why: 'it is not a URL', unsafe: true };
        const why =
          hop >= MAX_REDIRECTS
            ? `it was redirected more than ${MAX_REDIRECTS} times`
            : refuseTarget(next, base, url);
        if (why !== null) return { kind: 'refused', why, unsafe: true };
        if (method !== 'GET' && response.statusCode === 303) {
          method = 'GET';
          bodyless = true;
        } else if (method !== 'GET' && (response.statusCode < 307 || next.origin !== url.origin)) {
          return {
            kind: 'refused',
            why: `a ${method} is not sent on to another address (HTTP ${response.statusCode})`,
            unsafe: true,
          };
        }
        url = next;
        continue;
      }
      const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
      const bytes = await readBody(response.body, maxBytes);
      if (bytes === null) return { kind: 'refused', why: `more than ${maxBytes} bytes`, unsafe: false };
      return {
        kind: 'answer',
        answer: { status: response.statusCode, headers: flatten(response.headers), body: bytes },
      };
    } catch (error) {
      given.signal?.throwIfAborted();
      const source = sourceError();
      if (source !== undefined) throw source;
      return {
        kind: 'failure',
        error:
          deadline?.aborted === true
            ? new Error(`no complete answer within ${given.timeoutMs / 1000} s`)
            : error,
      };
    }
  }
}

/** Loads undici when the first request is made, and wraps the body so that its own errors are told from the network's. */
async function prepare(given: Exchange) {
  const undici = await import('undici');
  let failed: Error | undefined;
  const { json, stream } = given.request;
  async function* watched(): AsyncIterable<Uint8Array> {
    if (stream === undefined) return;
    try {
      yield* keepSmallChunks(stream.open());
    } catch (error) {
      failed = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
  return {
    undici,
    sourceError: () => failed,
    body: () => (stream === undefined ? JSON.stringify(json) : watched()),
  };
}

/** Of a request's own headers, those that say nothing about who asks. */
function keepHarmless(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) =>
      /^(accept|content-type|x-goog-content-length-range)$/i.test(name),
    ),
  );
}

function parseUrl(location: string, from: URL): URL | null {
  return URL.canParse(location, from.href) ? new URL(location, from) : null;
}

function flat(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function flatten(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), flat(value)]),
  );
}
