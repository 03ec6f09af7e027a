import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { cleanArtifactPath } from './artifact-name.ts';

export interface ArtifactFiles {
  readonly root: string;
  /** Absolute paths below the root. */
  readonly files: readonly string[];
}

/**
 * The regular files of a folder, ready for the artifact client. Links are left out: the client would follow them.
 *
 * The client refuses a whole upload for one bad name; where there is one, all files are copied under clean
 * names into `staging`.
 */
export function gatherArtifactFiles(folder: string, staging: string): ArtifactFiles {
  const paths = listFiles(folder).sort();
  const insideOf = (path: string) => relative(folder, path).split(sep).join('/');
  if (paths.every((path) => cleanArtifactPath(insideOf(path)) === insideOf(path)))
    return { root: folder, files: paths };

  const taken = new Set<string>();
  const files = paths.map((path) => {
    const wanted = cleanArtifactPath(insideOf(path));
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
    taken.add(name);
    const target = join(staging, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
    return target;
  });
  return { root: staging, files };
}

/** Not `readdirSync`'s own recursion: that one walks into links to folders. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
