import { asObject, isObject, type JsonObject } from '../boundary/json.ts';
import { readCount, readList, readText } from './lenient.ts';
import type { ModelLimits } from './types.ts';

/**
 * A model's limits out of `/fine_tuning/model_limits`, whose shape no document describes: a map of models, a list of
 * objects with a name, either of them under `data` or `model_limits`. Null where the model is not in it.
 */
export function readModelLimits(raw: unknown, model: string): ModelLimits | null {
  for (const source of [
    raw,
    asObject(raw)?.['data'],
    asObject(raw)?.['model_limits'],
    asObject(raw)?.['models'],
    asObject(raw)?.['limits'],
  ]) {
    const entry = findEntry(source, model);
    if (entry !== null) {
      return {
        maxConcurrentJobs: readCount(entry['max_concurrent_jobs'] ?? entry['max_concurrent']),
        activeJobs: readCount(entry['active_jobs'] ?? entry['active']),
        maxTotalJobs: readCount(entry['max_total_jobs'] ?? entry['max_total'] ?? entry['max_jobs_per_day']),
      };
    }
  }
  return null;
}

function findEntry(source: unknown, model: string): JsonObject | null {
  const bare = stripFineTune(model);
  const named = (name: string | null) =>
    name !== null && (name === bare || name === model || isSnapshotOf(name, bare));
  if (Array.isArray(source)) {
    return (
      readList(source)
        .filter(isObject)
        .find((item) => named(readText(item['model']) ?? readText(item['id']) ?? readText(item['name']))) ??
      null
    );
  }
  const map = asObject(source);
  if (map === undefined) return null;
  const key = Object.hasOwn(map, bare) ? bare : Object.keys(map).find(named);
  return key === undefined ? null : (asObject(map[key]) ?? null);
}

/** `ft:gpt-4.1-mini-2025-04-14:org::id` is trained from `gpt-4.1-mini-2025-04-14`. */
export function stripFineTune(model: string): string {
  return model.startsWith('ft:') ? (model.split(':')[1] ?? model) : model;
}

/** True where one name is the other plus a date: `gpt-4.1` and `gpt-4.1-2025-04-14`. */
export function isSnapshotOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short}-`) && /^\d{4}(-\d\d-\d\d)?$/.test(long.slice(short.length + 1));
}
