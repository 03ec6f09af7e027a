import Together from 'together-ai';
import type { FineTuningListResponse } from 'together-ai/resources/fine-tuning';
import { expect, test } from 'vitest';
import { rows, start, ticket } from './rig.ts';

const model = 'Qwen/Qwen3-8B';

async function startTogether(options: Parameters<typeof start>[0] = {}) {
  const { simulator, clock } = await start({ dialect: 'together', pace: { secondsPerStep: 1 }, ...options });
  const client = new Together({ apiKey: simulator.token, baseURL: simulator.baseUrl, maxRetries: 0 });
  return { simulator, clock, client };
}

/** As the documentation has it: one multipart request. */
async function upload(
  simulator: { baseUrl: string; token: string },
  text: string,
  name = 'train.jsonl',
): Promise<string> {
  const form = new FormData();
  form.append('purpose', 'fine-tune');
  form.append('file_name', name);
  form.append('file_type', 'jsonl');
  form.append('file', new Blob([text]), name);
  const headers = { authorization: `Bearer ${simulator.token}` };
  const answer = await fetch(`${simulator.baseUrl}/files/upload`, { method: 'POST', headers, body: form });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { id: string }).id;
}

test('files are uploaded in one request, found, read and deleted', async () => {
  const { simulator, client } = await startTogether();
  const id = await upload(simulator, rows(12));
  expect(await client.files.retrieve(id)).toMatchObject({ filename: 'train.jsonl', Processed: true });
  expect((await client.files.list()).data.map((file) => file.id)).toEqual([id]);
  expect(await (await client.files.content(id)).text()).toBe(rows(12));
  expect(await client.files.delete(id)).toEqual({ id, deleted: true });
  await expect(client.files.retrieve(id)).rejects.toThrow(Together.NotFoundError);
});

test('a job runs to its model, with events, metrics and checkpoints', async () => {
  const { simulator, clock, client } = await startTogether();
  const training_file = await upload(simulator, rows(64));
  const validation_file = await upload(simulator, rows(16, 64), 'valid.jsonl');
  const created = await client.fineTuning.create({
    model,
    training_file,
    validation_file,
    n_epochs: 4,
    n_evals: 4,
    n_checkpoints: 2,
    learning_rate: 2e-5,
    suffix: 'tickets',
    training_method: { method: 'sft', train_on_inputs: 'auto' },
    training_type: { type: 'Lora', lora_r: 16, lora_alpha: 32 },
  });
  expect(created).toMatchObject({ status: 'pending', model, n_epochs: 4, suffix: 'tickets' });
  clock.advance(1);
  expect((await client.fineTuning.retrieve(created.id)).status).toBe('queued');
  clock.advance(10);
  expect((await client.fineTuning.retrieve(created.id)).status).toBe('running');
  clock.advance(22.4);
  expect((await client.fineTuning.retrieve(created.id)).status).toBe('compressing');
  clock.advance(60);
  const done = await client.fineTuning.retrieve(created.id);
  expect(done.status).toBe('completed');
  expect(done.model_output_name).toMatch(/^simulated\/Qwen3-8B-tickets-/);
  const { data: events } = await client.fineTuning.listEvents(created.id);
  expect(events.map(({ type }) => type)).toContain('epoch_complete');
  expect(events.at(-1)?.type).toBe('job_complete');
  expect(events.every((event) => !('id' in event))).toBe(true);
  const { metrics = [] } = await client.fineTuning.listMetrics(created.id);
  expect(metrics.filter((row) => 'train/loss' in row)).toHaveLength(32);
  expect(metrics.filter((row) => 'eval/loss' in row)).toHaveLength(4);
  const late = await client.fineTuning.listMetrics(created.id, { global_step_from: 31 });
  expect(late.metrics).toHaveLength(3);
  const { data: checkpoints } = await client.fineTuning.listCheckpoints(created.id);
  expect(checkpoints.map(({ step }) => step)).toEqual([32, 24]);
  const chat = await client.chat.completions.create({
    model: done.model_output_name ?? '',
    messages: [{ role: 'user', content: ticket(5).question }],
  });
  expect(chat.choices[0]?.message?.content).toBe(ticket(5).answer);
  const weights = await client.fineTuning.content({ ft_id: created.id });
  expect(await weights.text()).toContain('simulated');
  const { data } = (await client.fineTuning.list()) satisfies FineTuningListResponse;
  expect(data.map(({ id }) => id)).toEqual([created.id]);
});

test('a price is estimated, a model’s limits are told, what is wrong is refused', async () => {
  const { simulator, client } = await startTogether();
  const training_file = await upload(simulator, rows(20));
  const one = await client.fineTuning.estimatePrice({ training_file, model, n_epochs: 1 });
  const three = await client.fineTuning.estimatePrice({ training_file, model, n_epochs: 3 });
  if (!one.estimation_available || !three.estimation_available) throw new Error('no estimate');
  expect(three.estimated_total_price).toBeCloseTo(3 * (one.estimated_total_price ?? 0), 9);
  expect(await client.fineTuning.modelLimits({ model_name: model })).toMatchObject({ model_name: model });
  await expect(client.fineTuning.modelLimits({ model_name: 'none' })).rejects.toThrow(Together.NotFoundError);
  for (const wrong of [
    { model: 'none', training_file },
    { model, training_file: 'file-none' },
    { model, training_file, n_epochs: 0 },
    { model, training_file, suffix: 'x'.repeat(65) },
    { model, training_file, n_evals: 2 },
  ]) {
    await expect(client.fineTuning.create(wrong)).rejects.toThrow(Together.BadRequestError);
  }
});

test('a job is cancelled after a while of being asked to, and can be deleted', async () => {
  const { simulator, clock, client } = await startTogether();
  const training_file = await upload(simulator, rows(64));
  const { id } = await client.fineTuning.create({ model, training_file, n_epochs: 3 });
  clock.advance(8);
  expect((await client.fineTuning.cancel(id)).status).toBe('cancel_requested');
  clock.advance(3);
  expect((await client.fineTuning.retrieve(id)).status).toBe('cancelled');
  await client.fineTuning.delete(id);
  await expect(client.fineTuning.retrieve(id)).rejects.toThrow(Together.NotFoundError);
});

test('a job is restarted under a new id, which its log announces', async () => {
  const { simulator, clock, client } = await startTogether({ scenario: { restartAtStep: 5 } });
  const training_file = await upload(simulator, rows(64));
  const first = await client.fineTuning.create({ model, training_file, n_epochs: 2 });
  clock.advance(4);
  expect((await client.fineTuning.list()).data).toHaveLength(1);
  clock.advance(3);
  const { data: events } = await client.fineTuning.listEvents(first.id);
  const { type, message = '' } = events.at(-1) ?? {};
  expect(type).toBe('job_restarted');
  const second = /ft-\w+$/.exec(message)?.[0] ?? '';
  expect((await client.fineTuning.list()).data.map(({ id }) => id)).toEqual([second, first.id]);
  clock.advance(60);
  expect((await client.fineTuning.retrieve(second)).status).toBe('completed');
});
