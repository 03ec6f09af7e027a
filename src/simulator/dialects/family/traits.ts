import type { ApiError } from '../../server/api-error.ts';
import type { Event } from '../../training/happenings.ts';
import type { Method } from '../../training/check-row.ts';
import type { Observation } from '../../training/observe.ts';
import type { FileRecord } from '../../store/files.ts';
import type { JsonObject } from '../../../boundary/json.ts';

/** How one member of the OpenAI-shaped family differs from the others: data over one code path. */
export interface Traits {
  readonly basePath: string;
  /** Headers that may carry the key. */
  readonly keyHeaders: readonly ('authorization' | 'api-key')[];
  /** The snapshot a model name stands for; undefined where it cannot be trained. */
  readonly resolveModel: (name: string) => string | undefined;
  /** What `GET /models` lists beside the trained ones. */
  readonly baseModels: readonly string[];
  readonly methods: readonly Method[];
  /** Methods that cannot do without validation data. */
  readonly validationRequired: readonly Method[];
  readonly minExamples: number;
  readonly maxExamples: number;
  /** null: the field is refused. */
  readonly suffix: { readonly maxLength: number; readonly pattern: RegExp; readonly allowed: string } | null;
  readonly metadata: boolean;
  readonly pause: boolean;
  readonly uploads: boolean;
  readonly maxFileBytes: number;
  readonly fileContent: boolean;
  /** Fields of a create that are known; null where unknown ones are ignored. */
  readonly createFields: readonly string[] | null;
  /** Grader types of reinforcement. */
  readonly graders: readonly string[];
  /** Checks and reads the hyperparameters in the provider's own terms. */
  readonly readHyperparameters: (
    body: JsonObject,
    method: Method,
  ) => { epochs: number | null; batchSize: number | null; rate: number | null };
  readonly unprocessedFile: 'refuse' | 'wait';
  readonly eventOrder: 'newest-first' | 'oldest-first';
  /** False where events have no id: then there is no cursor either, and every page is the whole list. */
  readonly eventCursor: boolean;
  /** What the log still says after the success. */
  readonly epilogue: readonly string[];
  /** Files of weights that each checkpoint points to. */
  readonly weightFiles: readonly string[];
  readonly resultFile: 'base64' | 'plain' | 'none';
  /** Checkpoints that are kept; the last epochs'. */
  readonly keptCheckpoints: number;
  /** A trained model answers by its name; false where it must be deployed first. */
  readonly callable: boolean;
  readonly jobPrefix: string;
  readonly modelName: (seen: Observation, step: number | null) => string;
  readonly renderJob: (seen: Observation, rendered: RenderedJob) => unknown;
  readonly renderFile: (file: FileRecord, rendered: JsonObject) => unknown;
  readonly renderEvent: (event: Event, rendered: JsonObject) => unknown;
  readonly renderCheckpoint: (seen: Observation, step: number, rendered: JsonObject) => unknown;
  readonly errorShape: 'error' | 'detail';
  /** What a trained model answers that is not deployed. */
  readonly notDeployed: (name: string) => ApiError;
}

/** A job as OpenAI writes it; the others start from it. */
export type RenderedJob = Readonly<Record<string, unknown>>;
