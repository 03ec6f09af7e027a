import { buildJobMetadata, type JobOrigin } from '../../src/training/job-metadata.ts';
import type { Creation } from '../../src/training/create-job.ts';
import type { Search, WantedJob } from '../../src/training/find/wanted-job.ts';
import type { JobOrder } from '../../src/provider/types.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeLog, type FakeLog } from './fake-log.ts';
import { createSource, type FakeOptions, FakeProvider } from './fake-provider.ts';

export const FINGERPRINT = 'f'.repeat(64);
export const SOURCE = createSource('{"messages":[]}\n');

export function createOrigin(overrides: Partial<JobOrigin> = {}): JobOrigin {
  return { repository: 'octo/birds', commit: 'abc', workflow: 'train', run: '1', attempt: '1', ...overrides };
}

export function createWanted(overrides: Partial<WantedJob> = {}): WantedJob {
  return {
    fingerprint: FINGERPRINT,
    model: 'gpt-4.1-mini',
    suffix: 'birds',
    method: 'supervised',
    hyperparameters: {},
    seed: null,
    trainingFile: { sha256: SOURCE.sha256, bytes: SOURCE.bytes },
    validationFile: null,
    exactTokensPerEpoch: null,
    ...overrides,
  };
}

export interface World {
  readonly clock: FakeClock;
  readonly provider: FakeProvider;
  readonly log: FakeLog;
  readonly search: Search;
  readonly fileId: string;
  order(overrides?: Partial<JobOrder>, origin?: JobOrigin): JobOrder;
  creation(overrides?: Partial<Creation>): Creation;
}

/** A provider with the training file already uploaded. */
export async function createWorld(options: FakeOptions = {}): Promise<World> {
  const clock = createFakeClock();
  const provider = new FakeProvider(clock, options);
  const log = createFakeLog();
  const fileId = 'file-digest';
  provider.files.set(fileId, {
    id: fileId,
    filename: `train-${SOURCE.sha256.slice(0, 16)}.jsonl`,
    bytes: SOURCE.bytes,
    createdAt: 1_800_000_000,
    status: 'processed',
    statusDetails: null,
    raw: {},
  });
  const search = { provider, clock };
  const order = (overrides: Partial<JobOrder> = {}, origin = createOrigin()): JobOrder => ({
    model: 'gpt-4.1-mini',
    trainingFile: fileId,
    validationFile: null,
    suffix: 'birds',
    method: 'supervised',
    hyperparameters: {},
    grader: null,
    seed: null,
    integrations: [],
    metadata: buildJobMetadata(FINGERPRINT, origin, {}),
    extraBody: {},
    ...overrides,
  });
  return {
    clock,
    provider,
    log,
    search,
    fileId,
    order,
    creation: (overrides = {}) => ({
      search,
      wanted: createWanted(),
      order: order({}, overrides.origin),
      origin: createOrigin(),
      known: new Set(),
      reuse: true,
      log,
      deadline: clock.now() + 3_600_000,
      ...overrides,
    }),
  };
}
