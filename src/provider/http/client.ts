import type { Dispatcher } from 'undici';
import type { Clock } from '../../boundary/clock.ts';
import type { Log } from '../../boundary/log.ts';
import { AmbiguousCreateError } from '../errors/ambiguous-create-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { classifyError } from '../errors/classify.ts';
import { NetworkError } from '../errors/network-error.ts';
import { QuotaError } from '../errors/quota-error.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import { UnsafeUrlError } from '../errors/unsafe-url-error.ts';
import type { Auth } from './auth.ts';
import { describeFailure, isHopeless, neverArrived } from './describe-failure.ts';
import { exchange, type Outcome } from './exchange.ts';
import { CutOffError, UnfitAnswerError, parseJson } from './parse-json.ts';
import { createRedactor } from './redact.ts';
import { MAX_ATTEMPTS, nextDelay } from './retry.ts';
import { resolvePath } from './targets.ts';
import { readThrottle, UNTHROTTLED } from './throttle.ts';
import type { HttpAnswer, HttpClient, HttpRequest } from './types.ts';

export interface HttpClientOptions {
  /** Title for sentences. */
  readonly provider: string;
  readonly baseUrl: string;
  readonly auth: Auth;
  /** Sent to the base URL's origin alone, as the key is. */
  readonly headers: Readonly<Record<string, string>>;
  /** Further secrets that must never be shown. */
  readonly secrets: readonly string[];
  readonly dispatcher: Dispatcher;
  readonly foreignDispatcher: Dispatcher;
  readonly clock: Clock;
  readonly log: Log;
  /** 0 ≤ random() < 1. */
  readonly random: () => number;
  readonly permissionAdvice: string;
  readonly closing: string | null;
  /** Deadline of one attempt in milliseconds, unless the request names one; else 60 s, and 5 minutes without progress for an upload. */
  readonly timeoutMs?: number;
}

/** Without progress: a server may think for a while about half a gigabyte before it answers. */
const UPLOAD_TIMEOUT_MS = 5 * 60_000;

/** How often a page where JSON should be is taken for a moment's weather, before it is taken for the wrong address. */
const MAX_UNFIT = 6;

/** The client that every provider's calls go through. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { auth, clock, log, provider } = options;
  const base = new URL(options.baseUrl);
  const redact = createRedactor(() => [...auth.secrets(), ...options.secrets]);
  let throttle = UNTHROTTLED;

  async function attempt(
    request: HttpRequest,
  ): Promise<{ outcome: Outcome; credential: Readonly<Record<string, string>> }> {
    const url = resolveOrThrow(request);
    const credential = await auth.headers(request.signal);
    const started = clock.now();
    const outcome = await exchange({
      request,
      url,
      base,
      ownHeaders: { ...options.headers, ...credential },
      dispatcher: options.dispatcher,
      foreignDispatcher: options.foreignDispatcher,
      timeoutMs:
        request.timeoutMs ?? options.timeoutMs ?? (request.stream === undefined ? 60_000 : UPLOAD_TIMEOUT_MS),
      signal: request.signal,
    });
    if (outcome.kind === 'answer' && url.origin === base.origin)
      throttle = readThrottle(outcome.answer.headers, clock.now(), throttle);
    const result =
      outcome.kind === 'answer'
        ? outcome.answer.status
        : outcome.kind === 'failure'
          ? describeFailure(outcome.error)
          : outcome.why;
    log.debug(redact(`${request.method} ${url.host}${url.pathname}: ${result}, ${clock.now() - started} ms`));
    return { outcome, credential };
  }

  function resolveOrThrow(request: HttpRequest): URL {
    try {
      return resolvePath(options.baseUrl, request.path, request.query);
    } catch {
      throw new UnsafeUrlError(provider, request.action, 'it is not a URL');
    }
  }

  async function run<T>(request: HttpRequest, read: (answer: HttpAnswer) => T): Promise<T> {
    const idempotent = isIdempotent(request);
    const maxAttempts = request.maxAttempts ?? MAX_ATTEMPTS;
    let mayRenew = true;
    for (let count = 1; ; count += 1) {
      request.signal?.throwIfAborted();
      const { outcome, credential } = await attempt(request);
      if (outcome.kind === 'refused') {
        if (!idempotent) throw new AmbiguousCreateError(provider, request.action, outcome.why);
        if (outcome.unsafe) throw new UnsafeUrlError(provider, request.action, outcome.why);
        throw new UnexpectedAnswerError(provider, request.action, outcome.why);
      }

      let failure: unknown;
      let refusal: ApiError | null = null;
      let headers: HttpAnswer['headers'] = {};
      let status: number | null = null;
      if (outcome.kind === 'failure') failure = outcome.error;
      else if (outcome.answer.status >= 200 && outcome.answer.status < 300) {
        try {
          return read(outcome.answer);
        } catch (error) {
          if (!(error instanceof CutOffError || error instanceof UnfitAnswerError)) throw error;
          failure = error;
        }
      } else {
        ({ headers, status } = outcome.answer);
        if (status === 401 && mayRenew && auth.invalidate(credential)) {
          mayRenew = false;
          count -= 1;
          continue;
        }
        refusal = classifyAnswer(outcome.answer, request);
      }

      // A limit on running jobs or an unready file is waited for by the caller, who knows for how long.
      const final =
        refusal !== null &&
        (refusal.constructor !== ApiError || request.final?.includes(refusal.status) === true);
      const unclear = refusal === null ? !neverArrived(failure) : status === 408 || refusal.status >= 500;
      if (!idempotent && unclear) {
        throw new AmbiguousCreateError(
          provider,
          request.action,
          refusal?.message ?? describeFailure(failure),
          { cause: refusal ?? failure },
        );
      }
      const hopeless = final || (refusal === null && isHopeless(failure));
      const delay = hopeless
        ? null
        : nextDelay({
            attempt: count,
            status,
            headers,
            now: clock.now(),
            random: options.random,
            maxAttempts: failure instanceof UnfitAnswerError ? Math.min(MAX_UNFIT, maxAttempts) : maxAttempts,
          });
      if (delay === null && failure instanceof UnfitAnswerError)
        throw new UnexpectedAnswerError(provider, request.action, failure.what);
      if (delay === null)
        throw (
          refusal ?? new NetworkError(provider, request.action, describeFailure(failure), { cause: failure })
        );
      const why = refusal === null ? describeFailure(failure) : `HTTP ${refusal.status}`;
      log.info(
        redact(
          `${provider} did not ${request.action} (${why}); trying again in ${(delay / 1000).toFixed(1)} s, attempt ${count + 1} of ${maxAttempts}.`,
        ),
      );
      await clock.sleep(delay, request.signal);
      if (request.recover !== undefined && unclear) {
        const recovered = await recoverQuietly(request.recover);
        if (recovered !== undefined)
          return read({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(recovered)) });
      }
    }
  }

  function classifyAnswer(answer: HttpAnswer, request: HttpRequest): ApiError {
    return classifyError(answer.status, answer.body.subarray(0, 64 * 1024).toString('utf8'), {
      provider,
      action: request.action,
      requestId: cleanId(
        answer.headers['x-request-id'] ??
          answer.headers['apim-request-id'] ??
          answer.headers['x-amzn-requestid'],
      ),
      permissionAdvice: options.permissionAdvice,
      closing: request.creates === true ? options.closing : null,
      redact,
    });
  }

  return {
    send: (request) => run(request, (answer) => answer),
    json: (request) =>
      run(request, (answer) => {
        const parsed = parseJson(answer.body, request.method === 'GET');
        if (parsed.kind === 'other')
          throw isIdempotent(request) ? new UnfitAnswerError('it is not JSON') : new CutOffError();
        if (request.expects?.(parsed.value) === false)
          throw new UnfitAnswerError('what was asked for is not in it');
        return parsed.value;
      }),
    throttle: () => throttle,
    redact,
    close: async () => {
      await Promise.all([options.dispatcher.destroy(), options.foreignDispatcher.destroy()]);
    },
  };
}

function isIdempotent(request: HttpRequest): boolean {
  return request.idempotent ?? request.method !== 'POST';
}

async function recoverQuietly(recover: () => Promise<unknown>): Promise<unknown> {
  try {
    return await recover();
  } catch (error) {
    // Looking is a courtesy: where it fails, the request is simply sent again.
    if (error instanceof ApiError || error instanceof NetworkError || error instanceof QuotaError)
      return undefined;
    throw error;
  }
}

function cleanId(id: string | undefined): string | null {
  return id !== undefined && /^[\w.:-]{1,100}$/.test(id) ? id : null;
}
