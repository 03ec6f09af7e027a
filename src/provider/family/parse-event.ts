import { asObject } from '../../boundary/json.ts';
import { digestOf, readText, readTime } from '../lenient.ts';
import type { JobEvent } from '../types.ts';

/** An event; null for what is none. Without an id its key is a digest of what it says: equal events have equal keys. */
export function parseEvent(raw: unknown): JobEvent | null {
  const body = asObject(raw);
  if (body === undefined) return null;
  const createdAt = readTime(body['created_at']);
  const level = readText(body['level']) ?? 'info';
  const type = readText(body['type']) ?? 'message';
  const message = readText(body['message']) ?? '';
  const data = asObject(body['data']) ?? {};
  const id = readText(body['id']);
  if (id === null && message === '' && Object.keys(data).length === 0 && type === 'message') return null;
  return {
    key: id ?? digestOf([createdAt, level, type, message, data]),
    createdAt,
    level,
    type,
    message,
    data,
    raw,
  };
}
