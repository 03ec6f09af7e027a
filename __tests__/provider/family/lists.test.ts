import { expect, it, onTestFinished } from 'vitest';
import { openAt, sendJson, startServer } from '../server.ts';

/** A provider that answers each list with the next of `answers`, the last one again and again. */
async function setUp(provider: string, answers: readonly unknown[]) {
  let asked = 0;
  const server = await startServer((_seen, response) => {
    sendJson(response, answers[Math.min(asked++, answers.length - 1)]);
  });
  const opened = await openAt(server, { provider });
  onTestFinished(async () => {
    await Promise.all([opened.close(), server.close()]);
  });
  return { provider: opened, asked: () => asked };
}

const ERROR = { error: { message: 'upstream timeout' } };
const JOBS = { object: 'list', data: [{ id: 'j1', status: 'running' }], has_more: false };

it.each(['openai', 'together'])('an error in a success is no empty list of jobs: %s', async (id) => {
  const { provider, asked } = await setUp(id, [ERROR, {}, null, JOBS]);
  expect((await provider.listJobs({ limit: 10 })).items.map((job) => job.id)).toEqual(['j1']);
  expect(asked()).toBe(4);
  const never = await setUp(id, [ERROR]);
  await expect(never.provider.listJobs({ limit: 10 })).rejects.toThrow(/what was asked for is not in it/);
  await expect(never.provider.listFiles(10)).rejects.toThrow(/what was asked for is not in it/);
});

it.each([[{ object: 'list', data: null }], [{ data: [] }], [[]], [{ jobs: [] }]])(
  '%j is an empty list',
  async (answer) => {
    const { provider } = await setUp('openai-compatible', [answer]);
    expect((await provider.listJobs({ limit: 10 })).items).toEqual([]);
  },
);

it('a server that counts its jobs names them by numbers', async () => {
  const { provider } = await setUp('openai-compatible', [{ id: 17, status: 'queued', training_file: 4 }]);
  expect(await provider.retrieveJob('17')).toMatchObject({ id: '17', trainingFile: '4' });
});
