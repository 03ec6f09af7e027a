import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { BaseFile } from '../../dataset/change/base-rows.ts';
import { findPointer } from '../../dataset/read/pointer.ts';
import type { BaseVersion, NamedPatterns, Repository } from './types.ts';
import { type BaseList, findBaseFiles } from './base-files.ts';
import { extractBlob, readGit } from './git.ts';
import { keptElsewhere } from './kept-elsewhere.ts';

/** The base version from the local history; null where it does not reach back to the base. */
export async function extractBase(
  { root, prefix }: Repository,
  baseSha: string,
  patterns: NamedPatterns,
  folder: string,
): Promise<BaseVersion | null> {
  const commit = await findBaseCommit(root, baseSha);
  if (commit === null) return null;
  const list = await readGit(root, 'ls-tree', '-r', '-z', '--name-only', commit);
  if (list === null) return null;
  const all = list.split('\0').filter((name) => name !== '');
  const fates = await findFates(root, commit);
  const named = findBaseFiles({ all, ...fates, prefix }, patterns);
  await mkdir(folder, { recursive: true });
  const files: BaseFile[] = [];
  for (const [number, { role, path: file }] of named.entries()) {
    const absolute = path.join(folder, `base-${number}.jsonl`);
    if (!(await extractBlob(root, commit, file.slice(prefix.length), absolute))) continue;
    if (!(await isPointer(absolute))) files.push({ role, path: file, absolute });
    else if (role !== null) return { unavailable: keptElsewhere(file) };
  }
  return { commit, files };
}

/** Where the pull request began: what the base branch gained since is not its doing. */
async function findBaseCommit(root: string, baseSha: string): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/i.test(baseSha)) return null;
  const mergeBase = await readGit(root, 'merge-base', baseSha, 'HEAD');
  if (mergeBase !== null && mergeBase.trim() !== '') return mergeBase.trim();
  const exists = await readGit(root, 'cat-file', '-t', baseSha);
  return exists?.trim() === 'commit' ? baseSha : null;
}

/** What became of files since the commit: `R100 old new` and `D old`, all parted by NUL. */
async function findFates(root: string, commit: string): Promise<Pick<BaseList, 'renames' | 'deleted'>> {
  const options = ['-M', '--no-ext-diff', '--diff-filter=DR', '--name-status', '-z'];
  const parts = ((await readGit(root, 'diff', ...options, commit, 'HEAD')) ?? '').split('\0');
  const renames = new Map<string, string>();
  const deleted: string[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const was = parts[at + 1] ?? '';
    if (parts[at] === 'D') deleted.push(was);
    else renames.set(parts[++at + 1] ?? '', was);
  }
  return { renames, deleted };
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
