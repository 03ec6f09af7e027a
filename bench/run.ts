/**
 * `npm run bench`: every benchmark in one run, its rows printed as they come and kept in bench/RESULTS.md. Names of
 * benchmarks as arguments run those alone, and keep nothing.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { NODE } from '../__tests__/rig/start-process.ts';
import { printRows, tableOf, type BenchRow } from './row.ts';

const BENCHMARKS = ['start', 'tokens', 'validate', 'memory', 'change', 'upload', 'evaluation'] as const;

const asked = process.argv.slice(2);
const rows: BenchRow[] = [];
for (const name of BENCHMARKS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { run } = (await import(`./${name}.ts`)) as { run: () => Promise<BenchRow[]> };
  const found = await run();
  printRows(found);
  rows.push(...found);
}
if (asked.length === 0) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), describeRun());
if (rows.some((row) => row.ok === false)) process.exitCode = 1;

function describeRun(): string {
  const version = execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const missed = rows.filter((row) => row.ok === false).length;
  const verdict = missed === 0 ? 'Every target is met.' : `${missed} of the targets are missed.`;
  return `# Results of \`npm run bench\`

${day}, ${availableParallelism()} cores, Node ${version}, ${process.platform} ${process.arch}. ${verdict}
All figures come from one run, on data that the benchmarks generate. What is compared was run by turns; ratios are
what counts, as times follow the machine and what else it does.

${tableOf(rows)}
`;
}
