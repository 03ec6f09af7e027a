/**
 * Builds dist/ from src/: tsc, then ncc. The result depends on the lock file and the pinned Node alone, so that
 * two builds are byte-identical and CI can compare.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });

rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/entry.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet');

for (const entry of ['post', 'worker', 'cli']) {
  const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(
    join(root, 'dist', `${entry}.js`),
    `${shebang}globalThis.fineTuneEntry = '${entry}';\nawait import('./index.js');\n`,
  );
}

// Trailing spaces and CRLF inside bundled packages would make git and editors change the files.
for (const file of readdirSync(join(root, 'dist'))) {
  const path = join(root, 'dist', file);
  const text = readFileSync(path, 'utf8');
  const clean = text.replaceAll('\r\n', '\n');
  if (clean !== text) writeFileSync(path, clean);
}
