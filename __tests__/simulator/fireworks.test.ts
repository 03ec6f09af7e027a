import { expect, test } from 'vitest';
import { asArray, asObject, type JsonObject } from '../../src/boundary/json.ts';
import { rows, start } from './rig.ts';

async function startFireworks(options: Parameters<typeof start>[0] = {}) {
  const started = await start({
    dialect: 'fireworks',
    accountId: 'acme',
    pace: { secondsPerStep: 1 },
    ...options,
  });
  const { baseUrl, token } = started.simulator;
  const headers = { authorization: `Bearer ${token}` };
  const send = async (method: string, path: string, body?: object | FormData) => {
    const url = path.startsWith('http') ? path : `${baseUrl}/accounts/acme/${path}`;
    const content = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
    const answer = await fetch(url, { method, headers, ...(content === undefined ? {} : { body: content }) });
    return { status: answer.status, body: asObject(await answer.json()) ?? {} };
  };
  return { ...started, send };
}

type Send = Awaited<ReturnType<typeof startFireworks>>['send'];

async function addDataset(send: Send, datasetId: string, text: string): Promise<void> {
  await send('POST', 'datasets', { datasetId, dataset: { userUploaded: {}, exampleCount: '1' } });
  const form = new FormData();
  form.append('file', new Blob([text]), 'train.jsonl');
  expect((await send('POST', `datasets/${datasetId}:upload`, form)).status).toBe(200);
}

const job = {
  dataset: 'accounts/acme/datasets/tickets',
  baseModel: 'accounts/fireworks/models/qwen3-8b',
  epochs: 3,
};

test('a dataset is a record, then bytes, and can be made again once it is deleted', async () => {
  const { send } = await startFireworks();
  const dataset = { datasetId: 'tickets', dataset: { userUploaded: {} } };
  expect((await send('POST', 'datasets', dataset)).body.state).toBe('UPLOADING');
  expect((await send('POST', 'datasets', dataset)).status).toBe(409);
  expect((await send('POST', 'supervisedFineTuningJobs', job)).status).toBe(400);
  await addDataset(send, 'tickets', rows(10));
  expect((await send('GET', 'datasets/tickets')).body.state).toBe('READY');
  expect((await send('DELETE', 'datasets/tickets')).status).toBe(200);
  expect((await send('GET', 'datasets/tickets')).status).toBe(404);
  expect((await send('POST', 'datasets', dataset)).body.state).toBe('UPLOADING');
  expect((await send('POST', 'datasets', { ...dataset, datasetId: 'Not valid' })).status).toBe(400);
});

test('a large dataset goes through a signed URL and is confirmed', async () => {
  const { send } = await startFireworks();
  await send('POST', 'datasets', { datasetId: 'tickets', dataset: { userUploaded: {} } });
  const endpoint = await send('POST', 'datasets/tickets:getUploadEndpoint', {
    filenameToSize: { 'a.jsonl': 10 },
  });
  const url = String(asObject(endpoint.body.filenameToSignedUrls)?.['a.jsonl']);
  expect((await fetch(url.replace(/.$/, '!'), { method: 'PUT', body: 'x' })).status).toBe(403);
  expect((await fetch(url, { method: 'PUT', body: rows(10) })).status).toBe(200);
  expect((await send('GET', 'datasets/tickets')).body.state).toBe('UPLOADING');
  await send('POST', 'datasets/tickets:validateUpload', {});
  expect((await send('GET', 'datasets/tickets')).body.state).toBe('READY');
});

async function runJob(scenario: NonNullable<Parameters<typeof start>[0]>['scenario'] = {}) {
  const started = await startFireworks({ scenario });
  const { send, clock } = started;
  await addDataset(send, 'tickets', rows(40));
  const created = await send('POST', 'supervisedFineTuningJobs?supervisedFineTuningJobId=job-1', {
    ...job,
    outputModel: 'tickets-model',
  });
  expect(created).toMatchObject({ status: 200, body: { state: 'JOB_STATE_VALIDATING' } });
  const states: unknown[] = [];
  for (let second = 0; second < 40; second += 1) {
    const { body } = await send('GET', 'supervisedFineTuningJobs/job-1');
    if (body.state !== states.at(-1)) states.push(body.state);
    clock.advance(1);
  }
  return { ...started, states };
}

test('a job passes through its states to a model, with metrics behind a signed URL', async () => {
  const { send, states, simulator } = await runJob();
  expect(states).toEqual(
    ['VALIDATING', 'PENDING', 'RUNNING', 'COMPLETED'].map((state) => `JOB_STATE_${state}`),
  );
  const { body } = await send('GET', 'supervisedFineTuningJobs/job-1');
  expect(body).toMatchObject({
    outputModel: 'accounts/acme/models/tickets-model',
    jobProgress: { percent: 100, epoch: 3 },
  });
  const metrics = (await (await fetch(String(body.metricsFileSignedUrl))).text()).split('\n');
  expect(metrics.map((line) => JSON.parse(line) as JsonObject).at(-1)).toMatchObject({ step: 30 });
  expect((await send('GET', 'models/tickets-model')).body).toMatchObject({ state: 'READY' });
  const ask = { model: 'accounts/acme/models/tickets-model', messages: [{ role: 'user', content: 'hi' }] };
  const url = `${new URL(simulator.baseUrl).origin}/inference/v1/chat/completions`;
  expect((await send('POST', url, ask)).body.message).toContain('not deployed');
  expect((await send('DELETE', 'models/tickets-model')).status).toBe(200);
  expect((await send('GET', 'models/tickets-model')).status).toBe(404);
});

test('a job that stops early ends as EARLY_STOPPED, with its model', async () => {
  const { send, states } = await runJob({ stopEarlyAt: 0.5 });
  expect(states.at(-1)).toBe('JOB_STATE_EARLY_STOPPED');
  expect((await send('GET', 'models/tickets-model')).status).toBe(200);
});

test('a job is cancelled, listed and kept apart from preference jobs', async () => {
  const { send, clock } = await startFireworks();
  await addDataset(send, 'tickets', rows(40));
  const { body } = await send('POST', 'supervisedFineTuningJobs', job);
  const name = String(body.name).split('/').at(-1) ?? '';
  clock.advance(5);
  await send('POST', `supervisedFineTuningJobs/${name}:cancel`, {});
  expect((await send('GET', `supervisedFineTuningJobs/${name}`)).body.state).toBe('JOB_STATE_CANCELLING');
  clock.advance(2);
  const list = await send('GET', 'supervisedFineTuningJobs');
  expect(asArray(list.body.supervisedFineTuningJobs)).toMatchObject([{ state: 'JOB_STATE_CANCELLED' }]);
  expect((await send('GET', 'dpoJobs')).body.dpoJobs).toEqual([]);
});
