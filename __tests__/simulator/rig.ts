import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI, { toFile } from 'openai';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/boundary/clock.ts';
import type { SimulatorOptions } from '../../src/simulator/scenario/options.ts';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';

/** A clock that stands still until it is moved; who sleeps on it moves it. */
export interface TestClock extends Clock {
  advance(seconds: number): void;
}

export function makeClock(startMs = Date.UTC(2026, 10, 20)): TestClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms;
    },
    advance: (seconds) => {
      nowMs += seconds * 1000;
    },
  };
}

export function makeStateDir(): string {
  return mkdtempSync(join(tmpdir(), 'simulator-'));
}

/** A simulator that ends with the test; its clock stands still unless another is given. */
export async function start(
  options: Partial<SimulatorOptions> = {},
): Promise<{ simulator: Simulator; clock: TestClock; client: OpenAI }> {
  const clock = makeClock();
  const simulator = await startSimulator({
    stateDir: makeStateDir(),
    dialect: 'openai',
    seed: 7,
    clock,
    ...options,
  });
  onTestFinished(() => simulator.close());
  const client = new OpenAI({ apiKey: simulator.token, baseURL: simulator.baseUrl, maxRetries: 0 });
  return { simulator, clock, client };
}

const cities =
  'Paris Rome Oslo Lima Cairo Quito Seoul Delhi Tunis Dakar Sofia Riga Bern Doha Kyiv Minsk'.split(' ');
const goods = 'lamp chair table kettle radio camera bicycle jacket printer monitor'.split(' ');

export interface Ticket {
  readonly question: string;
  readonly answer: string;
}

/** A believable task: a complaint goes in, a small JSON record comes out. */
export function ticket(index: number): Ticket {
  const city = cities[index % cities.length] ?? '';
  const item = goods[Math.floor(index / 3) % goods.length] ?? '';
  const broken = index % 2 === 0;
  const question = broken
    ? `Order ${1000 + index}: the ${item} that was sent to ${city} arrived broken, I want a refund.`
    : `Order ${1000 + index}: where is the ${item} that should have been in ${city} last week?`;
  const answer = JSON.stringify({ topic: broken ? 'refund' : 'delivery', order: 1000 + index, city });
  return { question, answer };
}

export function chatRow({ question, answer }: Ticket): string {
  return JSON.stringify({
    messages: [
      { role: 'system', content: 'Turn the complaint into a record.' },
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
}

export function rows(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => chatRow(ticket(from + index))).join('\n');
}

export async function upload(client: OpenAI, text: string, name = 'train.jsonl'): Promise<string> {
  const file = await client.files.create({
    file: await toFile(Buffer.from(text), name),
    purpose: 'fine-tune',
  });
  return file.id;
}
