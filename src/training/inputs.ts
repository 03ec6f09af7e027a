import type { JsonObject } from '../boundary/json.ts';
import type { ReadInput } from '../boundary/read-input.ts';
import type { JobOrder } from '../provider/types.ts';
import { refusedValue } from '../input-values/refused.ts';
import { ID, ID_ALLOWED } from '../input-values/ids.ts';
import { readChoice, readMatch, readNumber, readSwitch, readText } from '../input-values/values.ts';
import { type GraderInput, readGrader, readHyperparameters } from './inputs/maps.ts';
import { readIntegrations } from './inputs/integrations.ts';
import { readMetadata } from './inputs/metadata.ts';

/** The inputs that say what is trained, and how the job is created and followed. */
export interface TrainingInputs {
  /** null where not given. */
  readonly model: string | null;
  readonly suffix: string | null;
  readonly method: JobOrder['method'];
  /** As given, `auto` included; names and ranges are the provider's to check. */
  readonly hyperparameters: JsonObject;
  readonly grader: GraderInput | null;
  readonly seed: number | null;
  readonly integrations: readonly JsonObject[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly reuse: boolean;
  readonly wait: boolean;
  readonly timeoutMinutes: number;
  readonly onTimeout: 'fail' | 'detach' | 'cancel';
  readonly onCancel: 'cancel' | 'detach';
  /** null: adaptive. */
  readonly pollIntervalSeconds: number | null;
  readonly maxCostUsd: number | null;
  readonly selectCheckpoint: 'last' | 'best';
  readonly keepFiles: boolean;
  /** null: never. */
  readonly fileExpiresDays: number | null;
  readonly jobId: string | null;
}

/** OpenAI's specification; a provider that takes less says so itself. */
const MAX_SUFFIX_LENGTH = 64;
const MAX_SEED = 2_147_483_647;
const DEFAULT_TIMEOUT_MINUTES = 340;

/**
 * Reads the training's slice of the inputs.
 *
 * @throws UserError naming the input, what was found and what is allowed
 */
export function readTrainingInputs(read: ReadInput): TrainingInputs {
  return Object.freeze({
    model: readText(read, 'model'),
    suffix: readSuffix(read),
    method: readMethod(read),
    hyperparameters: readHyperparameters(read('hyperparameters')),
    grader: readGrader(read('grader')),
    seed: readNumber(read, 'seed', { min: 0, max: MAX_SEED, integer: true }),
    integrations: readIntegrations(read('integrations')),
    metadata: readMetadata(read('metadata')),
    reuse: readSwitch(read, 'reuse', true),
    wait: readSwitch(read, 'wait', true),
    timeoutMinutes: readNumber(read, 'timeout-minutes', { above: 0 }) ?? DEFAULT_TIMEOUT_MINUTES,
    onTimeout: readChoice(read, 'on-timeout', ['fail', 'detach', 'cancel'], 'fail'),
    onCancel: readChoice(read, 'on-cancel', ['cancel', 'detach'], 'cancel'),
    pollIntervalSeconds: readNumber(read, 'poll-interval-seconds', { above: 0 }),
    maxCostUsd: readNumber(read, 'max-cost-usd', { min: 0 }),
    selectCheckpoint: readChoice(read, 'select-checkpoint', ['last', 'best'], 'last'),
    keepFiles: readSwitch(read, 'keep-files', true),
    fileExpiresDays: readNumber(read, 'file-expires-days', { min: 1, max: 30, integer: true }),
    jobId: readMatch(read, 'job-id', ID, ID_ALLOWED),
  } satisfies TrainingInputs);
}

/** Also for the command line. */
export function readMethod(read: ReadInput): JobOrder['method'] {
  return readChoice(read, 'method', ['supervised', 'dpo', 'reinforcement'], 'supervised');
}

function readSuffix(read: ReadInput): string | null {
  const suffix = readText(read, 'suffix');
  if (suffix !== null && suffix.length > MAX_SUFFIX_LENGTH) {
    throw refusedValue(
      'suffix',
      suffix,
      `at most ${MAX_SUFFIX_LENGTH} characters, this has ${suffix.length}`,
    );
  }
  return suffix;
}
