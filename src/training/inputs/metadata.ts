import { readMap } from '../../input-values/yaml.ts';
import { refusedInput, refusedValue, showFound } from '../../input-values/refused.ts';
import { MAX_KEY_LENGTH, MAX_USER_PAIRS, MAX_VALUE_LENGTH, RESERVED_METADATA } from '../job-metadata.ts';

/** The user's own pairs; values are always text. */
export function readMetadata(text: string): Readonly<Record<string, string>> {
  const map = readMap('metadata', text, 'a map, such as team: search', { schema: 'failsafe' });
  const pairs = Object.entries(map);
  if (pairs.length > MAX_USER_PAIRS) {
    throw refusedInput(
      'metadata',
      `${pairs.length} pairs; allowed are ${MAX_USER_PAIRS}, six more are the action's own.`,
    );
  }
  return Object.fromEntries(pairs.map(([key, value]) => [checkKey(key), checkValue(key, value)]));
}

/**
 * A job's own metadata may not be named like the action's; a filter may.
 * @throws UserError naming the key
 */
export function refuseReserved(metadata: Readonly<Record<string, string>>): void {
  const taken = RESERVED_METADATA.find((key) => Object.hasOwn(metadata, key));
  if (taken === undefined) return;
  throw refusedInput(
    'metadata',
    `"${taken}" is written by the action, as are ${RESERVED_METADATA.join(', ')}; take another name.`,
  );
}

function checkKey(key: string): string {
  if (key === '' || key.length > MAX_KEY_LENGTH) {
    throw refusedInput(
      'metadata',
      `the key ${showFound(key)} has ${key.length} characters; allowed are 1 to ${MAX_KEY_LENGTH}.`,
    );
  }
  return key;
}

function checkValue(key: string, value: unknown): string {
  // An empty YAML value and a nested one are both mistakes more often than meant.
  if (typeof value !== 'string' || value === '')
    throw refusedValue(`metadata.${key}`, value, 'a text, not a list or map');
  if (value.length > MAX_VALUE_LENGTH) {
    throw refusedValue(
      `metadata.${key}`,
      value,
      `at most ${MAX_VALUE_LENGTH} characters, this has ${value.length}`,
    );
  }
  return value;
}
