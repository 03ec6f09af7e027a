import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../../__tests__/rig/start-process.ts';

/**
 * Runs in a measured process before its own code, and leaves behind what the process used, its worker threads included.
 * Plain JavaScript in an address: a module of TypeScript would cost the process more than it is to measure.
 */
const PRELOAD = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const file = process.env.BENCH_USAGE;
  delete process.env.BENCH_USAGE;
  if (isMainThread && file !== undefined) process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const peakMb = process.resourceUsage().maxRSS / 1024;
    writeFileSync(file, JSON.stringify({ cpuMs: (user + system) / 1000, peakMb }));
  });
`)}`;

export interface ProcessFigures {
  /** From the start of the process to its end. */
  readonly ms: number;
  /** Time of all its threads on a core. */
  readonly cpuMs: number;
  /** MiB. */
  readonly peakMb: number;
  readonly lines: readonly string[];
}

/** Runs Node on the words, with exactly this environment, and measures the process. Throws where it fails. */
export async function runProcess(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = tmpdir(),
): Promise<ProcessFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  const usage = join(folder, 'usage.json');
  try {
    const measured = { ...env, BENCH_USAGE: usage, NODE_OPTIONS: `--import=${PRELOAD}` };
    const { exitCode, durationMs, lines } = await startProcess(words, measured, cwd).ended;
    if (exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${exitCode}:\n${lines.join('\n')}`);
    const figures = JSON.parse(readFileSync(usage, 'utf8')) as { cpuMs: number; peakMb: number };
    return { ms: durationMs, lines, ...figures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
