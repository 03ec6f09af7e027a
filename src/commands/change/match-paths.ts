import path from 'node:path';
import picomatch from 'picomatch';
import type { SetRole } from '../../dataset/types.ts';
import type { NamedPatterns } from './types.ts';

/**
 * Which files of another version the inputs name: the same paths and globs, held against that version's list.
 * @param renames new name → old name, so that a file that was renamed is found where the input names its new one
 */
export function matchPaths(
  all: readonly string[],
  patterns: NamedPatterns,
  renames: ReadonlyMap<string, string> = new Map(),
): { role: SetRole; path: string }[] {
  const there = new Set(all);
  const found: { role: SetRole; path: string }[] = [];
  for (const role of ['training', 'validation', 'test'] as const) {
    const names = new Set<string>();
    for (const pattern of patterns[role]) {
      const name = path.posix.normalize(pattern.replace(/^\.\//, ''));
      const renamed = renames.get(name);
      if (there.has(name)) names.add(name);
      else if (renamed !== undefined && there.has(renamed)) names.add(renamed);
      else {
        const matches = picomatch(name, { dot: false });
        for (const file of all) if (matches(file)) names.add(file);
        for (const [now, was] of renames) if (matches(now) && there.has(was)) names.add(was);
      }
    }
    for (const file of [...names].sort()) found.push({ role, path: file });
  }
  return found;
}
