import OpenAI, { toFile } from 'openai';
import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { rows, start, ticket, upload } from './rig.ts';

const model = 'gpt-4.1-mini-2025-04-14';

test('a file is uploaded, found, read and deleted', async () => {
  const { client } = await start();
  const file = await client.files.create({
    file: await toFile(Buffer.from(rows(12)), 'tickets.jsonl'),
    purpose: 'fine-tune',
    expires_after: { anchor: 'created_at', seconds: 86_400 },
  });
  expect(file).toMatchObject({
    object: 'file',
    filename: 'tickets.jsonl',
    purpose: 'fine-tune',
    status: 'processed',
  });
  expect(file.expires_at).toBe(file.created_at + 86_400);
  expect((await client.files.retrieve(file.id)).bytes).toBe(Buffer.byteLength(rows(12)));
  expect((await client.files.list()).data.map(({ id }) => id)).toEqual([file.id]);
  expect(await (await client.files.content(file.id)).text()).toBe(rows(12));
  expect(await client.files.delete(file.id)).toEqual({ object: 'file', deleted: true, id: file.id });
  await expect(client.files.retrieve(file.id)).rejects.toThrow(OpenAI.NotFoundError);
});

test('an upload in parts makes the file whose bytes were declared, in the order of complete', async () => {
  const { client } = await start();
  const text = Buffer.from(rows(20));
  const upload = await client.uploads.create({
    filename: 'parts.jsonl',
    purpose: 'fine-tune',
    bytes: text.length,
    mime_type: 'application/jsonl',
  });
  const second = await client.uploads.parts.create(upload.id, {
    data: await toFile(text.subarray(900), 'b'),
  });
  const first = await client.uploads.parts.create(upload.id, {
    data: await toFile(text.subarray(0, 900), 'a'),
  });
  const md5 = createHash('md5').update(text).digest('hex');
  await expect(client.uploads.complete(upload.id, { part_ids: [first.id] })).rejects.toThrow(
    /bytes were declared/,
  );
  await expect(client.uploads.complete(upload.id, { part_ids: [second.id, first.id], md5 })).rejects.toThrow(
    /MD5/,
  );
  const done = await client.uploads.complete(upload.id, { part_ids: [first.id, second.id], md5 });
  expect(done.status).toBe('completed');
  expect(await (await client.files.content(done.file?.id ?? '')).text()).toBe(text.toString());
  await expect(client.uploads.cancel(upload.id)).rejects.toThrow(/is completed/);
});

test('a job runs from validation to a model that answers', async () => {
  const { client, clock } = await start({ pace: { secondsPerStep: 1, finishSeconds: 5 } });
  const training = await upload(client, rows(60));
  const validation = await upload(client, rows(20, 60), 'valid.jsonl');
  const created = await client.fineTuning.jobs.create({
    model: 'gpt-4.1-mini',
    training_file: training,
    validation_file: validation,
    suffix: 'tickets',
    seed: 42,
    metadata: { team: 'support' },
    method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 4 } } },
  });
  expect(created).toMatchObject({
    status: 'validating_files',
    model,
    seed: 42,
    finished_at: null,
    trained_tokens: null,
  });
  expect(created.hyperparameters).toMatchObject({ n_epochs: 4, batch_size: 'auto' });
  clock.advance(1);
  expect((await client.fineTuning.jobs.retrieve(created.id)).status).toBe('queued');
  clock.advance(101);
  expect((await client.fineTuning.jobs.retrieve(created.id)).status).toBe('running');
  const seen = new Set<string>();
  for await (const event of client.fineTuning.jobs.listEvents(created.id, { limit: 7 })) seen.add(event.id);
  expect(seen.size).toBeGreaterThan(100);
  clock.advance(1000);
  const done = await client.fineTuning.jobs.retrieve(created.id);
  expect(done).toMatchObject({ status: 'succeeded', hyperparameters: { n_epochs: 4, batch_size: 1 } });
  expect(done.fine_tuned_model).toMatch(/^ft:gpt-4\.1-mini-2025-04-14:simulated:tickets:[0-9A-Za-z]{8}$/);
  expect(done.trained_tokens).toBeGreaterThan(1000);

  const events = await Array.fromAsync(client.fineTuning.jobs.listEvents(created.id, { limit: 100 }));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events.filter(({ type }) => type === 'metrics')).toHaveLength(240);
  expect(events.map((event) => event.created_at)).toEqual(
    events.map((event) => event.created_at).sort((a, b) => b - a),
  );
  expect([...seen].every((id) => events.some((event) => event.id === id))).toBe(true);

  const checkpoints = await Array.fromAsync(client.fineTuning.jobs.checkpoints.list(created.id));
  expect(checkpoints.map(({ step_number }) => step_number)).toEqual([240, 180, 120]);
  expect(checkpoints[0]?.fine_tuned_model_checkpoint).toBe(done.fine_tuned_model);
  expect(checkpoints[1]?.fine_tuned_model_checkpoint).toBe(`${done.fine_tuned_model}:ckpt-step-180`);
  expect(checkpoints[1]?.metrics.full_valid_loss).toBeGreaterThan(0);

  const encoded = await (await client.files.content(done.result_files[0] ?? '')).text();
  expect(encoded).not.toMatch(/[,\n]/);
  const csv = Buffer.from(encoded, 'base64').toString('utf8').split('\n');
  expect(csv[0]).toMatch(/^step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy/);
  expect(csv).toHaveLength(241);

  const tuned = done.fine_tuned_model ?? '';
  const known = ticket(4);
  const answer = await client.chat.completions.create({
    model: tuned,
    messages: [{ role: 'user', content: known.question }],
  });
  expect(answer.choices[0]?.message.content).toBe(known.answer);
  expect((await client.models.retrieve(tuned)).owned_by).toBe('simulated');
  expect(await client.models.delete(tuned)).toMatchObject({ id: tuned, deleted: true });
  await expect(client.models.retrieve(tuned)).rejects.toThrow(OpenAI.NotFoundError);
});

test('jobs are listed newest first, filtered by metadata, page by page', async () => {
  const { client, clock } = await start();
  const training = await upload(client, rows(12));
  const ids: string[] = [];
  for (const team of ['a', 'b', 'a', 'a']) {
    const job = await client.fineTuning.jobs.create({ model, training_file: training, metadata: { team } });
    ids.push(job.id);
    clock.advance(1);
  }
  const all = await Array.fromAsync(client.fineTuning.jobs.list({ limit: 3 }));
  expect(all.map(({ id }) => id)).toEqual(ids.toReversed());
  const ofA = await Array.fromAsync(client.fineTuning.jobs.list({ limit: 2, metadata: { team: 'a' } }));
  expect(ofA.map(({ id }) => id)).toEqual([ids[3], ids[2], ids[0]]);
});

test('two creates at once make two jobs', async () => {
  const { client } = await start();
  const training = await upload(client, rows(12));
  const both = await Promise.all(
    [1, 2].map(() => client.fineTuning.jobs.create({ model, training_file: training })),
  );
  expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  expect(new Set(both.map((job) => job.created_at)).size).toBe(1);
});

test('a job is paused, resumed and cancelled', async () => {
  const { client, clock } = await start({ pace: { secondsPerStep: 1 } });
  const training = await upload(client, rows(40));
  const { id } = await client.fineTuning.jobs.create({ model, training_file: training });
  await expect(client.fineTuning.jobs.pause(id)).rejects.toThrow(OpenAI.BadRequestError);
  clock.advance(30);
  expect((await client.fineTuning.jobs.pause(id)).status).toBe('paused');
  const before = await Array.fromAsync(client.fineTuning.jobs.listEvents(id, { limit: 100 }));
  clock.advance(3600);
  expect((await client.fineTuning.jobs.listEvents(id, { limit: 100 })).data).toEqual(before);
  expect((await client.fineTuning.jobs.resume(id)).status).toBe('running');
  clock.advance(10);
  expect((await client.fineTuning.jobs.cancel(id)).status).toBe('cancelled');
  const steps = (await client.fineTuning.jobs.listEvents(id, { limit: 100 })).data.filter(
    ({ type }) => type === 'metrics',
  );
  expect(steps).toHaveLength(38);
  clock.advance(3600);
  const cancelled = await client.fineTuning.jobs.retrieve(id);
  expect(cancelled).toMatchObject({ status: 'cancelled', finished_at: null, fine_tuned_model: null });
  await expect(client.fineTuning.jobs.cancel(id)).rejects.toThrow(OpenAI.BadRequestError);
});

test('embeddings of texts with words in common lie closer', async () => {
  const { client } = await start();
  const input = ['the red lamp arrived broken', 'a broken red lamp', 'weather in Oslo tomorrow'];
  const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input });
  const cosine = (a = 0, b = 0) =>
    (data[a]?.embedding ?? []).reduce(
      (sum, value, index) => sum + value * (data[b]?.embedding[index] ?? 0),
      0,
    );
  expect(cosine(0, 0)).toBeCloseTo(1, 5);
  expect(cosine(0, 1)).toBeGreaterThan(0.5);
  expect(cosine(0, 2)).toBeLessThan(0.3);
});

test('a completion model answers prompts', async () => {
  const { client, clock } = await start();
  const lines = Array.from({ length: 30 }, (_, index) =>
    JSON.stringify({ prompt: ticket(index).question, completion: ` ${ticket(index).answer}` }),
  );
  const training = await upload(client, lines.join('\n'));
  const { id } = await client.fineTuning.jobs.create({ model: 'babbage-002', training_file: training });
  clock.advance(60);
  const { fine_tuned_model } = await client.fineTuning.jobs.retrieve(id);
  const answer = await client.completions.create({
    model: fine_tuned_model ?? '',
    prompt: ticket(3).question,
  });
  expect(answer.choices[0]?.text).toBe(` ${ticket(3).answer}`);
});

test('graders are validated', async () => {
  const { client } = await start();
  const grader = {
    type: 'string_check',
    name: 'same',
    input: '{{sample.output_text}}',
    reference: '{{item.reference}}',
    operation: 'eq',
  } as const;
  expect(await client.fineTuning.alpha.graders.validate({ grader })).toEqual({ grader });
});
