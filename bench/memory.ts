import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChatFile } from './chat-lines.ts';
import { runChild } from './dataset/run-child.ts';
import { below, info, printRows, type BenchRow } from './row.ts';

const MEBIBYTE = 2 ** 20;

/** Peak memory of the whole check, worker threads included, on 1 GB against 200 MB. */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
  try {
    const peaks = [200, 1024].map((mebibytes) => {
      const file = join(folder, `${mebibytes}.jsonl`);
      writeChatFile(file, mebibytes * MEBIBYTE);
      const { peakMb } = runChild('check-file.ts', file);
      rmSync(file);
      return peakMb;
    });
    const [small = 0, large = 0] = peaks;
    return [
      info('memory: peak on 200 MB', small, 'MB'),
      below('memory: peak on 1 GB', large, 'MB', 400),
      below('memory: 1 GB against 200 MB', large / small, '×', 1.3),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) printRows(await run());
