import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** More than this no list of files needs. */
const maxListBytes = 64 * 1024 * 1024;

/**
 * Runs git in the workspace and returns what it prints; null where git is not there or says no.
 * The repository's own settings could name programs to run: those that reading meets are switched off.
 */
export async function readGit(workspace: string, ...args: string[]): Promise<string | null> {
  const child = startGit(workspace, args);
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxListBytes) child.kill();
    else chunks.push(chunk);
  });
  return (await exitCode(child)) === 0 ? Buffer.concat(chunks).toString('utf8') : null;
}

/** Writes a file as it was at a commit to `target`; false where it was not there. */
export async function extractBlob(
  workspace: string,
  commit: string,
  file: string,
  target: string,
): Promise<boolean> {
  const child = startGit(workspace, ['cat-file', 'blob', `${commit}:${file}`]);
  const [code] = await Promise.all([exitCode(child), pipeline(child.stdout, createWriteStream(target))]);
  return code === 0;
}

function startGit(workspace: string, args: readonly string[]) {
  const quiet = ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${workspace}`, '--no-optional-locks'];
  return spawn('git', [...quiet, ...args], { cwd: workspace, stdio: ['ignore', 'pipe', 'ignore'] });
}

function exitCode(child: ReturnType<typeof startGit>): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', resolve);
  });
}
