import type { Job, JobEvent } from '../../src/provider/types.ts';

/** A job that shows only what a test is about. */
export function createJob(overrides: Partial<Job> = {}): Job {
  const status = overrides.status ?? 'running';
  return {
    id: 'ftjob-1',
    status,
    finished: ['succeeded', 'failed', 'cancelled'].includes(status),
    cancelling: false,
    model: 'gpt-4.1-mini-2025-04-14',
    fineTunedModel: null,
    trainingFile: 'file-1',
    validationFile: null,
    resultFiles: [],
    createdAt: 1_800_000_000,
    finishedAt: null,
    error: null,
    trainedTokens: null,
    hyperparameters: {},
    method: 'supervised',
    seed: null,
    suffix: null,
    metadata: {},
    integrations: [],
    step: null,
    totalSteps: null,
    raw: { suffix: overrides.suffix ?? null },
    ...overrides,
  };
}

export function createEvent(overrides: Partial<JobEvent> = {}): JobEvent {
  return {
    key: 'event-1',
    createdAt: 1_800_000_000,
    level: 'info',
    type: 'message',
    message: 'Job started',
    data: {},
    raw: {},
    ...overrides,
  };
}
