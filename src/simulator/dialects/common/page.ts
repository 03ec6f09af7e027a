import { ApiError } from '../../server/api-error.ts';

/** The part of a list that follows the cursor, as `after` and `limit` ask for it. */
export function pageOf<T>(
  all: readonly T[],
  query: URLSearchParams,
  idOf: (item: T) => string,
  defaultLimit: number,
): { items: readonly T[]; hasMore: boolean } {
  const limit = limitOf(query, defaultLimit);
  const after = query.get('after');
  const start = after === null ? 0 : all.findIndex((item) => idOf(item) === after) + 1;
  if (after !== null && start === 0) {
    throw new ApiError(400, `No such object: ${after}`, { param: 'after' });
  }
  return { items: all.slice(start, start + limit), hasMore: start + limit < all.length };
}

function limitOf(query: URLSearchParams, fallback: number): number {
  const text = query.get('limit');
  if (text === null) return fallback;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
    throw new ApiError(400, `Invalid value for 'limit': ${text.slice(0, 20)}.`, { param: 'limit' });
  }
  return limit;
}
