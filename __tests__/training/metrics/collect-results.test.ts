import { expect, test } from 'vitest';
import { NetworkError } from '../../../src/provider/errors/network-error.ts';
import type { Checkpoint } from '../../../src/provider/types.ts';
import { collectResults } from '../../../src/training/metrics/collect-results.ts';
import { chooseFileName } from '../../../src/training/metrics/safe-name.ts';
import { createEvent, createJob } from '../fake-job.ts';
import { createWorld } from '../world.ts';

const NOTHING_SEEN = { checkpoints: [], events: [] };

async function createResults(files: Readonly<Record<string, string>>) {
  const world = await createWorld();
  for (const [id, text] of Object.entries(files)) {
    world.provider.contents.set(id, Buffer.from(text));
    world.provider.files.set(id, {
      id,
      filename: `dir/../${id}.csv`,
      bytes: null,
      createdAt: null,
      status: null,
      statusDetails: null,
      raw: {},
    });
  }
  const context = { ...world.search, log: world.log, takenNames: new Set(['metrics.csv']) };
  return { ...world, context, job: createJob({ status: 'succeeded', resultFiles: Object.keys(files) }) };
}

test('result files with safe names of their own, the longest table as the metrics', async () => {
  const { context, job } = await createResults({
    metrics: 'step,train_loss\n1,0.5\n2,0.4\n',
    other: 'step,train_loss\n1,9\n',
  });
  const results = await collectResults(context, job, NOTHING_SEEN);
  expect(results.files.map((file) => file.name)).toEqual(['metrics-2.csv', 'other.csv']);
  expect(results).toMatchObject({ source: 'result file', rows: [{ trainLoss: 0.5 }, { trainLoss: 0.4 }] });
});

test('a file that cannot be had is a warning and loses nothing else', async () => {
  const { context, job, provider, log } = await createResults({ bad: '', good: 'step,train_loss\n1,0.5\n' });
  const flaky = Object.assign(Object.create(provider) as typeof provider, {
    readFile: async (id: string) => {
      if (id === 'bad') throw new NetworkError('The fake', 'read the file', 'reset');
      return provider.readFile(id);
    },
  });
  const results = await collectResults({ ...context, provider: flaky }, job, NOTHING_SEEN);
  expect(results.files.map((file) => file.name)).toEqual(['good.csv']);
  expect(log.lines.filter((line) => line.startsWith('warning: '))).toHaveLength(1);
});

test('without result files the metrics come from events, with what checkpoints know besides, or from checkpoints alone', async () => {
  const { context } = await createResults({});
  const job = createJob({ status: 'succeeded' });
  const events = [1, 2, 3].map((step) =>
    createEvent({ key: String(step), type: 'metrics', data: { step, train_loss: 1 / step } }),
  );
  const checkpoints = [createCheckpoint(3, { full_valid_loss: 0.5 })];
  const fromEvents = await collectResults(context, job, { events, checkpoints });
  expect(fromEvents).toMatchObject({
    source: 'events',
    rows: [{ step: 1 }, { step: 2 }, { step: 3, trainLoss: 1 / 3, fullValidLoss: 0.5 }],
  });
  expect(await collectResults(context, job, { events: [], checkpoints })).toMatchObject({
    source: 'checkpoints',
    rows: [{ step: 3 }],
  });
  expect(await collectResults(context, job, NOTHING_SEEN)).toEqual({ files: [], rows: [], source: null });
});

test.each([
  ['../../etc/passwd', 'passwd.csv'],
  ['C:\\x\\step_metrics.csv', 'step_metrics.csv'],
  ['', 'file.csv'],
  ['...', 'file.csv'],
  ['con.csv', '_con.csv'],
  ['a b\u202ec.CSV', 'a_b_c.csv'],
  ['x'.repeat(300), `${'x'.repeat(100)}.csv`],
  ['--flag.csv', 'flag.csv'],
])('the name %j is made safe: %s', (name, safe) => {
  expect(chooseFileName(name, new Set())).toBe(safe);
});

function createCheckpoint(step: number, metrics: Record<string, number>): Checkpoint {
  return {
    id: `c${step}`,
    model: `ft:m:ckpt-step-${step}`,
    step,
    createdAt: null,
    metrics,
    resultFiles: [],
    raw: {},
  };
}
