import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface ChildFigures {
  /** From the start of the process to its last line. */
  readonly ms: number;
  readonly examples: number;
  readonly findings: number;
  readonly peakMb: number;
}

/** Runs one of the scripts beside this file on a dataset, `rounds` times. Returns the fastest. */
export function runChild(script: 'check-file.ts' | 'read-file.ts', file: string, rounds = 1): ChildFigures {
  const runs = Array.from({ length: rounds }, () => {
    const text = execFileSync(process.execPath, [join(import.meta.dirname, script), file], {
      encoding: 'utf8',
    });
    return JSON.parse(text) as ChildFigures;
  });
  return runs.reduce((fastest, run) => (run.ms < fastest.ms ? run : fastest));
}
