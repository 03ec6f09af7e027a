import { isObject } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';
import { MAX_KEY_LENGTH, MAX_USER_PAIRS, MAX_VALUE_LENGTH, RESERVED_METADATA } from '../job-metadata.ts';
import { invalidInput } from './invalid-input.ts';
import { parseYaml } from './maps.ts';

/** The user's own pairs; values are always text. */
export function readMetadata(text: string): Readonly<Record<string, string>> {
  if (text.trim() === '') return {};
  const map = parseYaml('metadata', text, 'failsafe');
  if (!isObject(map)) throw invalidInput('metadata', text, 'a map, such as team: search');
  const pairs = Object.entries(map);
  if (pairs.length > MAX_USER_PAIRS) {
    throw new UserError(
      `metadata has ${pairs.length} pairs: allowed are ${MAX_USER_PAIRS}, six more are the action's own.`,
    );
  }
  return Object.fromEntries(pairs.map(([key, value]) => [checkKey(key), checkValue(key, value)]));
}

function checkKey(key: string): string {
  if ((RESERVED_METADATA as readonly string[]).includes(key)) {
    throw new UserError(
      `metadata names "${key}": ${RESERVED_METADATA.join(', ')} are written by the action, take another name.`,
    );
  }
  if (key === '' || key.length > MAX_KEY_LENGTH) {
    throw invalidInput('metadata', key, `a key of 1 to ${MAX_KEY_LENGTH} characters, this has ${key.length}`);
  }
  return key;
}

function checkValue(key: string, value: unknown): string {
  // An empty YAML value and a nested one are both mistakes more often than meant.
  if (typeof value !== 'string')
    throw invalidInput(`metadata.${key}`, JSON.stringify(value), 'a text, not a list or map');
  if (value.length > MAX_VALUE_LENGTH) {
    throw invalidInput(
      `metadata.${key}`,
      value,
      `at most ${MAX_VALUE_LENGTH} characters, this has ${value.length}`,
    );
  }
  return value;
}
