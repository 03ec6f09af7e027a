import { type OpenAI, toFile } from 'openai';
import { expect, test } from 'vitest';
import type { DialectName } from '../../src/simulator/scenario/options.ts';
import { rows, start, ticket, upload } from './rig.ts';

const hex = '[0-9a-f]{32}';

/** A whole job in a dialect: as created, its events on the way, and as it ended. */
async function run(dialect: DialectName, model: string, body: object = {}, text = rows(40)) {
  const started = await start({ dialect, pace: { secondsPerStep: 1 } });
  const { client, clock } = started;
  const training_file = await upload(client, text);
  const created = await client.fineTuning.jobs.create({ model, training_file, ...body });
  clock.advance(10_000);
  const done = await client.fineTuning.jobs.retrieve(created.id);
  return { ...started, training_file, created, done };
}

test('azure: pending, -1 for auto, results as plain CSV, a model that must be deployed', async () => {
  const { simulator, client, created, done } = await run('azure', 'gpt-4.1-2025-04-14', {
    suffix: 'tickets',
  });
  expect(simulator.baseUrl).toMatch(/\/openai\/v1$/);
  expect(created).toMatchObject({ status: 'pending', result_files: null, hyperparameters: { n_epochs: -1 } });
  expect(done.fine_tuned_model).toMatch(new RegExp(`^gpt-4\\.1-2025-04-14\\.ft-${hex}-tickets$`));
  const csv = await (await client.files.content(done.result_files[0] ?? '')).text();
  expect(csv).toMatch(/^step,train_loss/);
  const [last] = (await client.fineTuning.jobs.listEvents(created.id)).data;
  expect(last?.message).not.toContain('success');
  const [, older] = (await client.fineTuning.jobs.checkpoints.list(created.id)).data;
  expect(older).toMatchObject({ id: expect.stringMatching(`^ftchkpt-${hex}$`) as string });
  const ask = client.chat.completions.create({
    model: done.fine_tuned_model ?? '',
    messages: [{ role: 'user', content: 'hello' }],
  });
  await expect(ask).rejects.toMatchObject({ status: 404, code: 'DeploymentNotFound' });
});

test('azure: the key goes in either header; suffixes and unprocessed files are refused', async () => {
  const { simulator, client, clock } = await start({
    dialect: 'azure',
    scenario: { fileProcessingSeconds: 10 },
  });
  const headers = { 'api-key': simulator.token };
  expect((await fetch(`${simulator.baseUrl}/files`, { headers })).status).toBe(200);
  const file = await client.files.create({
    file: await toFile(Buffer.from(rows(12)), 'a.jsonl'),
    purpose: 'fine-tune',
  });
  expect(file.status).toBe('pending');
  const body = { model: 'gpt-4.1-2025-04-14', training_file: file.id };
  await expect(client.fineTuning.jobs.create(body)).rejects.toThrow(/not ready/);
  clock.advance(10);
  await expect(client.fineTuning.jobs.create({ ...body, suffix: 'a.b' })).rejects.toThrow(/suffix/);
  await expect(client.fineTuning.jobs.create({ ...body, suffix: 'x'.repeat(41) })).rejects.toThrow(/suffix/);
  expect((await client.fineTuning.jobs.create(body)).status).toBe('pending');
});

test('nebius: no file status, events oldest first without ids, weights at the checkpoints', async () => {
  const { client, training_file, created, done } = await run('nebius', 'meta-llama/Llama-3.1-8B-Instruct', {
    hyperparameters: { n_epochs: 4, learning_rate: 2e-5, lora: true },
    metadata: { team: 'support' },
  });
  expect((await client.files.retrieve(training_file)).status).toBeNull();
  expect(created.metadata).toBeUndefined();
  expect(done).toMatchObject({ status: 'succeeded', result_files: [], trained_steps: 20, total_steps: 20 });
  const { data: events } = await client.fineTuning.jobs.listEvents(created.id);
  expect(events.every((event) => !('id' in event))).toBe(true);
  expect(events.map((event) => event.created_at)).toEqual(events.map((event) => event.created_at).toSorted());
  const { data: checkpoints } = await client.fineTuning.jobs.checkpoints.list(created.id);
  expect(checkpoints.map((checkpoint) => checkpoint.step_number)).toEqual([20, 15, 10, 5]);
  const [weights = ''] = (checkpoints[1] as unknown as { result_files: string[] }).result_files;
  expect((await client.files.retrieve(weights)).filename).toBe('checkpoint-15/adapter_model.safetensors');
  expect(await (await client.files.content(weights)).text()).toContain('simulated');
});

test('bedrock: reinforcement alone, a Lambda grader, no suffix, at least 100 examples', async () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const { question, answer } = ticket(index);
      return JSON.stringify({ messages: [{ role: 'user', content: question }], reference_answer: answer });
    }).join('\n');
  const grader = {
    type: 'lambda',
    lambda: { function: 'arn:aws:lambda:us-west-2:000000000000:function:grade' },
  };
  const method = { type: 'reinforcement', reinforcement: { grader } };
  const { client, training_file, done } = await run('bedrock', 'qwen.qwen3-32b', { method }, items(120));
  expect(done).toMatchObject({ status: 'succeeded', method: { type: 'reinforcement' } });
  const answer = await client.chat.completions.create({
    model: done.fine_tuned_model ?? '',
    messages: [{ role: 'user', content: ticket(3).question }],
  });
  expect(answer.choices).toHaveLength(1);
  const body = { model: 'qwen.qwen3-32b', training_file };
  await expect(client.fineTuning.jobs.create(body)).rejects.toThrow(/supervised/);
  const wrong = { ...body, method, suffix: 'x' } as unknown as OpenAI.FineTuning.JobCreateParams;
  await expect(client.fineTuning.jobs.create(wrong)).rejects.toThrow(/suffix/);
  const few = await run('bedrock', 'qwen.qwen3-32b', { method }, items(99));
  expect(few.done.error?.message).toContain('at least 100');
});

test('compatible: the least of a job, unknown fields refused, no file content', async () => {
  const { client, training_file, done } = await run('compatible', 'HuggingFaceTB/SmolLM2-135M');
  expect(Object.keys(done).toSorted()).toEqual(
    ['object', 'id', 'fine_tuned_model', 'status', 'training_file', 'model'].toSorted(),
  );
  expect(done.status).toBe('succeeded');
  await expect(client.files.content(training_file)).rejects.toMatchObject({ status: 404 });
  const body = { model: 'any', training_file, metadata: { key: 'value' } };
  const failure = await client.fineTuning.jobs.create(body).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    status: 422,
    message: expect.stringContaining('extra_forbidden') as string,
  });
  const { data } = await client.fineTuning.jobs.listEvents(done.id);
  expect(data[0]?.object).toBe('fine_tuning.job_event');
});
