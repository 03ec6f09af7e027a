import type { JsonObject } from '../boundary/json.ts';
import type { Capabilities } from './capabilities.ts';
import type { Throttle } from './http/throttle.ts';
import type { WindDown } from './wind-down.ts';

/** The statuses of the public contract; a provider's unknown one is passed on as it came. */
export type KnownStatus =
  | 'validating_files'
  | 'queued'
  | 'running'
  | 'paused'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

export type { Capabilities, HyperparameterRule } from './capabilities.ts';

/** A training job, in one shape for every provider. */
export interface Job {
  readonly id: string;
  /** A `KnownStatus`, or the provider's own word where it is unknown (then it counts as not finished). */
  readonly status: string;
  /** True for succeeded, failed and cancelled alone. */
  readonly finished: boolean;
  /** It was cancelled and has not ended yet. */
  readonly cancelling: boolean;
  readonly model: string;
  readonly fineTunedModel: string | null;
  readonly trainingFile: string;
  readonly validationFile: string | null;
  readonly resultFiles: readonly string[];
  /** Seconds since the epoch; null where the provider does not say. */
  readonly createdAt: number | null;
  readonly finishedAt: number | null;
  readonly error: JobError | null;
  /** Billed tokens, epochs included; null until known. */
  readonly trainedTokens: number | null;
  readonly hyperparameters: JsonObject;
  readonly method: string | null;
  readonly seed: number | null;
  readonly suffix: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly integrations: readonly unknown[];
  /** Steps done and in all, where the job itself says so. */
  readonly step: number | null;
  readonly totalSteps: number | null;
  /** As the provider returned it. */
  readonly raw: unknown;
}

export interface JobError {
  readonly code: string | null;
  readonly message: string;
  readonly param: string | null;
}

export interface JobEvent {
  /** The provider's id, or a digest of the event where it gives none: equal events have equal keys. */
  readonly key: string;
  /** Seconds since the epoch; null where unknown. */
  readonly createdAt: number | null;
  readonly level: string;
  readonly type: string;
  readonly message: string;
  /** Metrics by the provider's names (step, total_steps, train_loss, …); empty where there are none. */
  readonly data: JsonObject;
  readonly raw: unknown;
}

export interface Checkpoint {
  readonly id: string;
  /** The model name that can be called. */
  readonly model: string;
  readonly step: number;
  readonly createdAt: number | null;
  /** train_loss, valid_loss, full_valid_loss, …_mean_token_accuracy as the provider names them. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly resultFiles: readonly string[];
  readonly raw: unknown;
}

export interface ProviderFile {
  readonly id: string;
  readonly filename: string;
  readonly bytes: number | null;
  readonly createdAt: number | null;
  /** null where the provider has no file status: then never wait for one. */
  readonly status: string | null;
  readonly statusDetails: string | null;
  readonly raw: unknown;
}

export interface ModelInfo {
  readonly id: string;
  /** YYYY-MM-DD, where the provider announces one. */
  readonly shutdownDate: string | null;
  readonly raw: unknown;
}

/** A page of a cursor; `next` is what to pass as `after`, null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  /** True where the provider has no such list: nothing will ever stand in it. */
  readonly absent?: boolean;
}

/** The bytes of one upload. They can be read several times: a part that failed is sent again. */
export interface UploadSource {
  /** Safe base name ending in .jsonl. */
  readonly name: string;
  readonly bytes: number;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  /**
   * Reads [start, end) of the bytes, end exclusive. Throws where they changed since they were checked.
   * A chunk need not stay as it is once the next but one is asked for: two buffers of 512 KiB, filled in turn, upload
   * with half the memory and less CPU than a new one for each chunk.
   */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** What the user asked to be trained; the provider writes it in its own terms. */
export interface JobOrder {
  readonly model: string;
  readonly trainingFile: string;
  readonly validationFile: string | null;
  readonly suffix: string | null;
  readonly method: 'supervised' | 'dpo' | 'reinforcement';
  /** Without `auto`: what is not given is left to the provider. */
  readonly hyperparameters: JsonObject;
  readonly grader: JsonObject | null;
  readonly seed: number | null;
  readonly integrations: readonly JsonObject[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly extraBody: JsonObject;
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly JsonObject[];
  readonly tools: readonly JsonObject[] | null;
  /** Further members of the body: temperature, seed, response_format, max_completion_tokens, … */
  readonly options: JsonObject;
}

export interface ChatAnswer {
  readonly text: string;
  readonly toolCalls: readonly { readonly name: string; readonly arguments: string }[];
  readonly refusal: string | null;
  readonly finishReason: string | null;
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
  readonly raw: unknown;
}

/** The one seam to a provider. Every call takes the signal that ends the step. */
export interface Provider {
  /** Name for sentences: "OpenAI", "Azure OpenAI", "the simulator". */
  readonly title: string;
  /** As the input `provider` says it. */
  readonly id: string;
  readonly baseUrl: string;
  readonly capabilities: Capabilities;

  uploadFile(source: UploadSource, options: UploadOptions): Promise<ProviderFile>;
  retrieveFile(id: string, signal?: AbortSignal): Promise<ProviderFile | null>;
  /** Files for fine-tuning, newest first, at most `limit`. */
  listFiles(limit: number, signal?: AbortSignal): Promise<readonly ProviderFile[]>;
  /** The file's bytes, at most `maxBytes`. */
  readFile(id: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer>;
  /** False where it was already gone. */
  deleteFile(id: string, signal?: AbortSignal): Promise<boolean>;

  /** The one name of a model that has several at this provider; absent where each has one. */
  fullModelName?(model: string): string;
  /**
   * Writes the order without sending it. Throws UserError for what this provider has no word for, so that it is said
   * before anything is uploaded.
   */
  checkOrder?(order: JobOrder): void;
  /**
   * Never repeated after an unclear answer (time-out, reset, 408, 5xx, cut-off body): that is an `AmbiguousCreateError`,
   * after which the caller looks for the job before it asks again. A clear "not now" (409, 429, connection refused) is
   * waited for here. `ConcurrencyLimitError` and `FileNotReadyError` are for the caller to wait for: no job was created.
   */
  createJob(order: JobOrder, signal?: AbortSignal): Promise<Job>;
  /** null where the provider does not know the job. */
  retrieveJob(id: string, signal?: AbortSignal): Promise<Job | null>;
  listJobs(query: JobQuery, signal?: AbortSignal): Promise<Page<Job>>;
  cancelJob(id: string, signal?: AbortSignal): Promise<Job>;
  pauseJob(id: string, signal?: AbortSignal): Promise<Job>;
  resumeJob(id: string, signal?: AbortSignal): Promise<Job>;
  /** In the provider's order, which may be either way round. An empty page where there is no such endpoint. */
  listEvents(
    jobId: string,
    query: { after?: string; limit: number },
    signal?: AbortSignal,
  ): Promise<Page<JobEvent>>;
  listCheckpoints(jobId: string, signal?: AbortSignal): Promise<readonly Checkpoint[]>;
  /**
   * Metric rows from an endpoint of their own, with the names of `metrics.csv` (step, train_loss, full_valid_loss, …),
   * by step; null where the provider has none.
   */
  listMetrics(job: Job, signal?: AbortSignal): Promise<readonly Readonly<Record<string, number>>[] | null>;

  /** null where the provider does not know the model (or cannot tell: see `capabilities.modelLookup`). */
  retrieveModel(name: string, signal?: AbortSignal): Promise<ModelInfo | null>;
  deleteModel(name: string, signal?: AbortSignal): Promise<boolean>;
  /** Jobs that may run at once and in all for a model, read leniently; null where unknown. */
  modelLimits(model: string, signal?: AbortSignal): Promise<ModelLimits | null>;
  /**
   * What the provider says it takes for the order's model, held against the order; null where it does not say, absent
   * where it cannot be asked. Needs no uploaded file.
   */
  checkLimits?(order: JobOrder, signal?: AbortSignal): Promise<OrderLimits | null>;
  /** The provider's own estimate of a job's price in USD; null where it gives none. */
  estimatePrice(order: JobOrder, signal?: AbortSignal): Promise<number | null>;

  chat(request: ChatRequest, signal?: AbortSignal): Promise<ChatAnswer>;
  complete(request: CompletionRequest, signal?: AbortSignal): Promise<ChatAnswer>;
  embed(
    model: string,
    texts: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly (readonly number[])[]>;

  /** What the newest answers said about how fast the provider may be asked: polling and evaluation slow down by it. */
  throttle?(): Throttle;
  /** What the provider announced about closing; absent or null where it announced nothing. */
  readonly windDown?: WindDown | null;

  /** How a person makes the trained model callable or uses it, for the summary. */
  usage(model: string): UsageHint;
  /** A page in the provider's console for the job; null where there is none. */
  jobUrl(id: string): string | null;
  /** Closes connections, so that the process can end. */
  close(): Promise<void>;
}

export interface CompletionRequest {
  readonly model: string;
  readonly prompt: string;
  readonly options: JsonObject;
}

export interface UploadOptions {
  readonly expiresAfterDays: number | null;
  readonly signal?: AbortSignal;
  /** Called with the bytes sent so far. */
  readonly onProgress?: (bytes: number) => void;
}

export interface JobQuery {
  readonly after?: string;
  readonly limit: number;
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface ModelLimits {
  readonly maxConcurrentJobs: number | null;
  readonly activeJobs: number | null;
  readonly maxTotalJobs: number | null;
}

export interface OrderLimits {
  /** One sentence for each thing that the provider would refuse. */
  readonly refusals: readonly string[];
  /** Tokens after which an example is cut off, in the model's own vocabulary; null where that is not said. */
  readonly maxExampleTokens: number | null;
  /** null where that is not said. */
  readonly takesTools: boolean | null;
  readonly takesImages: boolean | null;
}

export interface UsageHint {
  /** What must be done before the model answers, with the command; null where it answers by its name. */
  readonly deployment: string | null;
  /** The base URL to call, and the path of chat completions under it. */
  readonly baseUrl: string;
  readonly keyVariable: string;
  readonly authHeader: string;
}
