import { type Clock, systemClock } from '../../../boundary/clock.ts';
import { defaultPace, type Pace, type SimulatorOptions } from '../../scenario/options.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { Files } from '../../store/files.ts';
import { Store } from '../../store/store.ts';
import { Jobs } from '../../training/jobs.ts';

/** What all handlers of one simulator work on. */
export interface World {
  readonly store: Store;
  readonly files: Files;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly scenario: Scenario;
  readonly seed: number | null;
  readonly countTokens: (text: string) => number;
  readonly accountId: string;
  /** In how many lists each job has been left out, where the scenario lets lists lag. */
  readonly listsMissed: Map<string, number>;
  /** Where this simulator can be reached, without a path; set once it listens. */
  origin: string;
}

export function makeWorld(options: SimulatorOptions): World {
  const clock = options.clock ?? systemClock;
  const scenario = options.scenario ?? {};
  const store = new Store(options.stateDir);
  const files = new Files(store, clock, scenario.fileProcessingSeconds);
  return {
    store,
    files,
    jobs: new Jobs(
      store,
      files,
      clock,
      scenario.atLimit === 'refuse' ? Infinity : scenario.maxConcurrentJobs,
    ),
    clock,
    pace: { ...defaultPace, ...options.pace },
    scenario,
    seed: options.seed ?? null,
    countTokens: options.countTokens ?? ((text) => Math.ceil(Buffer.byteLength(text) / 4)),
    accountId: options.accountId ?? 'simulated',
    listsMissed: new Map(),
    origin: '',
  };
}
