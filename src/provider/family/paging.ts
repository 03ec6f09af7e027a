import { asObject } from '../../boundary/json.ts';
import { ApiError } from '../errors/api-error.ts';

/** The cursor after a page: its last id, unless the server says that there is no more or the page was the last by its size. */
export function nextCursor(
  raw: unknown,
  lastId: string | undefined,
  count: number,
  query: { readonly after?: string; readonly limit: number },
): string | null {
  if (lastId === undefined || lastId === query.after) return null;
  const more = asObject(raw)?.['has_more'];
  return more === true || (more !== false && count >= query.limit) ? lastId : null;
}

/** Null instead of an error for answers that mean "there is no such thing". */
export async function nullIfGone(request: Promise<unknown>, statuses: readonly number[]): Promise<unknown> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof ApiError && statuses.includes(error.status)) return null;
    throw error;
  }
}
