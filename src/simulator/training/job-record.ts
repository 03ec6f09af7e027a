import type { JsonObject } from '../../boundary/json.ts';
import type { Pace } from '../scenario/options.ts';
import type { JobFailure } from '../scenario/scenario.ts';
import type { Method } from './check-row.ts';
import type { Plan } from './plan.ts';

/** What was asked for, in neutral terms; the dialect keeps the request itself beside it. */
export interface Order {
  readonly model: string;
  /** The snapshot an alias stands for, or the fine-tuned model that is continued. */
  readonly resolvedModel: string;
  readonly trainingFile: string;
  readonly validationFile: string | null;
  readonly suffix: string | null;
  readonly method: Method;
  readonly epochs: number | null;
  readonly batchSize: number | null;
  /** Relative to the default rate, see `Plan.rate`. */
  readonly rate: number | null;
  readonly seed: number | null;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly request: JsonObject;
}

/** A job as it was created; where it stands is computed from this, its log and the time. */
export interface JobRecord {
  readonly id: string;
  readonly createdMs: number;
  readonly order: Order;
  readonly seed: number;
  readonly plan: Plan;
  readonly pace: Pace;
  /** Not before this moment: its files are still being processed. */
  readonly filesReadyMs: number;
  readonly failure: JobFailure | null;
  /** The job that this one carries on under a new id. */
  readonly restartOf: string | null;
  /** Steps after which the job stops by itself, all of them where null. */
  readonly stopAtStep: number | null;
}

/** An entry of a job's log. */
export interface Control {
  readonly action: 'cancel' | 'pause' | 'resume';
  readonly atMs: number;
}
