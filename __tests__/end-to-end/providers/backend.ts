import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DialectName, SimulatorOptions } from '../../../src/simulator/scenario/options.ts';
import type { LoggedRequest } from '../../../src/simulator/scenario/scenario.ts';
import { startSimulator, type Simulator } from '../../../src/simulator/simulator.ts';
import {
  runAction,
  startAction,
  type ActionOptions,
  type RunningAction,
  type RunResult,
} from '../../rig/index.ts';

/** The input `provider` of each dialect. */
const PROVIDERS: Readonly<Record<DialectName, string>> = {
  openai: 'openai',
  azure: 'azure',
  nebius: 'nebius',
  bedrock: 'bedrock',
  compatible: 'openai-compatible',
  together: 'together',
  fireworks: 'fireworks',
};
const CREATE = /\/(fine_tuning\/jobs|fine-tunes|supervisedFineTuningJobs|dpoJobs)$/;

export interface BackendOptions extends Partial<Omit<SimulatorOptions, 'dialect'>> {
  readonly dialect: DialectName;
  /**
   * How far the provider's clock goes with each request, in seconds, so that every stage of a job is seen however busy
   * this machine is. null: the real clock.
   */
  readonly secondsPerRequest?: number | null;
  /** Inputs of every run. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A provider inside the test's process, and the built action asked to use it. */
export interface Backend {
  readonly simulator: Simulator;
  readonly dialect: DialectName;
  inputs(given: Readonly<Record<string, string>>): Record<string, string>;
  run(given: Readonly<Record<string, string>>, options?: Partial<ActionOptions>): Promise<RunResult>;
  start(given: Readonly<Record<string, string>>, options?: Partial<ActionOptions>): RunningAction;
  /** Create requests, whatever became of them. */
  creates(): LoggedRequest[];
  /** The provider's own list of jobs, newest first, as it writes them. */
  jobs(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Any path below the base URL, asked with the key. */
  ask(path: string): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

export async function startBackend(options: BackendOptions): Promise<Backend> {
  const { dialect, secondsPerRequest = 1, inputs: always = {}, ...rest } = options;
  const stateDir = mkdtempSync(join(tmpdir(), 'fine-tune-backend-'));
  let nowMs = Date.now();
  const steppingClock = {
    now: () => nowMs,
    sleep: async (ms: number) => {
      nowMs += ms;
    },
  };
  const simulator = await startSimulator({
    stateDir,
    dialect,
    seed: 7,
    ...(secondsPerRequest === null ? {} : { clock: steppingClock }),
    pace: { validateSeconds: 6, queueSeconds: 6, trainSeconds: 20, finishSeconds: 6 },
    ...rest,
    scenario: {
      ...rest.scenario,
      fault: (request) => {
        nowMs += (secondsPerRequest ?? 0) * 1_000;
        return rest.scenario?.fault?.(request);
      },
    },
  });
  const ask = async (path: string) => {
    const response = await fetch(`${simulator.baseUrl}${path}`, {
      headers: { authorization: `Bearer ${simulator.token}` },
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const inputs = (given: Readonly<Record<string, string>>) => ({
    provider: PROVIDERS[dialect],
    'base-url': simulator.baseUrl,
    'api-key': simulator.token,
    artifact: 'false',
    ...(dialect === 'fireworks' ? { 'account-id': 'simulated' } : {}),
    ...always,
    ...given,
  });
  return {
    simulator,
    dialect,
    inputs,
    ask,
    run: (given, more) => runAction({ ...more, inputs: inputs(given) }),
    start: (given, more) => startAction({ ...more, inputs: inputs(given) }),
    creates: () => simulator.requests.filter(({ method, path }) => method === 'POST' && CREATE.test(path)),
    jobs: async () => {
      const path: Partial<Record<DialectName, string>> = {
        together: '/fine-tunes',
        fireworks: '/accounts/simulated/supervisedFineTuningJobs',
      };
      const list = await ask(path[dialect] ?? '/fine_tuning/jobs?limit=100');
      return (list['data'] ?? list['supervisedFineTuningJobs'] ?? []) as Record<string, unknown>[];
    },
    close: async () => {
      await simulator.close();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}
