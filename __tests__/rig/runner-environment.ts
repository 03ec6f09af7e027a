import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { removeAtEnd } from './clean-up.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The bundle under test; FINE_TUNE_DIST names another than the committed one. */
export const DIST = process.env['FINE_TUNE_DIST'] ?? 'dist';

export interface TriggeringEvent {
  readonly name: string;
  readonly payload?: unknown;
  readonly sha?: string;
  readonly ref?: string;
  readonly actor?: string;
}

export interface Workplace {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly runnerTemp: string;
  /** Where the command files and the event lie. */
  readonly files: string;
}

/** Makes an empty workspace and a RUNNER_TEMP, as one job has them; several steps can share it. */
export function createWorkplace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  git = false,
): Workplace {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'fine-tune-rig-')));
  const workplace = {
    workspace: join(base, 'work'),
    runnerTemp: join(base, 'temp'),
    files: join(base, 'files'),
  };
  for (const folder of Object.values(workplace)) mkdirSync(folder);
  removeAtEnd(base);
  writeFiles(workplace.workspace, files);
  if (git) commitAll(workplace.workspace);
  return workplace;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Makes the folder a repository if it is none, commits everything in it and answers the commit. */
export function commitAll(folder: string): string {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Rig', '-c', 'user.email=rig@example.com', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_NOSYSTEM: '1', HOME: folder },
    }).trim();
  if (!existsSync(join(folder, '.git'))) git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'State of the workspace');
  return git('rev-parse', 'HEAD');
}

/** Inputs as the runner hands them over: the defaults of action.yml, then the given ones. */
export function inputEnvironment(
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const path = join(ROOT, 'action.yml');
  const declared = existsSync(path)
    ? ((
        parse(readFileSync(path, 'utf8')) as {
          inputs?: Record<string, { default?: string | number | boolean }>;
        }
      ).inputs ?? {})
    : null;
  const env: Record<string, string> = {};
  const set = (name: string, value: string) => {
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  };
  for (const [name, input] of Object.entries(declared ?? {})) {
    set(name, String(input.default ?? '').replace(/^\$\{\{\s*github\.token\s*\}\}$/, token));
  }
  for (const [name, value] of Object.entries(given)) {
    if (declared !== null && !(name in declared)) throw new Error(`action.yml has no input "${name}"`);
    set(name, value);
  }
  return env;
}

/** The variables of a step on a hosted Linux runner; nothing of this process but PATH. */
export function runnerEnvironment(workplace: Workplace, event: TriggeringEvent): Record<string, string> {
  const commandFile = (name: string) => {
    const path = join(workplace.files, name);
    writeFileSync(path, '');
    return path;
  };
  const eventPath = join(workplace.files, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload ?? {}));
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: workplace.files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: event.actor ?? 'octocat',
    GITHUB_TRIGGERING_ACTOR: event.actor ?? 'octocat',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: 'fine-tune',
    GITHUB_REF: event.ref ?? 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '17',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SHA: event.sha ?? 'c'.repeat(40),
    GITHUB_WORKFLOW: 'Fine-tune',
    GITHUB_WORKSPACE: workplace.workspace,
    GITHUB_OUTPUT: commandFile('output'),
    GITHUB_STATE: commandFile('state'),
    GITHUB_ENV: commandFile('env'),
    GITHUB_PATH: commandFile('path'),
    GITHUB_STEP_SUMMARY: commandFile('summary'),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'rig',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: workplace.runnerTemp,
    RUNNER_TOOL_CACHE: workplace.runnerTemp,
  };
}
