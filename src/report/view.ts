import type { DatasetReport } from '../dataset/types.ts';
import type { Checkpoint, Job, JobEvent, JobOrder, UsageHint } from '../provider/types.ts';
import type { MetricRow } from '../training/metrics/table.ts';
import type { DiffView } from './diff-view.ts';
import type { JobRow } from './job-row.ts';
import type { EvaluationView, GateView } from './evaluation-view.ts';

/**
 * Everything a run knows when it reports: the one thing that summary, comment, model card and manifest are built from.
 * null means "not known (yet)" or "not asked for"; the reports leave it out.
 */
export interface RunView {
  /** As the input `command` says it. */
  readonly command: string;
  /** As the output `status` says it. */
  readonly status: string;
  /** Why the step fails or failed. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly run: RunContext;
  /**
   * Inputs as text that a step which follows the job repeats, to judge and publish it as this one would have;
   * null: one that holds a secret, of which only the name is told.
   */
  readonly carried: Readonly<Record<string, string | null>>;
  readonly provider: ProviderView | null;
  readonly order: Pick<JobOrder, 'model' | 'method' | 'suffix' | 'hyperparameters' | 'seed'> | null;
  readonly fingerprint: string | null;
  readonly dataset: DatasetReport | null;
  /** `max-cost-usd`. */
  readonly maxCostUsd: number | null;
  /** Estimated cost of the evaluation, in dollars. */
  readonly evaluationCostUsd: number | null;
  readonly reuse: ReuseView | null;
  /** What the provider has announced to end, one sentence each. */
  readonly announcements: readonly string[];
  /** For `plan`: what would stop the job, one sentence each. */
  readonly obstacles: readonly string[];
  readonly job: Job | null;
  /** For `list`. */
  readonly jobs: readonly JobRow[];
  /** The model to use: the last one or the checkpoint that `select-checkpoint` chose. */
  readonly fineTunedModel: string | null;
  readonly progress: ProgressView | null;
  /** The newest events, oldest first. */
  readonly events: readonly JobEvent[];
  readonly metrics: readonly MetricRow[];
  readonly checkpoints: readonly Checkpoint[];
  readonly best: BestCheckpoint | null;
  readonly evaluation: EvaluationView | null;
  readonly gates: readonly GateView[];
  readonly diff: DiffView | null;
  /** Set where the step ended before the job did. */
  readonly ended: EarlyEnd | null;
  readonly wandb: WandbView | null;
  readonly results: ResultsView;
}

export interface RunContext {
  /** `https://github.com`, or the server's own address. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Full id of the commit that the run is about: a pull request's head, else what was pushed. */
  readonly commit: string;
  /** Full id of the commit whose files lie in the workspace, such as a pull request's merge; null where it is not known. */
  readonly checkedOut: string | null;
  /** Branch or tag in short; null where there is none. */
  readonly ref: string | null;
  readonly workflow: string;
  readonly runId: string;
  readonly attempt: number;
  /** `owner/repo@v1` of this action, for the step to copy. */
  readonly action: string;
}

export interface ProviderView {
  readonly id: string;
  readonly title: string;
  readonly baseUrl: string;
  /** The job's page in the provider's console. */
  readonly jobUrl: string | null;
  readonly usage: UsageHint | null;
  readonly access: AccessView;
  readonly canCancel: boolean;
  readonly canDeleteModel: boolean;
}

/** What a later step needs to reach the same provider: the key's usual variable, and inputs that are no secret. */
export interface AccessView {
  /** null where no key is needed, or the run signed in without one. */
  readonly keyVariable: string | null;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface ReuseView {
  readonly decision: 'created' | 'adopted' | 'followed' | 'would-create' | 'would-adopt';
  /** One sentence: why. */
  readonly reason: string;
}

export interface ProgressView {
  readonly step: number;
  readonly totalSteps: number;
  /** Seconds since the first step was seen; null before. */
  readonly trainingSeconds: number | null;
  /** The step that was current when `trainingSeconds` began. */
  readonly firstStep: number;
}

export interface BestCheckpoint {
  readonly id: string;
  readonly model: string;
  readonly step: number;
  /** The metric it was chosen by, in words: "full validation loss". */
  readonly by: string;
  readonly value: number;
  /** Where the lowest value was seen, if no checkpoint of that step is left. */
  readonly lowestSeenAtStep: number | null;
}

export interface EarlyEnd {
  readonly reason: 'no-wait' | 'timeout' | 'cancelled';
  /** What becomes of the job. */
  readonly job: 'goes-on' | 'was-cancelled';
  readonly afterMinutes: number | null;
}

export interface WandbView {
  readonly project: string;
  readonly url: string | null;
  /** null, or what went wrong and what to do. */
  readonly problem: string | null;
}

export interface ResultsView {
  readonly artifactName: string | null;
  readonly artifactId: string | null;
  readonly artifactUrl: string | null;
  /** Names of the files written so far. */
  readonly files: readonly string[];
}
