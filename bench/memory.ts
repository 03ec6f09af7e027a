import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeChatFile } from './chat-lines.ts';
import { runBundle, withFolder } from './process/run-bundle.ts';
import { below, info, printRows, type BenchRow } from './row.ts';

const MEBIBYTE = 2 ** 20;

/** Peak memory of `command: validate`, worker threads included, on 1 GB against 200 MB. */
export function run(): Promise<BenchRow[]> {
  return withFolder(async (folder) => {
    const peak = async (mebibytes: number): Promise<number> => {
      const name = `${mebibytes}.jsonl`;
      writeChatFile(join(folder, name), mebibytes * MEBIBYTE);
      const inputs = { command: 'validate', model: 'gpt-4.1-mini', 'training-file': name };
      const { peakMb } = await runBundle({ inputs, workspace: folder });
      rmSync(join(folder, name));
      return peakMb;
    };
    const small = await peak(200);
    const large = await peak(1024);
    return [
      info('memory: peak on 200 MB', small, 'MB'),
      below('memory: peak on 1 GB', large, 'MB', 400),
      below('memory: 1 GB against 200 MB', large / small, '×', 1.3),
    ];
  });
}

if (import.meta.main) printRows(await run());
