import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArtifactDouble } from './artifact-double.ts';
import type { GitHubDouble } from './github-double.ts';
import { parseCommandFile } from './parse-command-file.ts';
import { parseLog, type ParsedLog } from './parse-log.ts';
import {
  createWorkplace,
  inputEnvironment,
  DIST,
  ROOT,
  runnerEnvironment,
  type TriggeringEvent,
  type Workplace,
} from './runner-environment.ts';
import { startProcess } from './start-process.ts';

export interface ActionOptions {
  readonly inputs: Readonly<Record<string, string>>;
  /** Default: a push to main. */
  readonly event?: TriggeringEvent;
  /** On top of the runner's own; an empty string counts as set. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written into a new workspace. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Makes the new workspace a git repository with `files` committed. */
  readonly git?: boolean;
  /** A workplace of an earlier step of the same job; `files` is ignored then. */
  readonly workplace?: Workplace;
  readonly github?: GitHubDouble;
  readonly artifacts?: ArtifactDouble;
  /** What runs; default `dist/index.js`. Relative to the repository. */
  readonly entry?: string;
  /** State of the main step, handed over as STATE_*. */
  readonly state?: Readonly<Record<string, string>>;
  readonly debug?: boolean;
}

export interface RunResult extends ParsedLog {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  readonly firstLineMs: number | null;
  /** As the runner reads them from GITHUB_OUTPUT; outputs that hold a masked value are kept here. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workplace: Workplace;
  /** The raw lines of stdout and stderr in the order they came. */
  readonly raw: readonly string[];
  /** A file of the folder that the output `results-path` names; null where there is none. */
  resultFile(name: string): string | null;
}

export interface RunningAction {
  readonly workplace: Workplace;
  /** As the runner cancels: SIGINT, later SIGTERM, to the entry process only. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the first raw line that matches; rejects when the process ends before. */
  waitForLine(pattern: RegExp): Promise<string>;
  readonly result: Promise<RunResult>;
}

/** Starts the built action as a runner starts a step and does not wait for its end. */
export function startAction(options: ActionOptions): RunningAction {
  const workplace = options.workplace ?? createWorkplace(options.files, options.git);
  const state = Object.fromEntries(
    Object.entries(options.state ?? {}).map(([key, value]) => [`STATE_${key}`, value]),
  );
  const env = {
    ...runnerEnvironment(workplace, options.event ?? { name: 'push' }),
    ...inputEnvironment(options.inputs, options.github?.state.token ?? ''),
    ...state,
    ...options.github?.env,
    ...options.artifacts?.env,
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
    ...options.env,
  };
  const child = startProcess([resolve(ROOT, options.entry ?? `${DIST}/index.js`)], env, workplace.workspace);
  return {
    workplace,
    kill: child.kill,
    waitForLine: child.waitForLine,
    result: child.ended.then((end) => {
      const read = (name: string) => readFileSync(join(workplace.files, name), 'utf8');
      const outputs = parseCommandFile(read('output'));
      return {
        ...parseLog(end.lines, options.debug ? { debug: true } : {}),
        exitCode: end.exitCode,
        signal: end.signal,
        durationMs: end.durationMs,
        firstLineMs: end.firstLineMs,
        outputs,
        state: parseCommandFile(read('state')),
        summary: read('summary'),
        workplace,
        raw: end.lines,
        resultFile: (name) => {
          const path = join(outputs['results-path'] ?? workplace.files, name);
          return outputs['results-path'] !== undefined && existsSync(path)
            ? readFileSync(path, 'utf8')
            : null;
        },
      };
    }),
  };
}

/** Runs the built action to its end. */
export function runAction(options: ActionOptions): Promise<RunResult> {
  return startAction(options).result;
}

/** Runs `dist/post.js` in the workplace of an earlier run, with the state that the run left. */
export function runPost(run: RunResult, options: ActionOptions): Promise<RunResult> {
  return runAction({
    ...options,
    entry: options.entry ?? `${DIST}/post.js`,
    workplace: run.workplace,
    state: run.state,
  });
}
