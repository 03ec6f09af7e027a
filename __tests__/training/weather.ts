import { ConcurrencyLimitError } from '../../src/provider/errors/concurrency-limit-error.ts';
import type { Job } from '../../src/provider/types.ts';
import { createJob } from '../../src/training/create-job.ts';
import type { Authorship } from '../../src/training/find/twins.ts';
import { findJob } from '../../src/training/find/find-job.ts';
import { followJob } from '../../src/training/follow/follow-job.ts';
import type { JobOrigin } from '../../src/training/job-metadata.ts';
import { watchTrainJob } from '../../src/training/train-job-watch.ts';
import { isTransient } from '../../src/training/transient.ts';
import { ensureUploaded } from '../../src/training/upload-files.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeLog } from './fake-log.ts';
import { createSource, FakeProvider } from './fake-provider.ts';
import { createRandom } from './random.ts';
import { createOrigin, createWanted, createWorld, FINGERPRINT } from './world.ts';
import { buildJobMetadata } from '../../src/training/job-metadata.ts';

const SOURCE = createSource('{"messages":[]}\n');

/** What one run came to. */
export interface RunResult {
  readonly job: Job;
  readonly createdIds: readonly string[];
  readonly events: readonly string[];
  readonly jobIds: readonly string[];
}

export interface Schedule {
  readonly seed: number;
  readonly provider: FakeProvider;
  readonly clock: FakeClock;
  readonly runs: readonly RunResult[];
  readonly description: string;
}

/**
 * One seeded schedule of faults, lived through by one to three runs of the same content, each of which may be killed
 * and started again. Everything random comes from the seed.
 */
export async function liveThrough(seed: number): Promise<Schedule> {
  const random = createRandom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const storm = pick([0, 0.02, 0.1, 0.25]);
  const clock = createFakeClock();
  const busyUntil = clock.now() + pick([0, 0, 0, 200_000]);
  const options = {
    random,
    life: {
      validatingMs: 60_000 + random() * 60_000,
      queuedMs: 150_000 + random() * 200_000,
      steps: Math.floor(random() * 200),
      msPerStep: 500 + random() * 4_000,
      closingMs: random() * 120_000,
    },
    capabilities: { metadata: random() < 0.8 },
    eventOrder: pick(['newest-first', 'oldest-first'] as const),
    eventPage: pick([3, 20, 100]),
    eventIds: random() < 0.7,
    listLagMs: pick([0, 0, 2_000, 8_000]),
    unknownMs: pick([0, 1_000]),
    ignoreFilter: random() < 0.3,
    faults: {
      // The client tries an idempotent request six times before it gives up; create it sends once.
      lostRequest: (call: string) => random() < (call === 'createJob' ? storm : storm / 4),
      lostAnswer: (call: string) => random() < (call === 'createJob' ? storm : storm / 4),
      ...(storm === 0 ? {} : { shufflePage: () => random() < storm }),
      repeatPage: () => random() < storm,
      refuseCreate: () =>
        clock.now() < busyUntil
          ? new ConcurrencyLimitError({
              provider: 'The fake',
              action: 'create',
              status: 429,
              code: null,
              detail: '',
              requestId: null,
            })
          : null,
    },
  };
  const provider = new FakeProvider(clock, options);
  const runCount = pick([1, 1, 2, 3]);
  // Without metadata a job does not say whose it was: a twin that a dead runner left behind is nobody's to cancel.
  const mayDie = runCount === 1 || options.capabilities.metadata;
  const runs = await Promise.all(
    Array.from({ length: runCount }, async (_, index) => {
      await clock.sleep(index === 0 ? 0 : random() * 5_000);
      return run(
        provider,
        clock,
        createOrigin({ run: String(index + 1) }),
        index === 0 && mayDie && random() < 0.3 ? random() * 400_000 : null,
      );
    }),
  );
  return { seed, provider, clock, runs, description: JSON.stringify({ storm, runCount, ...options }) };
}

async function run(
  provider: FakeProvider,
  clock: FakeClock,
  origin: JobOrigin,
  killedAfterMs: number | null,
): Promise<RunResult> {
  const log = createFakeLog();
  const createdIds: string[] = [];
  if (killedAfterMs !== null) {
    // The runner dies without a word; the workflow is run again.
    const kill = new AbortController();
    clock.at(clock.now() + killedAfterMs, () => kill.abort(new Error('killed')));
    try {
      return await attempt(kill.signal, origin);
    } catch (error) {
      if (!kill.signal.aborted) throw error;
    }
  }
  return attempt(undefined, { ...origin, attempt: '2' });

  async function attempt(signal: AbortSignal | undefined, from: JobOrigin): Promise<RunResult> {
    const search = { provider, clock, ...(signal === undefined ? {} : { signal }) };
    const wanted = createWanted({ trainingFile: { sha256: SOURCE.sha256, bytes: SOURCE.bytes } });
    const events: string[] = [];
    const jobIds = new Set<string>();
    const verdict = await persist(clock, async () => findJob(search, wanted, { reuse: true }), signal);
    if (verdict.kind === 'failed-for-data') throw new Error('no job fails for its data here');
    let job: Job;
    let authorship: Authorship | null = null;
    if (verdict.kind === 'new') {
      const upload = { ...search, log, expiresAfterDays: null };
      const { file } = await persist(clock, async () => ensureUploaded(upload, SOURCE, 'training'), signal);
      const creation = {
        ...{
          search,
          wanted,
          origin: from,
          known: verdict.known,
          reuse: true,
          log,
          deadline: clock.now() + 20_000_000,
        },
        order: {
          ...(await orderOf()),
          trainingFile: file.id,
          metadata: buildJobMetadata(FINGERPRINT, from, {}),
        },
        onCreated: (created: Job) => void createdIds.push(created.id),
      };
      const created = await createJob(creation);
      job = created.job;
      authorship = created.authorship;
    } else {
      job = verdict.job;
      if (verdict.kind === 'adopt-running')
        authorship = { origin: from, known: verdict.known, created: new Set(), unclear: [], several: false };
    }
    const afterLook =
      authorship === null
        ? undefined
        : watchTrainJob({ search, wanted, authorship, reuse: true, cost: null, log });
    const outcome = await followJob(job, {
      ...{ provider, clock, log, deadline: null, fixedPauseMs: null },
      ...(signal === undefined ? {} : { signal }),
      ...(afterLook === undefined ? {} : { afterLook }),
      onEvent: (event) => void events.push(event.key),
      onJob: (seen) => {
        if (!jobIds.has(seen.id)) events.length = 0;
        jobIds.add(seen.id);
      },
    });
    if (outcome.kind === 'aborted') throw new Error('killed');
    return { job: outcome.job, createdIds, events, jobIds: [...jobIds] };
  }
}

/** Stands in for the client, which tries an idempotent request at least six times. */
async function persist<T>(
  clock: FakeClock,
  ask: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await clock.sleep(3_000, signal);
    }
  }
}

async function orderOf() {
  return (await createWorld()).order();
}

/** Throws what is wrong with the schedule's end: one job, every event once and in order, the right outputs. */
export function checkSchedule({ provider, runs, seed, description }: Schedule): void {
  const fail = (what: string): never => {
    throw new Error(`${what}. Repeat with: node bench/soak.ts --seed ${seed}\n${description}`);
  };
  const paid = provider.paidJobs();
  if (paid.length !== 1)
    fail(`${paid.length} jobs were left running: ${paid.map((job) => job.id).join(', ')}`);
  const [job] = paid;
  for (const run of runs) {
    if (run.job.id !== job?.id || run.job.status !== 'succeeded')
      fail(`a run ended with ${run.job.id}, ${run.job.status}`);
    if (run.job.fineTunedModel === null) fail('a run ended without a model');
    const expected = provider.eventsOf(run.job.id);
    const times = new Map(expected.map((event) => [event.key, event.createdAt]));
    if (run.events.length !== expected.length || new Set(run.events).size !== expected.length) {
      fail(
        `${run.events.length} events were told, ${new Set(run.events).size} of them different, instead of ${expected.length}`,
      );
    }
    // A page in disorder leaves two events of one second in an order that nothing tells.
    const told =
      provider.options.faults?.shufflePage === undefined
        ? run.events
        : run.events.map((key) => times.get(key));
    const right = expected.map((event) => (told === run.events ? event.key : event.createdAt));
    const wrong = told.findIndex((each, index) => each !== right[index]);
    if (wrong >= 0) fail(`event ${wrong} is ${String(told[wrong])} instead of ${String(right[wrong])}`);
  }
}
