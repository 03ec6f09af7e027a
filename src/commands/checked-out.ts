import { realpathSync } from 'node:fs';
import { readGit } from './change/git.ts';

/** Commit whose files lie in the workspace; null where it is no checkout of its own, or git is not there. */
export async function readCheckedOut(workspace: string): Promise<string | null> {
  const told = await readGit(workspace, 'rev-parse', '--show-toplevel', 'HEAD');
  const [top = '', commit = ''] = told?.trim().split('\n') ?? [];
  // A repository around the workspace says nothing about the files in it.
  if (top === '' || realpathSync(top) !== workspace || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  return commit;
}
