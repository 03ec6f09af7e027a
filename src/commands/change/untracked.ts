import { listTracked } from '../../dataset/read/tracked-files.ts';
import type { Repository } from './types.ts';

/** Those of the files that git does not track; none where there is no git to say so. */
export async function findUntracked(
  { root, prefix }: Repository,
  names: readonly string[],
): Promise<readonly string[]> {
  const inside = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  // What is compared is public with the repository: whose files they are does not matter here.
  const found = await listTracked(inside, root, [`safe.directory=${root}`]);
  if (found === null) return [];
  const tracked = new Set(found.map((name) => prefix + name));
  return names.filter((name) => !tracked.has(name));
}
