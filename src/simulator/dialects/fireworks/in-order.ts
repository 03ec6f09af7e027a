import type { Call } from '../../server/route.ts';

/** A list that is newest first, as the call asks for it: by name, unless `orderBy` says otherwise. */
export function inOrder<T>(newestFirst: readonly T[], call: Call, nameOf: (item: T) => string): readonly T[] {
  const order = call.query.get('orderBy') ?? '';
  if (order === 'create_time desc') return newestFirst;
  if (order === 'create_time') return newestFirst.toReversed();
  return newestFirst.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
