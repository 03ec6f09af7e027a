import { readFileSync, statSync } from 'node:fs';
import { asObject, type JsonObject } from '../boundary/json.ts';

/** GitHub caps webhook payloads at 25 MB; a larger file is none of its. */
const MAX_BYTES = 25 * 1024 * 1024;

/** The event as GitHub sent it; an empty object where the file is missing, too large or no JSON object. */
export function readEventPayload(path: string): JsonObject {
  if (path === '') return {};
  try {
    if (statSync(path).size > MAX_BYTES) return {};
    return asObject(JSON.parse(readFileSync(path, 'utf8'))) ?? {};
  } catch {
    return {};
  }
}
