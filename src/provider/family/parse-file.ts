import { asObject } from '../../boundary/json.ts';
import { readCount, readId, readText, readTime } from '../lenient.ts';
import type { ProviderFile } from '../types.ts';

/** A file; null where there is no id. `status` is null where the provider has none (Nebius): then there is nothing to wait for. */
export function parseFile(raw: unknown): ProviderFile | null {
  const body = asObject(raw);
  const id = readId(body?.['id']);
  if (body === undefined || id === null) return null;
  return {
    id,
    filename: readText(body['filename']) ?? id,
    bytes: readCount(body['bytes']),
    createdAt: readTime(body['created_at']),
    status: readText(body['status'])?.toLowerCase() ?? null,
    statusDetails: readText(body['status_details']),
    raw,
  };
}
