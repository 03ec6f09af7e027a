import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the repository that holds a file: actions/checkout may have put it below the workspace (`path`). Both
 * are relative to the workspace, with forward slashes; empty where it is the workspace itself, or there is none below.
 */
export function findRepository(file: string, workspace: string): string {
  const folders = file.split('/').slice(0, -1);
  while (folders.length > 0 && !existsSync(path.join(workspace, ...folders, '.git'))) folders.pop();
  return folders.join('/');
}
