import type { JsonObject } from '../../boundary/json.ts';
import type { Clock } from '../../boundary/clock.ts';
import type { JobOrder, Provider } from '../../provider/types.ts';

/** The job that is looked for: what a job of the list must agree with before it counts as ours. */
export interface WantedJob {
  readonly fingerprint: string;
  readonly model: string;
  readonly suffix: string | null;
  readonly method: JobOrder['method'];
  readonly hyperparameters: JsonObject;
  readonly seed: number | null;
  readonly trainingFile: WantedFile;
  readonly validationFile: WantedFile | null;
  /**
   * Billed tokens of one epoch, where they are counted exactly. They prove a job's content when
   * its file has been deleted since; null where the count is an estimate.
   */
  readonly exactTokensPerEpoch: number | null;
}

/** The bytes by digest and length, or a file that the provider already has. */
export type WantedFile = { readonly sha256: string; readonly bytes: number } | { readonly id: string };

/** What looking around at a provider takes. */
export interface Search {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}
