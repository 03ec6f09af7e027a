import { closest, distance } from 'fastest-levenshtein';
import type { JsonObject } from '../../boundary/json.ts';
import { quote } from './quote.ts';
import type { Sink } from './types.ts';

/** The known name that was probably meant, as `; did you mean "messages"?`; empty where none is near. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known];
  if (name.length > 40 || names.length === 0) return '';
  const lower = name.toLowerCase();
  const nearest = closest(lower, names);
  return distance(lower, nearest) <= Math.max(1, Math.floor(nearest.length / 3))
    ? `; did you mean "${nearest}"?`
    : '';
}

/** Most unknown keys that one object is told of: a line of ten thousand is one mistake. */
const TOLD = 3;

/** Tells each key outside `known`; one whose value is null counts as left out, but for who refuses every other column. */
export function checkKeys(
  value: JsonObject,
  known: ReadonlySet<string>,
  path: string,
  refused: boolean,
  sink: Sink,
): void {
  let told = 0;
  for (const key in value) {
    if (known.has(key) || (value[key] === null && !refused) || told === TOLD) continue;
    told++;
    const where = path === '' ? 'the line' : path;
    if (refused) sink('refused-key', `${where} has the key ${quote(key)}, which this provider refuses`);
    else sink('unknown-key', `${where} has the unknown key ${quote(key)}${suggest(key, known)}`);
  }
}
