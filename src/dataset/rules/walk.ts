import { holdsCredential } from './credentials.ts';

/** Deepest nesting that the rules look into; deeper lines are refused by `nested-too-deep`. */
export const DEPTH_LIMIT = 64;

/**
 * Counts the keys of all objects in a JSON value; -1 where it is nested deeper than `DEPTH_LIMIT`.
 * Everything that walks a line by recursion runs after this one has answered.
 */
export function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === DEPTH_LIMIT) return -1;
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item !== 'object') continue;
      const inner = countKeys(item, depth + 1);
      if (inner < 0) return -1;
      count += inner;
    }
    return count;
  }
  const members = value as Record<string, unknown>;
  for (const key in members) {
    count++;
    const item = members[key];
    if (typeof item !== 'object') continue;
    const inner = countKeys(item, depth + 1);
    if (inner < 0) return -1;
    count += inner;
  }
  return count;
}

/** Calls `visit` for every text in a JSON value with its path: `messages[1].content`. Keys count as texts too. */
export function visitTexts(value: unknown, path: string, visit: (text: string, path: string) => void): void {
  if (typeof value === 'string') {
    visit(value, path);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) visitTexts(value[index], `${path}[${index}]`, visit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const inner = path === '' ? nameOf(key) : `${path}.${nameOf(key)}`;
      if (!isPlainName(key)) visit(key, path === '' ? 'a key' : `a key of ${path}`);
      visitTexts(item, inner, visit);
    }
  }
}

const SIMPLE_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** A stranger's key inside a path: shown where it is a plain short name, and no secret in the place of one. */
function nameOf(key: string): string {
  return isPlainName(key) ? key : '…';
}

function isPlainName(key: string): boolean {
  return SIMPLE_NAME.test(key) && !holdsCredential(key);
}

/** Equality of JSON values, by content; the order of keys does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!sameJson(a[index], b[index])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) {
    if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key])) return false;
  }
  for (const key in right) if (!Object.hasOwn(left, key)) return false;
  return true;
}
