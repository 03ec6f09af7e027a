import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { Store } from '../../src/simulator/store/store.ts';
import { makeClock, makeStateDir, rows, start, upload } from './rig.ts';

const model = 'gpt-4.1-mini-2025-04-14';

test('a later simulator sees the files and jobs of an earlier one, as they stand by then', async () => {
  const stateDir = join(makeStateDir(), 'made', 'by', 'itself');
  const clock = makeClock();
  const first = await start({ stateDir, clock });
  const training_file = await upload(first.client, rows(40));
  const { id } = await first.client.fineTuning.jobs.create({ model, training_file });
  const early = await first.client.fineTuning.jobs.listEvents(id);
  await first.simulator.close();
  clock.advance(60);
  const second = await start({ stateDir, clock });
  expect(second.simulator.token).not.toBe(first.simulator.token);
  const job = await second.client.fineTuning.jobs.retrieve(id);
  expect(job.status).toBe('succeeded');
  const events = await Array.fromAsync(second.client.fineTuning.jobs.listEvents(id, { limit: 100 }));
  expect(events.slice(-early.data.length)).toEqual(early.data);
  const name = job.fine_tuned_model ?? '';
  await second.client.models.delete(name);
  const third = await start({ stateDir, clock });
  await expect(third.client.models.retrieve(name)).rejects.toThrow(OpenAI.NotFoundError);
});

test('two simulators at the same time share one state: of four cancels one is done', async () => {
  const stateDir = makeStateDir();
  const clock = makeClock();
  const both = [await start({ stateDir, clock }), await start({ stateDir, clock })];
  const training_file = await upload(both[0]?.client as OpenAI, rows(40));
  const jobs = await Promise.all(
    [...both, ...both].map(({ client }) => client.fineTuning.jobs.create({ model, training_file })),
  );
  const ids = jobs.map(({ id }) => id);
  for (const { client } of both) {
    const listed = await Array.fromAsync(client.fineTuning.jobs.list());
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  }
  const cancels = await Promise.allSettled(
    [...both, ...both].map(({ client }) => client.fineTuning.jobs.cancel(ids[0] ?? '')),
  );
  expect(cancels.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a log keeps every entry of writers that know nothing of each other', () => {
  const dir = makeStateDir();
  mkdirSync(dir, { recursive: true });
  const stores = [new Store(dir), new Store(dir), new Store(dir)];
  for (let round = 0; round < 20; round += 1) {
    for (const [writer, store] of stores.entries()) store.append('thing', 'a/b:c', () => ({ writer, round }));
  }
  for (const store of stores) expect(store.log('thing', 'a/b:c')).toHaveLength(60);
});

test('a name can be taken once', () => {
  const dir = makeStateDir();
  const [one, two] = [new Store(dir), new Store(dir)];
  expect([one.create('thing', 'x', { by: 1 }), two.create('thing', 'x', { by: 2 })]).toEqual([true, false]);
  expect(two.read('thing', 'x')).toEqual({ by: 1 });
});

test('an 11-hour job of 3,000 steps needs no waiting', async () => {
  const { client, clock } = await start({ pace: { trainSeconds: 39_000, queueSeconds: 600 } });
  const training_file = await upload(client, rows(1000));
  const { id } = await client.fineTuning.jobs.create({
    model,
    training_file,
    method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3, batch_size: 1 } } },
  });
  clock.advance(10.8 * 3600);
  expect((await client.fineTuning.jobs.retrieve(id)).status).toBe('running');
  clock.advance(0.3 * 3600);
  expect((await client.fineTuning.jobs.retrieve(id)).status).toBe('succeeded');
  const events = await Array.fromAsync(client.fineTuning.jobs.listEvents(id, { limit: 100 }));
  expect(events.filter(({ type }) => type === 'metrics')).toHaveLength(3000);
});
