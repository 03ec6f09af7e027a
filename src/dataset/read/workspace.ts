import path from 'node:path';
import { refusedInput, showFound } from '../../input-values/refused.ts';

/**
 * Refuses a path that must not be read as data, whoever wrote it into a workflow or linked to it.
 *
 * @param root the workspace's real path
 * @param absolute the path to judge: as named, or with its links resolved
 * @throws UserError where it lies outside of the workspace or under `.git`
 */
export function assertInside(input: string, named: string, root: string, absolute: string): void {
  const relative = path.relative(root, absolute);
  const segments = relative.split(path.sep);
  if (!isInside(root, absolute)) {
    throw refusedInput(
      input,
      `${showPath(named)} leads out of the workspace; only files inside of it are read.`,
    );
  }
  // A file system that ignores case would open `.GIT` as well.
  if (segments.some((segment) => segment.toLowerCase() === '.git')) {
    throw refusedInput(input, `${showPath(named)} lies under .git, which is never read as data.`);
  }
}

/** A path for a sentence: longer than other values, since its end says most. */
export function showPath(named: string): string {
  return showFound(named, 200);
}

/** Whether a path is the folder or lies below it; links are not looked at. */
export function isInside(folder: string, absolute: string): boolean {
  const relative = path.relative(folder, absolute);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
