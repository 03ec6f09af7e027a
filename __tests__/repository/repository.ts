import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../rig/runner-environment.ts';

export { ROOT };

export const THIS_ACTION = 'fine-tune-action/fine-tune';

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Paths below a folder of the repository, relative to the root, with forward slashes, sorted. */
export function listFiles(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path) && !path.includes('node_modules/'))
    .sort();
}

/** Everything that git keeps, dist/ left out; null outside a clone. */
export function listTracked(): string[] | null {
  try {
    const output = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
    return output
      .split('\0')
      .filter((path) => path !== '' && !path.startsWith('dist/') && existsSync(join(ROOT, path)));
  } catch {
    return null;
  }
}

export interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown page; the indentation of the fence is taken off. */
export function readSnippets(page: string): Snippet[] {
  const snippets: Snippet[] = [];
  let open: { line: number; language: string; indent: number; lines: string[]; fence: string } | null = null;
  for (const [at, line] of readText(page).split('\n').entries()) {
    if (open === null) {
      const [, indent = '', fence = '', language = ''] = /^( *)(`{3,})([\w-]*)/.exec(line) ?? [];
      if (fence !== '') open = { line: at + 2, language, indent: indent.length, lines: [], fence };
    } else if (line.trim() === open.fence) {
      snippets.push({ page, line: open.line, language: open.language, text: open.lines.join('\n') });
      open = null;
    } else {
      open.lines.push(line.slice(open.indent));
    }
  }
  return snippets;
}
