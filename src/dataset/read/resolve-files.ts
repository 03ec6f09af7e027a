import fs, { realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { refusedInput } from '../../input-values/refused.ts';
import { assertInside, isInside, showPath } from './workspace.ts';

/** A file of the workspace, before it is read. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** The same with its links resolved: what git must track for the content to be known to it. */
  readonly real: string;
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
    for (const name of await expandPattern(input, pattern, { given: path.resolve(workspace), root }))
      names.add(name);
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
      throw refusedInput(input, `${showPath(name)} is not a regular file.`);
    }
    const real = path.relative(root, absolute).split(path.sep).join('/');
    refuseHiddenTarget(input, name, real);
    files.push({ path: name, real, absolute, bytes: stats.size, modifiedMs: stats.mtimeMs });
  }
  return files;
}

/** A link must not be a way round the rule that a hidden file is read only where it is named literally. */
function refuseHiddenTarget(input: string, name: string, real: string): void {
  const named = new Set(name.split('/'));
  const hidden = real.split('/').find((segment) => segment.startsWith('.') && !named.has(segment));
  if (hidden === undefined) return;
  throw refusedInput(
    input,
    `${showPath(name)} is a link to the hidden ${showPath(real)}; a hidden file is read only where it is named literally.`,
  );
}

/** The workspace as it was given and with its links resolved: paths may be written either way. */
interface Workspace {
  readonly given: string;
  readonly root: string;
}

async function expandPattern(
  input: string,
  pattern: string,
  workspace: Workspace,
): Promise<readonly string[]> {
  const { root } = workspace;
  const name = relativeName(input, pattern, workspace);
  const kind = await kindOf(path.join(root, name));
  if (kind === 'file') return [name];
  if (kind === 'directory') {
    throw refusedInput(
      input,
      `${showPath(pattern)} is a directory; name its files, for example ${showPath(path.posix.join(name, '*.jsonl'))}.`,
    );
  }
  if (!isDynamicPattern(name)) throw refusedInput(input, await missingFile(pattern, path.join(root, name)));
  const { found, leadsOut } = await findMatches(name, root);
  const files: string[] = [];
  for (const match of found) {
    if ((await kindOf(path.join(root, match))) === 'file') files.push(match);
  }
  if (files.length > 0) return files;
  if (leadsOut !== null) assertInside(input, pattern, root, leadsOut);
  throw refusedInput(
    input,
    `${showPath(pattern)} matches no file in the workspace (paths count from its root; hidden files must be named literally).`,
  );
}

/** Walks the workspace for a glob. A linked folder is walked only where it lies inside as well. */
async function findMatches(pattern: string, root: string) {
  let leadsOut: string | null = null;
  const readdir = (folder: string, ...rest: unknown[]): void => {
    const inside = isInside(root, realpathSync(folder));
    if (!inside) leadsOut = realpathSync(folder);
    const done = rest.at(-1) as (error: null, entries: readonly never[]) => void;
    if (inside) Reflect.apply(fs.readdir, fs, [folder, ...rest]);
    else done(null, []);
  };
  const found = await glob(pattern, {
    cwd: root,
    dot: false,
    expandDirectories: false,
    fs: { readdir: readdir as typeof fs.readdir },
  });
  return { found, leadsOut: leadsOut as string | null };
}

/** The path below the workspace, with forward slashes; refuses what leads out of it before anything is looked up. */
function relativeName(input: string, pattern: string, { given, root }: Workspace): string {
  if (pattern.includes('\0')) throw refusedInput(input, 'a path holds a NUL character.');
  const slashed = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const base = path.isAbsolute(slashed) && isInside(given, slashed) ? given : root;
  const relative = path.isAbsolute(slashed) ? path.relative(base, slashed) : slashed;
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

async function missingFile(pattern: string, absolute: string): Promise<string> {
  if ((await kindOf(`${absolute}.dvc`)) === 'file') {
    return `${showPath(pattern)} is tracked by DVC but was not fetched; run \`dvc pull\` before this step.`;
  }
  return `${showPath(pattern)} does not exist in the workspace (paths count from its root; was the repository checked out?).`;
}
