import { parseDocument } from 'yaml';
import type { ReadInput } from '../boundary/read-input.ts';
import { findSecretLeaves } from '../boundary/secret-leaves.ts';

/** Inputs that are maps or lists, with the schema that they are read by. */
const MAPS = {
  'extra-headers': 'failsafe',
  'extra-body': 'core',
  integrations: 'core',
  metadata: 'failsafe',
  grader: 'core',
  graders: 'core',
} as const;

/**
 * The secrets inside of inputs, to be masked before the inputs are read: an input that is wrong is quoted in its error.
 * Every value of `extra-headers` is one, and in the others each text that is named like one. What cannot be parsed is
 * left out.
 */
export function findInputSecrets(read: ReadInput): string[] {
  return Object.entries(MAPS).flatMap(([name, schema]) => {
    try {
      const document = parseDocument(read(name), { schema, logLevel: 'silent' });
      return findSecretLeaves(document.toJS({ maxAliasCount: 100 }), name === 'extra-headers');
    } catch {
      return [];
    }
  });
}
