import type { JsonObject } from '../boundary/json.ts';
import type { Capabilities } from '../provider/types.ts';
import type { DatasetInputs } from './inputs.ts';
import type { DatasetSources } from './read/resolve-sources.ts';
import type { Method } from './types.ts';

/** What a dataset is checked for. */
export interface DatasetCheck {
  readonly inputs: DatasetInputs;
  /** From `resolveSources`; the training side must be files. */
  readonly sources: DatasetSources;
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** Absolute path of a folder for what does not fit the memory. */
  readonly tempDir: string;
  readonly method: Method;
  /** null where none was given: then rules and prices of a model are left out. */
  readonly model: string | null;
  readonly provider: {
    readonly id: string;
    readonly title: string;
    readonly capabilities: Pick<Capabilities, 'formats' | 'maxFileBytes' | 'maxPartedBytes'>;
  };
  /** As the user gave it, not yet checked. */
  readonly grader: JsonObject | null;
  readonly testIsEvaluated: boolean;
  readonly billing: {
    readonly epochs: number | 'auto' | null;
    /** How often the validation set is evaluated, where the user can say so. */
    readonly evaluations: number | null;
    readonly pricePerMillionTokensUsd: number | null;
  };
  /** YYYY-MM-DD */
  readonly today: string;
  /** The file that worker threads are started with; null checks everything in this thread. */
  readonly workerUrl: URL | null;
  readonly signal?: AbortSignal;
  /** Bytes read so far, of all. */
  readonly onProgress?: (bytes: number, of: number) => void;
}
