import { spawn } from 'node:child_process';

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
  for (let start = 0; start < paths.length; start += PATHS_A_CALL) {
    const batch = paths.slice(start, start + PATHS_A_CALL);
    for (const name of await listTracked(batch, workspace)) tracked.add(name);
  }
  return tracked;
}

function listTracked(paths: readonly string[], workspace: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(
      'git',
      ['-c', 'core.fsmonitor=false', '--literal-pathspecs', 'ls-files', '-z', '--', ...paths],
      {
        cwd: workspace,
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
