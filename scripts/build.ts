/**
 * Builds dist/ from src/: tsc, then ncc. The result depends on the lock file and the pinned Node alone, so that
 * two builds are byte-identical and CI can compare. `--out DIR` builds elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const target = resolve(root, values.out);
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });

// Made beside the target and moved at the end: a failed build leaves the former dist alone. The folder's name is fixed,
// since the bundler numbers modules by their path.
const work = join(root, 'build');
const bundle = join(work, 'dist');
rmSync(work, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
const entry = join(work, 'js', 'entry.js');
run('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', bundle, '--license', 'licenses.txt', '--quiet');

for (const name of ['post', 'worker', 'cli']) {
  const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(
    join(bundle, `${name}.js`),
    `${shebang}globalThis.fineTuneEntry = '${name}';\nawait import('./index.js');\n`,
  );
}
// CRLF inside bundled packages would make git change the files.
for (const file of readdirSync(bundle)) {
  const path = join(bundle, file);
  const text = readFileSync(path, 'utf8');
  if (text.includes('\r\n')) writeFileSync(path, text.replaceAll('\r\n', '\n'));
}
rmSync(target, { recursive: true, force: true });
cpSync(bundle, target, { recursive: true });
rmSync(work, { recursive: true, force: true });
