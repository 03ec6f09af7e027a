import type { Clock } from '../../boundary/clock.ts';
import type { Scenario } from './scenario.ts';

/** Whose API the simulator speaks. */
export type DialectName = 'openai' | 'azure' | 'nebius' | 'bedrock' | 'compatible' | 'together' | 'fireworks';

/** How long the stages of a job take, in seconds. */
export interface Pace {
  readonly validateSeconds: number;
  readonly queueSeconds: number;
  /** All steps together; used where `secondsPerStep` is null. */
  readonly trainSeconds: number;
  readonly secondsPerStep: number | null;
  /** From the last step to the end: moderation, writing the results. */
  readonly finishSeconds: number;
}

/** Fast enough for a demonstration, slow enough to watch the events arrive. */
export const defaultPace: Pace = {
  validateSeconds: 0.6,
  queueSeconds: 0.6,
  trainSeconds: 4,
  secondsPerStep: null,
  finishSeconds: 0.6,
};

export interface SimulatorOptions {
  /** Where files and jobs are kept; several processes may share it. Created when missing. */
  readonly stateDir: string;
  readonly dialect: DialectName;
  /** What a client must present; random when not given. */
  readonly token?: string;
  readonly clock?: Clock;
  readonly pace?: Partial<Pace>;
  readonly scenario?: Scenario;
  /** Seeds the numbers of jobs that name no seed; such a job gets a random one otherwise. */
  readonly seed?: number;
  /** Counts tokens for `trained_tokens`; a quarter of the bytes when not given. */
  readonly countTokens?: (text: string) => number;
  /** The account of the Fireworks dialect. */
  readonly accountId?: string;
}
