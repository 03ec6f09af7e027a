import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { counterFromTables } from '../../../src/dataset/tokens/counter.ts';
import { ENCODINGS } from '../../../src/dataset/tokens/encoding.ts';
import { loadCounter, loadTables } from '../../../src/dataset/tokens/load.ts';
import { oracleFor } from './oracle.ts';

const SAMPLES = [
  '',
  ' ',
  'Hello, world!',
  "I'm sure THEY'LL've seen HTMLParser's getElementById",
  'for (let i = 0; i < 1000000; i++) {\n\t\treturn `${x}`;\r\n}\n\n\n  ',
  'https://example.com/a/b?c=d//\n/',
  '日本語ABC한국어 abc',
  'a\u0301\u0301A \u0301b',
  '😀👩‍👩‍👧🇩🇪',
  '\ud800x\udc00 \udbff',
  '<|endoftext|><|fim_suffix|>',
  '\u0000\u0001\u007f\u0085\ufeff',
  'lorem ipsum '.repeat(40),
];

describe.each(ENCODINGS)('%s', (encoding) => {
  const oracle = oracleFor(encoding);

  it.each(SAMPLES.map((sample) => [sample]))(
    'counts %j as js-tiktoken does, first and cached',
    async (sample) => {
      const counter = await loadCounter(encoding);
      expect(counter.count(sample)).toBe(oracle(sample));
      expect(counter.count(sample)).toBe(oracle(sample));
    },
  );

  it('agrees on every character of the first two planes, between letters and alone', async () => {
    const counter = await loadCounter(encoding);
    for (let from = 0; from < 0x20000; from += 128) {
      let text = '';
      for (let point = from; point < from + 128; point++)
        text += `${String.fromCodePoint(point)}a ${String.fromCodePoint(point)}`;
      if (counter.count(text) !== oracle(text))
        expect.fail(`differs between U+${from.toString(16)} and the next 128`);
    }
  });

  it('agrees on a vocabulary of words in many pieces at once, longer than its kept buffer', async () => {
    const counter = await loadCounter(encoding);
    const paragraph = 'The quick brown fox, 12345 times; naïve café – 日本。\n';
    const once = oracle(paragraph);
    const times = 9000;
    expect(counter.count(paragraph.repeat(times))).toBe(once * times);
  });
});

it('counts long runs of one character as their repeated tokens', async () => {
  const counter = await loadCounter('o200k_base');
  const oracle = oracleFor('o200k_base');
  expect(counter.count('a'.repeat(1000))).toBe(oracle('a'.repeat(1000)));
  expect(counter.count('a'.repeat(100_000))).toBe(12_500);
});

it('shares its tables with a worker thread without a copy', async () => {
  const tables = await loadTables('cl100k_base');
  const worker = new Worker(
    'require("node:worker_threads").parentPort.once("message", (t) => require("node:worker_threads").parentPort.postMessage(t));',
    {
      eval: true,
    },
  );
  const back = await new Promise<typeof tables>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(tables);
  });
  await worker.terminate();
  for (const table of ['classes', 'slots', 'starts', 'bytes', 'pairs'] as const) {
    expect(back[table].buffer).toBeInstanceOf(SharedArrayBuffer);
  }
  expect(counterFromTables(back).count('Hello, world!')).toBe(4);
});
