import type { JsonObject } from '../../boundary/json.ts';

/** A request as faults and tests see it. */
export interface SeenRequest {
  /** Counts from 0 over all requests of this simulator. */
  readonly index: number;
  readonly method: string;
  /** Below the host, without the query: `/v1/files`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answered request in the log that tests read. */
export interface LoggedRequest extends SeenRequest {
  /** null where the connection was cut without an answer. */
  readonly status: number | null;
  /** The request's JSON body; null where there was none. */
  readonly body: JsonObject | null;
  readonly fault: Fault['kind'] | null;
}

/** What can go wrong with one request. */
export type Fault =
  /** The connection is cut and nothing was done. */
  | { readonly kind: 'reset-before' }
  /** It was done, and the connection is cut before a byte of the answer. */
  | { readonly kind: 'reset-after' }
  /** It was done, and the connection is cut in the middle of the answer. */
  | { readonly kind: 'reset-during' }
  /** It was not done; `retryAfter` goes into the header as it stands. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly code?: string }
  /** It was done, and the first byte comes late by the simulator's clock. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** It was done, and a complete answer holds half of the JSON. */
  | { readonly kind: 'truncated' }
  /** A list leaves out its newest objects. */
  | { readonly kind: 'stale-list'; readonly hide: number }
  /** A page repeats objects, changes their order or holds fewer than asked (and says there are more). */
  | { readonly kind: 'page'; readonly change: 'repeat' | 'reorder' | 'shrink' };

/** How a job ends that does not end well. */
export interface JobFailure {
  /** `validating`: before the queue; `step`: after `step`; `after`: all steps done, moderation fails. */
  readonly when: 'validating' | 'step' | 'after';
  readonly step?: number;
  readonly code: string;
  readonly message: string;
  readonly param?: string | null;
}

/** What tests make happen. None of it can be reached from the action's inputs. */
export interface Scenario {
  readonly fault?: (request: SeenRequest) => Fault | undefined;
  readonly failWith?: JobFailure;
  readonly maxConcurrentJobs?: number;
  /** At the limit, a new job waits in the queue (default) or is refused with 429. */
  readonly atLimit?: 'queue' | 'refuse';
  /** How long a new file is not processed yet. */
  readonly fileProcessingSeconds?: number;
  /** A file that is not processed yet refuses the create (default for azure) or is waited for. */
  readonly unprocessedFile?: 'refuse' | 'wait';
  /** How long a new job answers 404. */
  readonly jobHiddenSeconds?: number;
  /** In how many lists a new job does not appear. */
  readonly listLag?: number;
  /** How long a new model answers 404. */
  readonly modelWarmupSeconds?: number;
  /** Jobs a day and model before `daily_rate_limit_exceeded`. */
  readonly dailyJobs?: number;
  /** Refuses every create as for an organization that may not train any more. */
  readonly closed?: boolean;
  /** Requests left, as the rate-limit headers of every answer say it. */
  readonly remainingRequests?: number;
  /** YYYY-MM-DD by base model, instead of the published dates. */
  readonly shutdownDates?: Readonly<Record<string, string | null>>;
  /** Further base models that can be trained. */
  readonly models?: readonly string[];
  /** together: the job is restarted under a new id once it has done this many steps. */
  readonly restartAtStep?: number;
  /** fireworks: the job ends as EARLY_STOPPED after this share of its steps, 0–1. */
  readonly stopEarlyAt?: number;
}
