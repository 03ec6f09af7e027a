import type { WindDown } from '../wind-down.ts';
import type { Capabilities, KnownStatus, UsageHint } from '../types.ts';

/** A provider of the OpenAI shape, as data over one implementation. */
export interface ProviderProfile {
  /** As the input `provider` says it. */
  readonly id: string;
  /** For sentences: "OpenAI". */
  readonly title: string;
  readonly capabilities: Capabilities;
  /** Words for a status beyond the family's common ones. */
  readonly statuses: Readonly<Record<string, KnownStatus>>;
  /**
   * Where hyperparameters stand in the create request. `top-level-unless-needed` writes the older form, which every server
   * knows, as long as the method is supervised.
   */
  readonly hyperparameters: 'method' | 'top-level-unless-needed';
  /** Which permission a key needs, as a sentence. */
  readonly permissionAdvice: string;
  readonly windDown: WindDown | null;
  /** True where a finished job names no model: its weights are called `<job id>:<checkpoint id>` of the last checkpoint. */
  readonly modelIsCheckpoint?: boolean;
  /** True where `/fine_tuning/model_limits` exists. */
  readonly modelLimits: boolean;
  usage(model: string, baseUrl: string): UsageHint;
  jobUrl(id: string, baseUrl: string): string | null;
}
