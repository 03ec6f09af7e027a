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
    const root = path.join(workspace, folder);
    for (let start = 0; start < files.length; start += PATHS_A_CALL) {
      const batch = files.slice(start, start + PATHS_A_CALL).map((file) => path.posix.relative(folder, file));
      for (const name of await listTracked(batch, root)) tracked.add(path.posix.join(folder, name));
    }
  }
  return tracked;
}

function listTracked(paths: readonly string[], root: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(
      'git',
      ['-c', 'core.fsmonitor=false', '--literal-pathspecs', 'ls-files', '-z', '--', ...paths],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => {
      resolve([]);
    });
    child.on('close', (code) => {
      const text = Buffer.concat(chunks).toString('utf8');
      resolve(code === 0 ? text.split('\0').filter((name) => name !== '') : []);
    });
  });
}
