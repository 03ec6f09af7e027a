import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { BaseFile } from '../../dataset/change/base-rows.ts';
import { findPointer } from '../../dataset/read/pointer.ts';
import type { BaseVersion, NamedPatterns } from './types.ts';
import { extractBlob, readGit } from './git.ts';
import { matchPaths } from './match-paths.ts';

/** The base version from the local history; null where it does not reach back to the base. */
export async function extractBase(
  workspace: string,
  baseSha: string,
  patterns: NamedPatterns,
  folder: string,
): Promise<BaseVersion | null> {
  const commit = await findBaseCommit(workspace, baseSha);
  if (commit === null) return null;
  const list = await readGit(workspace, 'ls-tree', '-r', '-z', '--name-only', commit);
  if (list === null) return null;
  const renames = await findRenames(workspace, commit);
  const named = matchPaths(
    list.split('\0').filter((name) => name !== ''),
    patterns,
    renames,
  );
  await mkdir(folder, { recursive: true });
  const files: BaseFile[] = [];
  for (const [number, { role, path: file }] of named.entries()) {
    const absolute = path.join(folder, `base-${number}.jsonl`);
    if (!(await extractBlob(workspace, commit, file, absolute))) continue;
    if (await isPointer(absolute)) {
      return {
        unavailable: `${file} is kept outside of git (LFS or DVC): its former version is not compared.`,
      };
    }
    files.push({ role, path: file, absolute });
  }
  return { commit, files };
}

/** Where the pull request began: what the base branch gained since is not its doing. */
async function findBaseCommit(workspace: string, baseSha: string): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/i.test(baseSha)) return null;
  const mergeBase = await readGit(workspace, 'merge-base', baseSha, 'HEAD');
  if (mergeBase !== null && mergeBase.trim() !== '') return mergeBase.trim();
  const exists = await readGit(workspace, 'cat-file', '-t', baseSha);
  return exists?.trim() === 'commit' ? baseSha : null;
}

async function findRenames(workspace: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const text = await readGit(
    workspace,
    'diff',
    '-M',
    '--no-ext-diff',
    '--diff-filter=R',
    '--name-status',
    '-z',
    commit,
    'HEAD',
  );
  const parts = (text ?? '').split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 2] ?? '', parts[at + 1] ?? '');
  return renames;
}

async function isPointer(absolute: string): Promise<boolean> {
  const handle = await open(absolute);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2048), 0, 2048, 0);
    return findPointer(buffer.subarray(0, bytesRead), size) !== null;
  } finally {
    await handle.close();
  }
}
