import { parseDocument } from 'yaml';
import { isObject, type JsonObject } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';
import { invalidInput } from './invalid-input.ts';

/** A grader given inline, or the path of a file in the workspace that holds it. */
export type GraderInput = { readonly inline: JsonObject } | { readonly path: string };

/**
 * Parses YAML (and so JSON). `failsafe` leaves every scalar the text that it is: `1.10` stays `1.10`.
 * Throws a `UserError` with the first mistake and its line.
 */
export function parseYaml(name: string, text: string, schema: 'core' | 'failsafe' = 'core'): unknown {
  const document = parseDocument(text, { schema, prettyErrors: true });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    throw new UserError(`${name} is not valid YAML: ${mistake.message.split('\n')[0] ?? ''}`);
  }
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    throw new UserError(`${name} is not valid YAML: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}

/** The map as given. Each value is a number, a truth value, a text, or null where the provider takes null. */
export function readHyperparameters(text: string): JsonObject {
  if (text.trim() === '') return {};
  const map = parseYaml('hyperparameters', text);
  if (!isObject(map)) throw invalidInput('hyperparameters', text, 'a map, such as n_epochs: 3');
  for (const [name, value] of Object.entries(map)) {
    const isPlain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain) {
      throw invalidInput(
        `hyperparameters.${name}`,
        JSON.stringify(value),
        'auto, a number, true, false or a word',
      );
    }
  }
  return map;
}

/** null where not given. */
export function readGrader(text: string): GraderInput | null {
  if (text.trim() === '') return null;
  const value = parseYaml('grader', text);
  if (isObject(value)) return { inline: value };
  if (typeof value === 'string' && !value.includes('\n')) return { path: value };
  throw invalidInput(
    'grader',
    text,
    'a map with type and the members of that grader, or the path of a file with one',
  );
}
