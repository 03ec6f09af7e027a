import type { IncomingMessage } from 'node:http';
import { isObject, type JsonObject } from '../../boundary/json.ts';
import { ApiError } from './api-error.ts';

const maxJsonBytes = 16 * 1024 * 1024;

/** Reads a JSON object of at most 16 MiB; anything else is the API's own 400. */
export async function readJson(request: IncomingMessage): Promise<JsonObject> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxJsonBytes) throw new ApiError(413, 'Request body is too large.');
    parts.push(part);
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new ApiError(400, 'We could not parse the JSON body of your request.');
  }
  if (!isObject(value)) throw new ApiError(400, 'The JSON body of your request must be an object.');
  return value;
}
