import type { Throttle } from './throttle.ts';

/** A body that can be produced again for another attempt. */
export interface StreamBody {
  readonly contentType: string;
  /** Exact number of bytes: sent as Content-Length. */
  readonly bytes: number;
  open(): AsyncIterable<Uint8Array>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path under the base URL (`/files`), or a whole URL from an answer: the key goes to the base URL's origin alone. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly json?: unknown;
  readonly stream?: StreamBody;
  readonly headers?: Readonly<Record<string, string>>;
  /** For sentences: "create the job". */
  readonly action: string;
  /** True where sending it twice does no harm. Default: GET, PUT and DELETE. A POST that is not is never repeated after an unclear answer. */
  readonly idempotent?: boolean;
  /** Asked before another attempt after an unclear answer; anything but undefined is taken as the answer. */
  readonly recover?: () => Promise<unknown>;
  /** Whether a parsed answer holds what was asked for; one that does not is weather, like a gateway's page. */
  readonly expects?: (value: unknown) => boolean;
  /** Whole attempt, body included. For a streamed body: without progress. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly signal?: AbortSignal | undefined;
  readonly maxAttempts?: number;
  /** Statuses that another attempt would meet again, for this request. */
  readonly final?: readonly number[];
  /** True for requests that create jobs: a refusal then says what the provider announced about closing. */
  readonly creates?: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** One code path for every request to a provider. */
export interface HttpClient {
  /**
   * The answer of a request, always a success.
   * Throws ApiError and its kin, NetworkError, AmbiguousCreateError, UnsafeUrlError, UnexpectedAnswerError, or the signal's reason.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** The same, its body parsed as JSON; an empty body is an empty object. A cut-off JSON counts as an unclear answer. */
  json(request: HttpRequest): Promise<unknown>;
  throttle(): Throttle;
  redact(text: string): string;
  close(): Promise<void>;
}
