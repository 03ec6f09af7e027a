import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  createWorkplace,
  DIST,
  inputEnvironment,
  ROOT,
  runnerEnvironment,
  type TriggeringEvent,
  type Workplace,
} from '../../__tests__/rig/runner-environment.ts';
import { runProcess, type ProcessFigures } from './run-process.ts';

/** The built action; FINE_TUNE_DIST names another bundle than the committed one. */
const ENTRY = resolve(ROOT, DIST, 'index.js');

export interface BundleRun {
  readonly inputs: Readonly<Record<string, string>>;
  /** Where the inputs' paths lead. */
  readonly workspace: string;
  readonly event?: TriggeringEvent;
  readonly workplace?: Workplace;
}

/** Runs the built action as a runner would, without GitHub: no comment, no artifact. */
export function runBundle({ inputs, workspace, event, workplace }: BundleRun): Promise<ProcessFigures> {
  const { env } = bundleEnvironment({
    inputs,
    workspace,
    ...(event && { event }),
    ...(workplace && { workplace }),
  });
  return runProcess([ENTRY], env, workspace);
}

export function bundleEnvironment(run: BundleRun): {
  readonly entry: string;
  readonly env: Record<string, string>;
} {
  const env = {
    ...runnerEnvironment(run.workplace ?? createWorkplace(), run.event ?? { name: 'push' }),
    ...inputEnvironment({ comment: 'never', artifact: 'false', ...run.inputs }, ''),
    GITHUB_WORKSPACE: run.workspace,
  };
  return { entry: ENTRY, env };
}

/** Calls `use` with a folder for generated files, and removes it. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
