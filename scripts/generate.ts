/**
 * Writes what is generated from a source of truth, so that no table is kept by hand. With `--check` nothing is
 * written and the process fails when a file is not what it should be: CI runs that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDERS } from '../src/provider/catalog.ts';
import { actionTypes } from './generate/action-types.ts';
import { commandsDoc } from './generate/command-tables.ts';
import { notices } from './generate/notices.ts';
import { costsDoc } from './generate/price-tables.ts';
import { providerDoc, providersDoc } from './generate/provider-tables.ts';
import { readmeWithTables } from './generate/readme-tables.ts';
import { rulesDoc } from './generate/rules-doc.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const read = (file: string): string => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
};

const files: Record<string, string> = {
  'README.md': readmeWithTables(read('README.md'), read('action.yml')),
  'action-types.yml': actionTypes(read('action.yml')),
  'docs/rules.md': rulesDoc(),
  'docs/commands.md': commandsDoc(read('docs/commands.md')),
  'docs/costs.md': costsDoc(read('docs/costs.md')),
  'docs/providers/index.md': await providersDoc(read('docs/providers/index.md')),
  'THIRD_PARTY_NOTICES.md': notices(root),
};
for (const id of PROVIDERS) {
  const page = `docs/providers/${id}.md`;
  files[page] = await providerDoc(id, read(page));
}

for (const [file, text] of Object.entries(files)) {
  if (read(file) === text) continue;
  if (check) {
    console.error(`${file} is not what its source says. Run: npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, file), text);
    console.log(`wrote ${file}`);
  }
}
