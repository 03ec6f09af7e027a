import { spawn } from 'node:child_process';
import path from 'node:path';
import { findRepository } from './find-repository.ts';

/** More paths would not fit a command line everywhere. */
const PATHS_A_CALL = 200;

/**
 * Which of the paths git tracks. Without git, a repository, or the right to look into it, none is: whoever asks
 * wants to know what may be shown, and the safe answer is no.
 *
 * @param paths relative to the workspace, with forward slashes
 */
export async function findTrackedFiles(
  paths: readonly string[],
  workspace: string,
): Promise<ReadonlySet<string>> {
  const tracked = new Set<string>();
  for (const [folder, files] of Map.groupBy(paths, (file) => findRepository(file, workspace))) {
    const within = files.map((file) => path.posix.relative(folder, file));
    for (const name of (await listTracked(within, path.join(workspace, folder))) ?? [])
      tracked.add(path.posix.join(folder, name));
  }
  return tracked;
}

/**
 * Those of a repository's files that git tracks; null where git is not there or says no.
 *
 * @param names relative to the root, with forward slashes
 * @param settings further settings for git, as `-c` takes them
 */
export async function listTracked(
  names: readonly string[],
  root: string,
  settings: readonly string[] = [],
): Promise<readonly string[] | null> {
  const tracked: string[] = [];
  for (let start = 0; start < names.length; start += PATHS_A_CALL) {
    const found = await askGit(names.slice(start, start + PATHS_A_CALL), root, settings);
    if (found === null) return null;
    tracked.push(...found);
  }
  return tracked;
}

function askGit(
  names: readonly string[],
  root: string,
  settings: readonly string[],
): Promise<readonly string[] | null> {
  return new Promise((resolve) => {
    const options = ['core.fsmonitor=false', ...settings].flatMap((setting) => ['-c', setting]);
    const child = spawn('git', [...options, '--literal-pathspecs', 'ls-files', '-z', '--', ...names], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', (code) => {
      const text = Buffer.concat(chunks).toString('utf8');
      resolve(code === 0 ? text.split('\0').filter((name) => name !== '') : null);
    });
  });
}
