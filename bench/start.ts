import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../__tests__/rig/start-process.ts';
import { bundleEnvironment, withFolder } from './process/run-bundle.ts';
import { below, info, median, printRows, type BenchRow } from './row.ts';

const PAIRS = 20;

/** How soon a light command shows a sign of life, against Node starting for nothing, by turns. */
export function run(): Promise<BenchRow[]> {
  return withFolder(async (folder) => {
    const nothing = join(folder, 'empty.js');
    writeFileSync(nothing, '');
    const { entry, env } = bundleEnvironment({
      inputs: { command: 'status', provider: 'simulator', 'job-id': 'ftjob-none' },
      workspace: folder,
    });
    const empty: number[] = [];
    const first: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      empty.push((await startProcess([nothing], {}, folder).ended).durationMs);
      first.push((await startProcess([entry], env, folder).ended).firstLineMs ?? Number.NaN);
    }
    return [
      info('start: an empty script', median(empty), 'ms'),
      info('start: first line of `command: status`', median(first), 'ms'),
      below('start: times an empty script', median(first) / median(empty), '×', 3),
    ];
  });
}

if (import.meta.main) printRows(await run());
