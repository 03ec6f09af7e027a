import type OpenAI from 'openai';
import { expect, test } from 'vitest';
import { judge } from '../../src/simulator/inference/judge.ts';
import { chatRow, rows, start, ticket, upload } from './rig.ts';

const model = 'gpt-4.1-mini-2025-04-14';

/** Trains and answers the last step's numbers, the full validation losses of all epochs, and the model. */
async function train(text: string, epochs: number, options: { seed?: number; valid?: string } = {}) {
  const { client, clock } = await start();
  const training_file = await upload(client, text);
  const validation_file = await upload(client, options.valid ?? rows(30, 500), 'valid.jsonl');
  const { id } = await client.fineTuning.jobs.create({
    model,
    training_file,
    validation_file,
    seed: options.seed ?? 42,
    method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: epochs } } },
  });
  clock.advance(60);
  const job = await client.fineTuning.jobs.retrieve(id);
  const encoded = await (await client.files.content(job.result_files[0] ?? '')).text();
  const table = Buffer.from(encoded, 'base64').toString('utf8');
  const cells = table
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => (cell === '' ? NaN : Number(cell))));
  const full = cells.map((row) => row[5] ?? NaN).filter((loss) => !Number.isNaN(loss));
  const trainLosses = cells.map((row) => row[1] ?? NaN);
  return { client, table, full, trainLosses, tuned: job.fine_tuned_model ?? '' };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the training loss falls, more epochs lower it further', async () => {
  const { trainLosses } = await train(rows(70), 6);
  const epochs = [0, 1, 2, 3, 4, 5].map((epoch) => mean(trainLosses.slice(epoch * 70, (epoch + 1) * 70)));
  expect(epochs).toEqual(epochs.toSorted((a, b) => b - a));
});

test('the same job has the same numbers, another seed has others', async () => {
  const [one, same, other] = [
    await train(rows(20), 2),
    await train(rows(20), 2),
    await train(rows(20), 2, { seed: 7 }),
  ];
  expect(same.table).toBe(one.table);
  expect(other.table).not.toBe(one.table);
});

test('more data lowers the validation loss, repeated data does not', async () => {
  const few = await train(rows(20), 3);
  const many = await train(rows(200), 3);
  const repeated = await train(Array.from({ length: 10 }, () => rows(20)).join('\n'), 3);
  expect(Math.min(...many.full)).toBeLessThan(Math.min(...few.full));
  expect(Math.min(...repeated.full)).toBeGreaterThan(Math.min(...many.full));
});

test('a small set is learned by heart: its validation loss rises again', async () => {
  const { full, trainLosses } = await train(rows(12), 10);
  const best = full.indexOf(Math.min(...full));
  expect(best).toBeGreaterThan(0);
  expect(best).toBeLessThan(full.length - 3);
  expect(trainLosses.at(-1)).toBeLessThan(0.3);
});

test('short answers are guessed right more often than two thirds from the start', async () => {
  const short = Array.from({ length: 30 }, (_, index) =>
    chatRow({ ...ticket(index), answer: index % 2 ? 'yes' : 'no' }),
  );
  const { table } = await train(short.join('\n'), 1, { valid: short.slice(0, 10).join('\n') });
  const accuracy = Number(table.split('\n')[1]?.split(',')[2]);
  expect(accuracy).toBeGreaterThan(0.66);
});

/** Share of held-out tickets that are answered exactly right. */
async function score(client: OpenAI, name: string): Promise<number> {
  const right = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const { question, answer } = ticket(600 + index);
      const messages = [{ role: 'user' as const, content: question }];
      const reply = await client.chat.completions.create({ model: name, messages });
      return reply.choices[0]?.message.content === answer ? 1 : 0;
    }),
  );
  return mean(right);
}

test('a fine-tuned model answers held-out examples better, with epochs and data', async () => {
  const poor = await train(rows(12), 1);
  const good = await train(rows(150), 3);
  const [base, little, much] = [
    await score(good.client, model),
    await score(poor.client, poor.tuned),
    await score(good.client, good.tuned),
  ];
  expect(base).toBeLessThan(0.1);
  expect(little).toBeGreaterThan(base);
  expect(much).toBeGreaterThan(little);
  expect(much).toBeGreaterThan(0.8);
});

test('the same question gets the same answer', async () => {
  const { client, tuned } = await train(rows(30), 2);
  const ask = async () => {
    const messages = [{ role: 'user' as const, content: ticket(77).question }];
    return (await client.chat.completions.create({ model: tuned, messages })).choices[0]?.message.content;
  };
  expect(await ask()).toBe(await ask());
});

test('tool calls are learned, arguments included', async () => {
  const tool = {
    type: 'function' as const,
    function: {
      name: 'get_price',
      parameters: { type: 'object', properties: { symbol: { type: 'string' } } },
    },
  };
  const symbols = Array.from({ length: 40 }, (_, index) => `SYM${index}`);
  const text = symbols.map((symbol) => {
    const call = {
      id: 'call_1',
      type: 'function',
      function: { name: 'get_price', arguments: JSON.stringify({ symbol }) },
    };
    const question = `What is the price of ${symbol} today?`;
    const messages = [
      { role: 'user', content: question },
      { role: 'assistant', tool_calls: [call] },
    ];
    return JSON.stringify({ messages, tools: [tool] });
  });
  const { client, tuned } = await train(text.join('\n'), 5, { valid: text.slice(0, 12).join('\n') });
  const asked = 'NVDA MSFT ORCL AAPL GOOG AMZN META TSLA INTC CSCO SAPX IBMX ASML ADBE NFLX QCOM'.split(' ');
  const answers = await Promise.all(
    asked.map(async (symbol) => {
      const messages = [{ role: 'user' as const, content: `What is the price of ${symbol} today?` }];
      const { choices } = await client.chat.completions.create({ model: tuned, messages, tools: [tool] });
      const [call] = choices[0]?.message.tool_calls ?? [];
      return call?.type === 'function' && call.function.arguments === JSON.stringify({ symbol });
    }),
  );
  expect(answers.filter(Boolean).length).toBeGreaterThan(8);
});

test('a model that is trained further keeps what it knew', async () => {
  const { client, clock } = await start();
  const first = await upload(client, rows(60));
  const { id } = await client.fineTuning.jobs.create({ model, training_file: first });
  clock.advance(60);
  const parent = (await client.fineTuning.jobs.retrieve(id)).fine_tuned_model ?? '';
  const other = Array.from({ length: 40 }, (_, index) =>
    chatRow({ question: `Capital number ${index}?`, answer: `City ${index}` }),
  );
  const second = await client.fineTuning.jobs.create({
    model: parent,
    training_file: await upload(client, other.join('\n')),
  });
  clock.advance(60);
  const child = (await client.fineTuning.jobs.retrieve(second.id)).fine_tuned_model ?? '';
  expect(child).toMatch(/^ft:gpt-4\.1-mini-2025-04-14:simulated:/);
  expect(child).not.toBe(parent);
  expect(await score(client, child)).toBeGreaterThan(0.5);
});

test.each([
  ['Score 0 to 1.\nReference answer: the red lamp\nModel answer: the red lamp', undefined, '1'],
  ['Score 0 to 1.\nReference answer: the red lamp\nModel answer: a blue chair', undefined, '0'],
  ['Rate from 1 to 5.\nReference: the red lamp\nAnswer: the red lamp', undefined, '5'],
  ['Grade it. Expected "one two" and got "one two"', { type: 'json_object' }, '{"score":1}'],
  ['What is the capital of France?', undefined, null],
])('a judge says how much two answers share: %s', (prompt, format, verdict) => {
  expect(judge(prompt, format)).toBe(verdict);
});
