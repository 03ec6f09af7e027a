import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/** Licences that allow shipping inside an MIT-licensed bundle. */
const allowed =
  /^\(?(MIT|ISC|0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0)( (OR|AND) [\w.-]+)*\)?$/;

/** Packages that state theirs otherwise than in the standard's words; both come with the official @actions/artifact. */
const statedOtherwise: Readonly<Record<string, string>> = {
  buffers: 'none stated by its author',
  chainsaw: 'MIT/X11',
};

/**
 * The list of third-party packages that ship in dist/, from the lock file; the full texts lie in dist/licenses.txt.
 * @throws Error for a package whose licence is not in the list above.
 */
export function notices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockPackage>;
  };
  const rows = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional)
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const licence = statedOtherwise[name] ?? entry.license ?? 'unknown';
      if (!(name in statedOtherwise) && !allowed.test(licence))
        throw new Error(`${name} has the licence ${licence}, which is not in the allowed list`);
      return `| ${name} | ${entry.version} | ${licence} |`;
    });
  return [
    '# Third-party notices',
    '',
    'Generated from package-lock.json by `npm run generate`. These packages may be part of `dist/`; their licence texts',
    'are in [dist/licenses.txt](dist/licenses.txt).',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...new Set(rows)].sort(),
    '',
  ].join('\n');
}
