import { expect, test } from 'vitest';
import type { SeenRequest } from '../../../src/simulator/scenario/scenario.ts';
import type { Scenario } from '../../../src/simulator/scenario/scenario.ts';
import { createWorkplace, runPost, startAction } from '../../rig/index.ts';
import { startBackend, type Backend } from '../providers/backend.ts';
import { chatLines } from '../providers/dataset.ts';
import { isCreate } from './faults.ts';

const ORDER = {
  model: 'gpt-4.1-mini-2025-04-14',
  'training-file': 'train.jsonl',
  hyperparameters: '{n_epochs: 2, batch_size: 3}',
  'poll-interval-seconds': '0.2',
};
const QUICK = { validateSeconds: 0.2, queueSeconds: 0.2, trainSeconds: 1, finishSeconds: 0.2 };
const ENDLESS = { ...QUICK, trainSeconds: 1e6 };
type Dialect = 'openai' | 'azure';

interface Stage {
  readonly dialect?: Dialect;
  readonly pace: typeof QUICK;
  readonly scenario?: Scenario;
}

async function withBackend(stage: Stage, story: (backend: Backend) => Promise<void>): Promise<void> {
  const backend = await startBackend({ dialect: 'openai', secondsPerRequest: null, ...stage });
  try {
    await story(backend);
  } finally {
    await backend.close();
  }
}

const files = (from = 0) => ({ files: { 'train.jsonl': chatLines(12, from) } });
const statusesOf = async (backend: Backend) => (await backend.jobs()).map(({ status }) => status);

test.concurrent.for(['queue', 'refuse'] as const)(
  'five contents at a limit of three jobs, mode %s',
  (atLimit) =>
    withBackend({ pace: QUICK, scenario: { maxConcurrentJobs: 3, atLimit } }, async (backend) => {
      const runs = await Promise.all([0, 100, 200, 300, 400].map((from) => backend.run(ORDER, files(from))));
      for (const run of runs) {
        expect(run.exitCode, run.lines.join('\n')).toBe(0);
        expect(run.outputs).toMatchObject({ status: 'succeeded', reused: 'false' });
      }
      expect(new Set(runs.map((run) => run.outputs['job-id'])).size).toBe(5);
      expect(await statusesOf(backend)).toEqual(Array(5).fill('succeeded'));
      const waited = runs.filter((run) => run.lines.some((line) => line.includes('places for running jobs')));
      if (atLimit === 'queue') expect(waited).toEqual([]);
    }),
);

test.concurrent.for(['openai', 'azure'] as const)(
  'two runs of one content at the same instant leave one job, which both follow: %s',
  (dialect) =>
    // The list does not show a new job at first, so that each run must believe itself alone.
    withBackend(
      { dialect, pace: { ...QUICK, trainSeconds: 14 }, scenario: { listLag: 2 } },
      async (backend) => {
        const run = (id: string) => backend.run(ORDER, { ...files(), env: { GITHUB_RUN_ID: id } });
        const runs = await Promise.all([run('1'), run('2')]);
        for (const { exitCode, lines, outputs } of runs) {
          expect(exitCode, lines.join('\n')).toBe(0);
          expect(outputs['status']).toBe('succeeded');
        }
        expect(backend.creates()).toHaveLength(2);
        expect((await statusesOf(backend)).toSorted()).toEqual(['cancelled', 'succeeded']);
        const [one, other] = runs.map(({ outputs }) => outputs['job-id']);
        expect(other).toBe(one);
        expect(runs.map(({ outputs }) => outputs['reused']).toSorted()).toEqual(['false', 'true']);
        const told = runs.map((each) => each.resultFile('metrics.csv'));
        expect(told[1]).toBe(told[0]);
      },
    ),
);

test.concurrent.for(['openai', 'azure'] as const)(
  'a runner killed between create and answer leaves a job that the next run adopts: %s',
  (dialect) => {
    let isFirst = true;
    const fault = (request: SeenRequest) => {
      if (!isFirst || !isCreate(request)) return undefined;
      isFirst = false;
      return { kind: 'reset-after' } as const;
    };
    return withBackend(
      { dialect, pace: { ...QUICK, trainSeconds: 4 }, scenario: { fault } },
      async (backend) => {
        const killed = backend.start(ORDER, files());
        await killed.waitForLine(/No clear answer to the request to create/);
        killed.kill('SIGKILL');
        expect((await killed.result).signal).toBe('SIGKILL');
        const next = await backend.run(ORDER, { ...files(), env: { GITHUB_RUN_ATTEMPT: '2' } });
        expect(next.exitCode, next.lines.join('\n')).toBe(0);
        expect(next.outputs).toMatchObject({ status: 'succeeded', reused: 'true' });
        expect(backend.creates()).toHaveLength(1);
      },
    );
  },
);

test.concurrent.for([
  ['openai', 'cancel', 'cancelled'],
  ['azure', 'cancel', 'cancelled'],
  ['openai', 'detach', 'running'],
] as const)(
  'a workflow cancelled while the job is created, %s, on-cancel: %s',
  ([dialect, onCancel, status]) => {
    const arrived = Promise.withResolvers<undefined>();
    const fault = (request: SeenRequest) => {
      if (!isCreate(request)) return undefined;
      arrived.resolve(undefined);
      // The job is made; only its answer takes its time.
      return { kind: 'slow', ms: 4_000 } as const;
    };
    return withBackend(
      { dialect, pace: { ...ENDLESS, validateSeconds: 0, queueSeconds: 0 }, scenario: { fault } },
      async (backend) => {
        const run = backend.start({ ...ORDER, 'on-cancel': onCancel }, files());
        await arrived.promise;
        // The request is seen before its job is made: the job's own list tells when it is there.
        while ((await backend.jobs()).length === 0);
        run.kill('SIGINT');
        const { exitCode, lines, durationMs } = await run.result;
        expect(exitCode, lines.join('\n')).not.toBe(0);
        expect(durationMs).toBeGreaterThan(0);
        expect(await statusesOf(backend), lines.join('\n')).toEqual([status]);
        expect(lines.join('\n')).not.toMatch(/^\s+at |did not foresee/m);
      },
    );
  },
);

test.concurrent.for([
  ['cancel', 'cancelled'],
  ['detach', 'running'],
] as const)('post settles the job of a step that was killed, on-cancel: %s', ([onCancel, status]) =>
  withBackend({ pace: ENDLESS }, async (backend) => {
    const inputs = backend.inputs({ ...ORDER, 'on-cancel': onCancel });
    const workplace = createWorkplace(files().files);
    const step = startAction({ inputs, workplace });
    await step.waitForLine(/^Job \S+: running/);
    step.kill('SIGKILL');
    const post = await runPost(await step.result, { inputs });
    expect(post.exitCode, post.lines.join('\n')).toBe(0);
    expect(await statusesOf(backend), post.lines.join('\n')).toEqual([status]);
    expect(post.unmasked.join('\n')).not.toContain(backend.simulator.token);
  }),
);

test.concurrent('post leaves a job alone that the step only followed', () =>
  withBackend({ pace: ENDLESS }, async (backend) => {
    const started = await backend.run({ ...ORDER, wait: 'false' }, files());
    const jobId = started.outputs['job-id'] ?? '';
    const inputs = backend.inputs({ command: 'follow', 'job-id': jobId, 'poll-interval-seconds': '0.2' });
    const step = startAction({ inputs, workplace: createWorkplace() });
    await step.waitForLine(/^Job \S+: running/);
    step.kill('SIGKILL');
    const post = await runPost(await step.result, { inputs });
    expect(post.lines.join('\n')).toContain('was not created by this run: it goes on');
    expect(await statusesOf(backend)).toEqual(['running']);
  }));

test.concurrent('two steps of one run with reuse: false have a job each', () =>
  withBackend({ pace: { ...QUICK, trainSeconds: 10 } }, async (backend) => {
    const given = { ...ORDER, reuse: 'false' };
    const runs = await Promise.all([backend.run(given, files()), backend.run(given, files())]);
    for (const run of runs) {
      expect(run.exitCode, run.lines.join('\n')).toBe(0);
      expect(run.outputs).toMatchObject({ status: 'succeeded', reused: 'false' });
    }
    expect(await statusesOf(backend)).toEqual(['succeeded', 'succeeded']);
  }));

test.concurrent('two runs at the same instant that wait for nothing leave one job', () =>
  withBackend({ pace: ENDLESS, scenario: { listLag: 1 } }, async (backend) => {
    const run = (id: string) =>
      backend.run({ ...ORDER, wait: 'false' }, { ...files(), env: { GITHUB_RUN_ID: id } });
    const runs = await Promise.all([run('1'), run('2')]);
    for (const { exitCode, lines } of runs) expect(exitCode, lines.join('\n')).toBe(0);
    expect((await statusesOf(backend)).filter((status) => status === 'running')).toHaveLength(1);
    expect(new Set(runs.map(({ outputs }) => outputs['job-id'])).size).toBe(1);
  }));

test.concurrent('a model that is not known by its name yet is not paid for again', () =>
  withBackend({ pace: QUICK, scenario: { modelWarmupSeconds: 600 } }, async (backend) => {
    const first = await backend.run(ORDER, files());
    const again = await backend.run(ORDER, files());
    expect(again.outputs, again.lines.join('\n')).toMatchObject({
      reused: 'true',
      'job-id': first.outputs['job-id'],
    });
    expect(backend.creates()).toHaveLength(1);
  }));

test.concurrent('a run that is cancelled while it waits for a place leaves the jobs of others alone', () => {
  const scenario = { maxConcurrentJobs: 1, atLimit: 'refuse' } as const;
  return withBackend({ dialect: 'azure', pace: ENDLESS, scenario }, async (backend) => {
    const blocker = await backend.run({ ...ORDER, wait: 'false' }, files(500));
    const waiting = backend.start(ORDER, { ...files(), env: { GITHUB_RUN_ID: '2' } });
    await waiting.waitForLine(/All places for running jobs are taken/);
    await backend.run({ command: 'cancel', 'job-id': blocker.outputs['job-id'] ?? '' });
    const other = await backend.run({ ...ORDER, wait: 'false' }, { ...files(), env: { GITHUB_RUN_ID: '3' } });
    waiting.kill('SIGINT');
    await waiting.result;
    const status = await backend.run({ command: 'status', 'job-id': other.outputs['job-id'] ?? '' });
    expect(status.outputs['status'], status.lines.join('\n')).not.toBe('cancelled');
  });
});

test.concurrent('a file that another run deletes meanwhile is uploaded again', () => {
  const meanwhile = { id: '', state: 'nothing' as 'nothing' | 'deleting' | 'done' };
  let remove: () => Promise<unknown> = async () => undefined;
  const scenario: Scenario = {
    fault: (request) => {
      if (meanwhile.state === 'deleting' && request.method === 'GET')
        return { kind: 'status', status: 503, retryAfter: '0' };
      if (!isCreate(request) || meanwhile.id === '' || meanwhile.state === 'done') return undefined;
      meanwhile.state = 'deleting';
      void remove().then(() => (meanwhile.state = 'done'));
      return { kind: 'status', status: 400, code: 'invalid_training_file' };
    },
  };
  return withBackend({ pace: QUICK, scenario }, async (backend) => {
    const first = await backend.run(ORDER, files());
    meanwhile.id = first.outputs['training-file-id'] ?? '';
    remove = () =>
      fetch(`${backend.simulator.baseUrl}/files/${meanwhile.id}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${backend.simulator.token}` },
      });
    const second = await backend.run({ ...ORDER, suffix: 'again' }, files());
    expect(second.exitCode, second.lines.join('\n')).toBe(0);
    expect(second.outputs['training-file-id']).not.toBe(meanwhile.id);
    expect(second.lines.join('\n')).toContain('has been deleted since: it is uploaded again');
  });
});
