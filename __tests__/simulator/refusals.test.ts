import { existsSync, readFileSync } from 'node:fs';
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { chatRow, rows, start, ticket, upload } from './rig.ts';

const recordings = process.env.RECORDINGS ?? new URL('../../../shared/recordings', import.meta.url).pathname;
const recording = `${recordings}/api/ExceptionThrownOnInvalidModelName.json`;
const model = 'gpt-4.1-mini-2025-04-14';

/** Sends a create with these members more, and answers status and error. */
async function create(body: object, options: Parameters<typeof start>[0] = {}) {
  const { simulator, client } = await start(options);
  const training_file = await upload(client, rows(12));
  const answer = await fetch(`${simulator.baseUrl}/fine_tuning/jobs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model, training_file, ...body }),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { error?: { message: string; param: string } },
  };
}

test.skipIf(!existsSync(recording))(
  'an unknown model is refused word for word as the real API does',
  async () => {
    const { Entries } = JSON.parse(readFileSync(recording, 'utf8')) as {
      Entries: { StatusCode: number; ResponseBody: unknown }[];
    };
    const { status, body } = await create({ model: 'gpt-nonexistent' });
    expect({ status, body }).toEqual({ status: Entries[0]?.StatusCode, body: Entries[0]?.ResponseBody });
  },
);

const supervised = (hyperparameters: object) => ({
  method: { type: 'supervised', supervised: { hyperparameters } },
});

test.each([
  ['an unknown training file', { training_file: 'file-none' }, 'training_file'],
  ['an unknown validation file', { validation_file: 'file-none' }, 'validation_file'],
  ['no training file', { training_file: undefined }, 'training_file'],
  ['a suffix of 65 characters', { suffix: 'x'.repeat(65) }, 'suffix'],
  ['an empty suffix', { suffix: '' }, 'suffix'],
  ['a negative seed', { seed: -1 }, 'seed'],
  ['a seed of 2^31', { seed: 2 ** 31 }, 'seed'],
  [
    '17 pairs of metadata',
    { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'v'])) },
    'metadata',
  ],
  ['a key of 65 characters', { metadata: { ['k'.repeat(65)]: 'v' } }, 'metadata'],
  ['a value of 513 characters', { metadata: { key: 'v'.repeat(513) } }, 'metadata.key'],
  ['a value that is no text', { metadata: { key: 1 } }, 'metadata.key'],
  ['no epoch', supervised({ n_epochs: 0 }), 'method.supervised.hyperparameters.n_epochs'],
  ['51 epochs', supervised({ n_epochs: 51 }), 'method.supervised.hyperparameters.n_epochs'],
  ['half an epoch', supervised({ n_epochs: 1.5 }), 'method.supervised.hyperparameters.n_epochs'],
  ['a batch of 257', supervised({ batch_size: 257 }), 'method.supervised.hyperparameters.batch_size'],
  [
    'a rate of 0',
    supervised({ learning_rate_multiplier: 0 }),
    'method.supervised.hyperparameters.learning_rate_multiplier',
  ],
  ['a hyperparameter of another method', supervised({ beta: 0.1 }), 'method.supervised.hyperparameters.beta'],
  ['an unknown method', { method: { type: 'magic' } }, 'method.type'],
  ['a method the model does not know', { model: 'babbage-002', method: { type: 'dpo' } }, 'method.type'],
  ['no grader', { model: 'o4-mini', method: { type: 'reinforcement' } }, 'method.reinforcement.grader'],
  [
    'a grader of an unknown type',
    { model: 'o4-mini', method: { type: 'reinforcement', reinforcement: { grader: { type: 'magic' } } } },
    'method.reinforcement.grader.type',
  ],
])('%s is refused by name', async (_, body, param) => {
  const answer = await create(body);
  expect(answer.status).toBe(400);
  expect(answer.body.error?.param).toBe(param);
});

test('every limit itself is allowed', async () => {
  const metadata = Object.fromEntries(
    Array.from({ length: 16 }, (_, i) => [`${i}`.padEnd(64, 'k'), 'v'.repeat(512)]),
  );
  const answer = await create({
    suffix: 'x'.repeat(64),
    seed: 2 ** 31 - 1,
    metadata,
    ...supervised({ n_epochs: 50, batch_size: 256, learning_rate_multiplier: 1e-9 }),
  });
  expect(answer.status).toBe(200);
});

test('a wrong or missing key is refused without repeating it', async () => {
  const { simulator } = await start();
  const secret = 'sk-somebody-elses-key';
  const client = new OpenAI({ apiKey: secret, baseURL: simulator.baseUrl, maxRetries: 0 });
  const failure = await client.files.list().then(String, (error: unknown) => error);
  expect(failure).toBeInstanceOf(OpenAI.AuthenticationError);
  expect(JSON.stringify(failure)).not.toContain(secret);
  expect((await fetch(`${simulator.baseUrl}/models`)).status).toBe(401);
});

test.each([
  ['a file that is no .jsonl', 'train.csv', 'fine-tune', rows(10)],
  ['an unknown purpose', 'train.jsonl', 'magic', rows(10)],
  ['an empty file', 'train.jsonl', 'fine-tune', ''],
])('%s is refused at upload', async (_, name, purpose, text) => {
  const { simulator } = await start();
  const form = new FormData();
  form.append('purpose', purpose);
  form.append('file', new Blob([text]), name);
  const headers = { authorization: `Bearer ${simulator.token}` };
  const answer = await fetch(`${simulator.baseUrl}/files`, { method: 'POST', headers, body: form });
  expect(answer.status).toBe(400);
});

const bad = (messages: unknown) => JSON.stringify({ messages });
const user = { role: 'user', content: 'hello' };

test.each([
  ['three examples', rows(3), 'Training file has 3 example(s), but must have at least 10 examples'],
  ['a line that is not JSON', `${rows(12)}\nnot json`, 'Example 13, is not valid JSON'],
  [
    'an unknown role',
    `${rows(2)}\n${bad([user, { role: 'robot', content: 'x' }])}\n${rows(12)}`,
    "Example 3, message 2 has an invalid role: 'robot'",
  ],
  [
    'an unknown key',
    `${rows(11)}\n${bad([user, { role: 'assistant', content: 'x', mood: 'good' }])}`,
    "Example 12, message 2 has an unrecognized key: 'mood'",
  ],
  [
    'no assistant',
    `${rows(11)}\n${bad([user])}`,
    'Example 12, must have at least one message from the assistant',
  ],
  [
    'a special token',
    `${rows(11)}\n${chatRow({ ...ticket(1), answer: '<|fim_suffix|>' })}`,
    'Example 12 message contains an invalid token: <|fim_suffix|>',
  ],
])('%s lets the job fail while the files are validated', async (_, text, message) => {
  const { client, clock } = await start();
  const training_file = await upload(client, text);
  const { id, status } = await client.fineTuning.jobs.create({ model, training_file });
  expect(status).toBe('validating_files');
  clock.advance(60);
  const job = await client.fineTuning.jobs.retrieve(id);
  expect(job).toMatchObject({ status: 'failed', finished_at: null, fine_tuned_model: null });
  expect(job.error?.message).toContain(message);
  expect(job.error?.param).toBe('training_file');
  const { data: events } = await client.fineTuning.jobs.listEvents(id);
  expect(events[0]).toMatchObject({ level: 'error', message: job.error?.message });
});

test('a training file deleted during validation kills the job, later it does not', async () => {
  const { client, clock } = await start();
  const [early = '', late = ''] = [await upload(client, rows(12)), await upload(client, rows(12))];
  const killed = await client.fineTuning.jobs.create({ model, training_file: early });
  const spared = await client.fineTuning.jobs.create({ model, training_file: late });
  await client.files.delete(early);
  clock.advance(1);
  await client.files.delete(late);
  clock.advance(60);
  expect((await client.fineTuning.jobs.retrieve(killed.id)).error?.code).toBe('deleted_training_file');
  expect((await client.fineTuning.jobs.retrieve(spared.id)).status).toBe('succeeded');
});

test.each(['/files', '/v2/files', '//', '/v1', '/v1/files/%E0%A4%A'])(
  'the path %s is none of its own',
  async (path) => {
    const { simulator } = await start();
    const headers = { authorization: `Bearer ${simulator.token}` };
    const answer = await fetch(`${new URL(simulator.baseUrl).origin}${path}`, { headers });
    expect(answer.status).toBe(404);
  },
);
