import { constants } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { showPath } from '../../dataset/read/workspace.ts';
import { refusedInput } from '../../input-values/refused.ts';

const NAME = 'comment.md';

/** Bytes looked at: a comment has at most 65,536 characters, of up to four bytes each. */
const MAX_BYTES = 262_144;

const ADVICE =
  'Download the artifact of the run that prepared it (`actions/download-artifact` with `run-id`), and give the folder.';

/**
 * The comment that an unprivileged run left in its results folder, at most its first 256 kB. The folder was filled by a
 * stranger: a link would lead out of it, a pipe would never end, and neither is followed.
 *
 * @throws UserError naming `results-path`
 */
export async function readPrepared(resultsPath: string, workspace: string): Promise<string> {
  const folder = path.resolve(workspace, resultsPath);
  const refuse = (problem: string) =>
    refusedInput('results-path', `${showPath(resultsPath)} ${problem}`, { code: 'no-results' });
  const notPlain = `has a ${NAME} that is no plain file but a link or a device: it is not read.`;
  if (!(await lstat(folder).catch(() => null))?.isDirectory()) {
    throw refuse(`is no folder. ${ADVICE}`);
  }
  const file = path.join(folder, NAME);
  const found = await lstat(file).catch(() => null);
  if (found === null) throw refuse(`holds no ${NAME}. ${ADVICE}`);
  if (!found.isFile()) throw refuse(notPlain);
  const handle = await openPlain(file);
  if (handle === null) throw refuse(notPlain);
  try {
    return await readStart(handle);
  } finally {
    await handle.close();
  }
}

/** null where something else was put in the file's place since it was looked at. */
async function openPlain(file: string): Promise<FileHandle | null> {
  // Windows has neither of the latter flags (they count as 0 here), and no links in what a download unpacks.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(file, flags).catch(() => null);
  if (handle === null || (await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}

async function readStart(handle: FileHandle): Promise<string> {
  const bytes = Buffer.alloc(MAX_BYTES);
  let length = 0;
  while (length < MAX_BYTES) {
    const { bytesRead } = await handle.read(bytes, length, MAX_BYTES - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes
    .subarray(0, length)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}
