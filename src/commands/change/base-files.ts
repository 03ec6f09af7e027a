import type { SetRole } from '../../dataset/types.ts';
import { matchPaths } from './match-paths.ts';
import type { NamedPatterns } from './types.ts';

/** The files of the base, and what became of them; paths are the repository's. */
export interface BaseList {
  readonly all: readonly string[];
  /** New name → old name. */
  readonly renames: ReadonlyMap<string, string>;
  readonly deleted: readonly string[];
  /** What stands before them in the workspace: empty, or `folder/`. */
  readonly prefix: string;
}

/** More deleted files than these are not a dataset that was split or merged. */
const MOST_DELETED = 50;

/**
 * The files of the base that the inputs name, by their paths in the workspace, and after them those with the role null:
 * they are gone, and may have been split up or merged into others, which their lines will tell.
 */
export function findBaseFiles(
  { all, renames, deleted, prefix }: BaseList,
  patterns: NamedPatterns,
): { role: SetRole | null; path: string }[] {
  const place = (name: string): string => prefix + name;
  const moved = new Map([...renames].map(([now, was]) => [place(now), place(was)]));
  const named = matchPaths(all.map(place), patterns, moved);
  const known = new Set(named.map((file) => file.path));
  const gone = deleted.map(place).filter((file) => /\.jsonl$/i.test(file) && !known.has(file));
  return [...named, ...gone.slice(0, MOST_DELETED).map((file) => ({ role: null, path: file }))];
}
