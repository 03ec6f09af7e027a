import type { ReadInput } from '../boundary/read-input.ts';
import { refusedValue } from './refused.ts';
import { readText } from './values.ts';
import { readYaml } from './yaml.ts';

/** An id goes into the path of a request: whatever would lead elsewhere is refused. */
export const ID = /^[\w.:@/-]{1,256}$/;
export const ID_ALLOWED = 'letters, digits, and . _ : @ / - alone';

/** Ids on lines, between commas, or as a list in YAML or JSON, which the action's own outputs are; empty where not given. */
export function readIds(read: ReadInput, name: string): readonly string[] {
  const text = readText(read, name);
  if (text === null) return [];
  const isList = /^(?:\[|-\s)/.test(text);
  const value = isList ? readYaml(name, text) : text.split(/[\s,]+/).filter((id) => id !== '');
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (ids.length === 0) throw refusedValue(name, text, 'ids, on lines, between commas or as a list');
  return ids.map((id) => {
    if (typeof id !== 'string' || !ID.test(id)) throw refusedValue(name, id, `ids: ${ID_ALLOWED}`);
    return id;
  });
}
