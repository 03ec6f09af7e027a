import type { Clock } from '../boundary/clock.ts';
import type { DatasetInputs } from '../dataset/inputs.ts';
import type { EvaluationInputs } from '../evaluation/inputs.ts';
import type { GithubContext } from '../github/context.ts';
import type { GithubInputs } from '../github/inputs.ts';
import type { ActionLog } from '../github/log.ts';
import type { Mask } from '../github/mask.ts';
import type { Outputs } from '../github/outputs.ts';
import type { ProviderInputs } from '../provider/inputs.ts';
import type { ReportInputs } from '../report/inputs.ts';
import type { TrainingInputs } from '../training/inputs.ts';
import type { CommandName } from './command-table.ts';
import type { ResultsFolder } from './results-folder.ts';
import type { RunRecord } from './run-record.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All inputs of a step, read once and frozen. */
export interface Inputs {
  readonly command: CommandName;
  readonly dataset: DatasetInputs;
  readonly provider: ProviderInputs;
  readonly training: TrainingInputs;
  readonly evaluation: EvaluationInputs;
  readonly github: GithubInputs;
  readonly report: ReportInputs;
  /** `price-per-million-tokens-usd`; null where not given. */
  readonly pricePerMillionTokensUsd: number | null;
  /** Which findings count for `fail-on`. */
  readonly failOnScope: 'all' | 'changed';
  readonly limit: number;
  readonly fineTunedModel: string | null;
  readonly fileIds: readonly string[];
  readonly resultsPath: string | null;
}

/** The step's comment on the pull request. Nothing here throws, and nothing is waited for but the final one. */
export interface LiveComment {
  /** What is known now; at most once a minute reaches GitHub. */
  update(): void;
  /** The last word. Answers the comment's address, or null. */
  finish(): Promise<string | null>;
}

/** Everything a command's story works with. */
export interface Step {
  readonly inputs: Inputs;
  readonly env: Environment;
  readonly context: GithubContext;
  /** Absolute path; nothing outside it is read as data. */
  readonly workspace: string;
  /** RUNNER_TEMP, or the system's folder for temporary files. */
  readonly tempDir: string;
  readonly clock: Clock;
  readonly log: ActionLog;
  readonly mask: Mask;
  readonly outputs: Outputs;
  readonly results: ResultsFolder;
  readonly record: RunRecord;
  readonly comment: LiveComment;
  /**
   * For everything that asks or waits: aborts when the workflow is cancelled, or with an `OutOfTimeError` when the step's
   * time is over but for what is kept for publishing.
   */
  readonly signal: AbortSignal;
  /** Aborts when the workflow is cancelled, and then alone. */
  readonly cancelled: AbortSignal;
  /** Aborts when GitHub is about to end the process (a second signal came), or when the time to publish is over. */
  readonly lastCall: AbortSignal;
  /** Milliseconds since the epoch: the step's start plus `timeout-minutes`. */
  readonly deadline: number;
  readonly startedAt: number;
  readonly workerUrl: URL;
}
