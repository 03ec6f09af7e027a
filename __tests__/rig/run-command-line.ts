import { resolve } from 'node:path';
import { createWorkplace, DIST, ROOT, type Workplace } from './runner-environment.ts';
import { startProcess, type ProcessEnd } from './start-process.ts';

export interface CommandLineOptions {
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly git?: boolean;
  readonly workplace?: Workplace;
  /** Default `dist/cli.js`. */
  readonly entry?: string;
}

export type CommandLineResult = ProcessEnd & { readonly workplace: Workplace };

/** Runs `dist/cli.js` as a person would in a terminal: no runner's variables, the workspace as current folder. */
export async function runCommandLine(options: CommandLineOptions): Promise<CommandLineResult> {
  const workplace = options.workplace ?? createWorkplace(options.files, options.git);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: workplace.files,
    TMPDIR: workplace.runnerTemp,
    ...options.env,
  };
  const entry = resolve(ROOT, options.entry ?? `${DIST}/cli.js`);
  return { ...(await startProcess([entry, ...options.words], env, workplace.workspace).ended), workplace };
}
