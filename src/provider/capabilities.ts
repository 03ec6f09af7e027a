import type { Range } from '../input-values/range.ts';

type Method = 'supervised' | 'dpo' | 'reinforcement';

/** A hyperparameter as the provider knows it. */
export interface HyperparameterRule extends Omit<Range, 'integer'> {
  readonly name: string;
  readonly methods: readonly Method[];
  readonly kind: 'integer' | 'number' | 'boolean' | 'text';
  readonly values?: readonly string[];
  readonly auto: boolean;
}

/** What a provider can do. A station asks this, never which provider it is. */
export interface Capabilities {
  readonly methods: readonly Method[];
  readonly formats: readonly ('chat' | 'completion' | 'text' | 'preference' | 'reinforcement')[];
  readonly suffix: { readonly maxLength: number; readonly pattern: RegExp; readonly allowed: string } | null;
  readonly metadata: boolean;
  readonly seed: boolean;
  readonly integrations: boolean;
  readonly pause: boolean;
  readonly resume: boolean;
  readonly cancel: boolean;
  readonly events: boolean;
  readonly checkpoints: boolean;
  readonly resultFiles: boolean;
  readonly fileExpiry: boolean;
  readonly fileContent: boolean;
  /** Whether the provider itself estimates what a job over uploaded files would cost. */
  readonly estimatesPrice?: boolean;
  /** Sampling a trained model by its name alone; false where it must be deployed first. */
  readonly inference: boolean;
  readonly embeddings: boolean;
  readonly deleteModel: boolean;
  /** Its call to delete a model takes a key, and no token of a keyless sign-in. */
  readonly deleteModelNeedsKey?: boolean;
  readonly modelLookup: boolean;
  /** Largest single upload and largest upload in parts, in bytes. */
  readonly maxFileBytes: number;
  readonly maxPartedBytes: number | null;
  readonly minExamples: number;
  readonly maxExamples: number | null;
  /** Empty: any name is passed on, unknown ones with a warning. */
  readonly hyperparameters: readonly HyperparameterRule[];
  /** True where an unknown hyperparameter is an error, false where it is only a warning. */
  readonly strictHyperparameters: boolean;
}
