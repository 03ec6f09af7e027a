import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UserError } from '../../boundary/user-error.ts';
import { showUnseen } from '../../untrusted/visible.ts';
import { assertInside } from './workspace.ts';

/** A file of the workspace, before it is read. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** The real path, symbolic links resolved. */
  readonly absolute: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/**
 * The files that an input names: one path or glob a line, in byte order of their paths, each file once.
 *
 * @param input name of the input, for the sentences
 * @param patterns what stands in it, one entry a line
 * @param workspace absolute path; nothing outside of it is looked at
 * @throws UserError naming the pattern that matches nothing, a directory, or a path that must not be read
 */
export async function resolveFiles(
  input: string,
  patterns: readonly string[],
  workspace: string,
): Promise<readonly SourceFile[]> {
  const root = await realpath(workspace);
  const names = new Set<string>();
  for (const pattern of patterns) {
    for (const name of await expandPattern(input, pattern, root)) names.add(name);
  }
  const ordered = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const files: SourceFile[] = [];
  const seen = new Set<string>();
  for (const name of ordered) {
    const absolute = await realpath(path.join(root, name));
    assertInside(input, name, root, absolute);
    if (seen.has(absolute)) continue;
    seen.add(absolute);
    const stats = await stat(absolute);
    if (!stats.isFile()) {
      throw new UserError(`${input}: ${quote(name)} is not a regular file.`);
    }
    files.push({ path: name, absolute, bytes: stats.size, modifiedMs: stats.mtimeMs });
  }
  return files;
}

async function expandPattern(input: string, pattern: string, root: string): Promise<readonly string[]> {
  const name = relativeName(input, pattern, root);
  const kind = await kindOf(path.join(root, name));
  if (kind === 'file') return [name];
  if (kind === 'directory') {
    throw new UserError(
      `${input}: ${quote(pattern)} is a directory; name its files, for example ${quote(path.posix.join(name, '*.jsonl'))}.`,
    );
  }
  if (!isDynamicPattern(name)) throw new UserError(await missingFile(input, pattern, path.join(root, name)));
  // Links to directories are not walked: they could lead out of the workspace. Hidden files must be named literally.
  const found = await glob(name, {
    cwd: root,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const files: string[] = [];
  for (const match of found) {
    if ((await kindOf(path.join(root, match))) === 'file') files.push(match);
  }
  if (files.length === 0) {
    throw new UserError(
      `${input}: ${quote(pattern)} matches no file in the workspace (paths count from its root; hidden files must be named literally).`,
    );
  }
  return files;
}

/** The path below the workspace, with forward slashes; refuses what leads out of it before anything is looked up. */
function relativeName(input: string, pattern: string, root: string): string {
  if (pattern.includes('\0')) throw new UserError(`${input}: a path holds a NUL character.`);
  const slashed = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const relative = path.isAbsolute(slashed) ? path.relative(root, slashed) : slashed;
  const name = path.posix.normalize(relative.split(path.sep).join('/'));
  assertInside(input, pattern, root, path.join(root, name));
  return name;
}

async function kindOf(absolute: string): Promise<'file' | 'directory' | 'missing'> {
  try {
    return (await stat(absolute)).isDirectory() ? 'directory' : 'file';
  } catch {
    return 'missing';
  }
}

async function missingFile(input: string, pattern: string, absolute: string): Promise<string> {
  if ((await kindOf(`${absolute}.dvc`)) === 'file') {
    return `${input}: ${quote(pattern)} is tracked by DVC but was not fetched; run \`dvc pull\` before this step.`;
  }
  return `${input}: ${quote(pattern)} does not exist in the workspace (paths count from its root; was the repository checked out?).`;
}

function quote(text: string): string {
  return `"${showUnseen(text.length > 200 ? `${text.slice(0, 200)}…` : text)}"`;
}
