import { createHash } from 'node:crypto';
import { asFiniteNumber, asString, isObject, type JsonObject } from '../boundary/json.ts';

/** A number, or text that is one; -1 and non-numbers are null. Azure and older servers write -1 for "not known" and 100.0 for steps. */
export function readCount(value: unknown): number | null {
  const number =
    asFiniteNumber(value) ?? (typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** A time as seconds since the epoch, from seconds, milliseconds or an ISO date; null where there is none. */
export function readTime(value: unknown): number | null {
  const number = readCount(value);
  // Nobody trains models before 1973 or after 5138: larger numbers are milliseconds.
  if (number !== null && number > 0) return number > 1e11 ? number / 1000 : number;
  const text = asString(value);
  if (text === undefined) return null;
  const ms = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(ms) || ms <= 0 ? null : ms / 1000;
}

/** Text that says something; "" and other types are null. */
export function readText(value: unknown): string | null {
  const text = asString(value);
  return text === undefined || text === '' ? null : text;
}

/** An id; a server that counts its jobs writes a number. */
export function readId(value: unknown): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : readText(value);
}

/** Ids out of a list of ids or of objects with an id. */
export function readIds(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => readId(isObject(item) ? item['id'] : item) ?? []);
}

/** The members of an object that are text, numbers written as text. */
export function readTextMap(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      typeof item === 'string' ? [[key, item]] : typeof item === 'number' ? [[key, String(item)]] : [],
    ),
  );
}

/** The members of an object that are finite numbers, text that is a number included. -1 stays: a reward may be negative. */
export function readNumberMap(value: unknown): Record<string, number> {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).flatMap(([key, item]): [string, number][] => {
    const number =
      asFiniteNumber(item) ?? (typeof item === 'string' && item.trim() !== '' ? Number(item) : Number.NaN);
    return Number.isFinite(number) ? [[key, number]] : [];
  });
  return Object.fromEntries(entries);
}

/** Hyperparameters as they are known: `auto`, -1 and null say nothing and are left out. */
export function readHyperparameters(value: unknown): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, item]) => item !== 'auto' && item !== -1 && item !== null && item !== undefined,
    ),
  );
}

/** The list in an answer: `{data: […]}`, `{items: […]}` or the list itself. */
export function readList(answer: unknown, ...names: readonly string[]): readonly unknown[] {
  if (Array.isArray(answer)) return answer as unknown[];
  if (!isObject(answer)) return [];
  for (const name of [...names, 'data', 'items']) {
    const list = answer[name];
    if (Array.isArray(list)) return list as unknown[];
  }
  return [];
}

/** Whether an answer holds a list at all, if an empty one: `null` is one to servers written in Go. */
export function holdsList(answer: unknown): boolean {
  if (Array.isArray(answer)) return true;
  if (!isObject(answer)) return false;
  return answer['object'] === 'list' || 'data' in answer || Object.values(answer).some(Array.isArray);
}

/** The same for equal values, whatever the order of their members. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sortMembers(value)))
    .digest('hex')
    .slice(0, 32);
}

function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortMembers(item)]),
  );
}
