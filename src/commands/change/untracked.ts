import { readGit } from './git.ts';
import type { Repository } from './types.ts';

/** More paths would not fit a command line everywhere. */
const PATHS_A_CALL = 200;

/** Those of the files that git does not track; none where there is no git to say so. */
export async function findUntracked(
  { root, prefix }: Repository,
  names: readonly string[],
): Promise<readonly string[]> {
  const inside = names.filter((name) => name.startsWith(prefix));
  const tracked = new Set<string>();
  for (let start = 0; start < inside.length; start += PATHS_A_CALL) {
    const batch = inside.slice(start, start + PATHS_A_CALL).map((name) => name.slice(prefix.length));
    const list = await readGit(root, '--literal-pathspecs', 'ls-files', '-z', '--', ...batch);
    if (list === null) return [];
    for (const name of list.split('\0')) tracked.add(prefix + name);
  }
  return names.filter((name) => !tracked.has(name));
}
