import type { ReadInput } from '../boundary/read-input.ts';
import { inputDefaults } from './command-table.ts';

/**
 * What a later `follow` of the same job needs to judge and publish it as this step would have: the dataset and what
 * it is held to, the gates, the choice of checkpoint, and where the report goes. Not how long to wait, and no
 * permission: whoever copies the step gives those anew. A training grader judges nothing any more.
 */
const CARRIED = [
  'extra-headers',
  'model',
  'training-file',
  'validation-file',
  'validation-split',
  'training-share',
  'test-file',
  'method',
  'rules',
  'suffix',
  'hyperparameters',
  'price-per-million-tokens-usd',
  'graders',
  'baseline-model',
  'min-score',
  'min-improvement',
  'max-eval-examples',
  'select-checkpoint',
  'comment',
  'comment-key',
  'show-examples',
  'summary',
  'artifact',
  'artifact-retention-days',
] as const;

/**
 * The inputs that the step to copy repeats, as they were given; a default counts as not given. null stands for one
 * that holds a masked value: its name is told, its value never.
 */
export function carryInputs(
  read: ReadInput,
  isSecret: (text: string) => boolean,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    CARRIED.map((name) => [name, read(name)] as const)
      .filter(([name, value]) => value !== '' && value !== inputDefaults[name])
      // Headers count as secret whole: their text may spell a value otherwise than it is masked.
      .map(([name, value]) => [name, name === 'extra-headers' || isSecret(value) ? null : value]),
  );
}
