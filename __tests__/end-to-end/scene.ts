import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pace, SimulatorOptions } from '../../src/simulator/scenario/options.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import {
  createWorkplace,
  runAction,
  startAction,
  startArtifactDouble,
  startGitHubDouble,
  type ActionOptions,
  type ArtifactDouble,
  type GitHubDouble,
  type RunningAction,
  type RunResult,
} from '../rig/index.ts';
import { ROOT } from '../rig/runner-environment.ts';

/** A job of a fraction of a second, with room for a look in the middle. */
const QUICK: Pace = {
  validateSeconds: 0.1,
  queueSeconds: 0.1,
  trainSeconds: 0.4,
  secondsPerStep: null,
  finishSeconds: 0.1,
};
/** A job that is still running when the test is over. */
export const ENDLESS: Partial<Pace> = { trainSeconds: 600 };

export const MODEL = 'gpt-4.1-mini-2025-04-14';

/** The examples' dataset, as a repository would hold it. */
export const TICKETS = {
  'data/train.jsonl': readFileSync(join(ROOT, 'examples/data/tickets-train.jsonl'), 'utf8'),
  'data/validation.jsonl': readFileSync(join(ROOT, 'examples/data/tickets-validation.jsonl'), 'utf8'),
  'data/test.jsonl': readFileSync(join(ROOT, 'examples/data/tickets-test.jsonl'), 'utf8'),
} as const;

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** One repository with its runner, GitHub and a provider of its own, which speaks OpenAI's API on loopback. */
export interface Scene {
  readonly github: GitHubDouble;
  readonly artifacts: ArtifactDouble;
  readonly provider: Simulator;
  /** Inputs that lead a step to the scene's provider. */
  readonly access: Readonly<Record<string, string>>;
  readonly run: (
    inputs: Readonly<Record<string, string>>,
    more?: Partial<ActionOptions>,
  ) => Promise<RunResult>;
  readonly start: (inputs: Readonly<Record<string, string>>, more?: Partial<ActionOptions>) => RunningAction;
  /** Everything that was asked to be changed: `POST /v1/files`, … */
  readonly writes: () => string[];
}

interface SceneOptions extends Partial<Omit<SimulatorOptions, 'stateDir' | 'pace'>> {
  readonly pace?: Partial<Pace>;
}

/** Runs a story in a scene of its own, so that stories can be told at the same time. */
export async function withScene(
  options: SceneOptions,
  story: (scene: Scene) => Promise<void>,
): Promise<void> {
  const [github, artifacts, provider] = await Promise.all([
    startGitHubDouble(),
    startArtifactDouble(),
    startSimulator({
      dialect: 'openai',
      seed: 7,
      ...options,
      // What OpenAI shuts down some day is still here in these stories.
      scenario: { shutdownDates: { [MODEL]: null }, ...options.scenario },
      pace: { ...QUICK, ...options.pace },
      stateDir: join(createWorkplace().runnerTemp, 'provider'),
    }),
  ]);
  const access = { provider: 'openai', 'base-url': provider.baseUrl, 'api-key': provider.token };
  const complete = (
    inputs: Readonly<Record<string, string>>,
    more: Partial<ActionOptions> = {},
  ): ActionOptions => ({
    inputs: { ...(inputs['provider'] === undefined ? access : {}), ...inputs },
    github,
    artifacts,
    ...more,
  });
  try {
    await story({
      github,
      artifacts,
      provider,
      access,
      run: (inputs, more) => runAction(complete(inputs, more)),
      start: (inputs, more) => startAction(complete(inputs, more)),
      writes: () =>
        provider.requests
          .filter(({ method }) => method !== 'GET')
          .map(({ method, path }) => `${method} ${path}`),
    });
  } finally {
    await Promise.all([github.close(), artifacts.close(), provider.close()]);
  }
}

/** Inputs of the main job on the examples' dataset. */
export const TRAIN = {
  model: MODEL,
  'training-file': 'data/train.jsonl',
  'validation-file': 'data/validation.jsonl',
  'poll-interval-seconds': '0.1',
} as const;

/** What a person sees of a run besides its log: all texts that it published. */
export function publishedBy(run: RunResult, scene: Pick<Scene, 'github' | 'artifacts'>): string {
  return [
    run.summary,
    JSON.stringify(run.outputs),
    ...[...scene.github.state.comments.values()].flat().map(({ body }) => body ?? ''),
    ...scene.artifacts.artifacts.flatMap(({ files }) => Object.values(files)),
  ].join('\n');
}

/** Messages of one level, as annotations show them. */
export function told(run: RunResult, level: 'error' | 'warning' | 'notice'): string[] {
  return run.annotations.filter((one) => one.level === level).map(({ message }) => message);
}

/** One chat example as a line of JSONL. */
export function example(question: string, answer: string): string {
  return JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
}

/** A dataset file of `count` different examples from `first` on. */
export function examples(count: number, first = 0): string {
  return Array.from(
    { length: count },
    (_, n) =>
      `${example(`How many crates does order ${n + first} hold?`, `Order ${n + first} holds ${(n + first) * 3} crates.`)}\n`,
  ).join('');
}

const RECORDINGS = process.env['RECORDINGS'] ?? join(ROOT, '../shared/recordings');
export const hasRecordings = existsSync(join(RECORDINGS, 'datasets'));

export function readRecording(name: string): Uint8Array {
  return readFileSync(join(RECORDINGS, name));
}
