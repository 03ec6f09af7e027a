import { isObject, type JsonObject } from '../../boundary/json.ts';
import { refusedValue } from '../../input-values/refused.ts';
import { readMap, readYaml } from '../../input-values/yaml.ts';

/** A grader given inline, or the path of a file in the workspace that holds it. */
export type GraderInput = { readonly inline: JsonObject } | { readonly path: string };

/** The map as given. Each value is a number, a truth value or a text. */
export function readHyperparameters(text: string): JsonObject {
  const map = readMap('hyperparameters', text, 'a map, such as n_epochs: 3');
  for (const [name, value] of Object.entries(map)) {
    const isPlain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain) {
      throw refusedValue(`hyperparameters.${name}`, value, 'auto, a number, true, false or a word');
    }
  }
  return map;
}

/** null where not given. */
export function readGrader(text: string): GraderInput | null {
  const value = readYaml('grader', text, { secret: true });
  if (value === null) return null;
  if (isObject(value)) return { inline: value };
  if (typeof value === 'string' && !value.includes('\n')) return { path: value };
  const allowed = 'a map with type and the members of that grader, or the path of a file with one';
  throw refusedValue('grader', value, allowed, { secret: true });
}
