import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../src/dataset/set-rules/distribution.ts';
import { indexRows } from '../../../src/dataset/set-rules/hash-index.ts';
import type { Finding } from '../../../src/dataset/types.ts';
import { chat, chats, checkFiles, jsonl } from '../check-files.ts';

function said(findings: readonly Finding[], rule: string): string[] {
  return findings
    .filter((each) => each.rule === rule)
    .map((each) => `${each.file}:${each.line} ${each.message}`);
}

describe('examples of one set', () => {
  it('that stand in it twice name each other, across files', async () => {
    const [first = {}, ...rest] = chats();
    const again = { extra: undefined, ...first };
    const near = chat('what is the capital of the  CITY 0?', 'The capital of city 0 is town 0.\n');
    const other = chat('What is the capital of the city 0?', 'Nobody knows.');
    const { findings, report } = await checkFiles(
      { 'a.jsonl': jsonl(first, ...rest), 'b.jsonl': jsonl(again, near, other) },
      { inputs: { 'training-file': '*.jsonl' } },
    );
    expect(said(findings, 'duplicate-example')).toEqual(['b.jsonl:1 the same example as a.jsonl:1']);
    expect(said(findings, 'near-duplicate')).toEqual([
      'b.jsonl:2 but for case and white space the same example as a.jsonl:1',
    ]);
    expect(said(findings, 'conflicting-answers')).toEqual([
      'b.jsonl:3 the same prompt as a.jsonl:1 with another answer',
    ]);
    expect(report.findings.counts).toEqual({ error: 0, warning: 2, notice: 1 });
  });

  it('that differ in a weight or a tool are different, but have the same prompt', async () => {
    const messages = (weight: number) => [
      { role: 'user', content: 'Hello?' },
      { role: 'assistant', content: 'Yes?', weight },
      { role: 'user', content: 'Bye.' },
      { role: 'assistant', content: 'Bye!' },
    ];
    const { findings } = await checkFiles({
      'train.jsonl': jsonl(...chats(), { messages: messages(0) }, { messages: messages(1) }),
    });
    expect(findings.map((each) => each.rule)).toEqual([]);
  });

  it('in their thousands stay one tally with ranges, and are all in the list', async () => {
    const lines = jsonl(chat('Once?', 'Again.')).repeat(30_000);
    const { findings, report } = await checkFiles({ 'train.jsonl': lines });
    expect(said(findings, 'duplicate-example')).toHaveLength(29_999);
    const tally = report.findings.byRule.get('duplicate-example');
    expect(tally?.count).toBe(29_999);
    expect(tally?.places).toEqual([{ file: 'train.jsonl', from: 2, to: 30_000 }]);
    expect(findings.map((each) => each.line ?? 0)).toEqual(
      findings.map((each) => each.line ?? 0).sort((a, b) => a - b),
    );
  });

  it('without a prompt are not said to share one', async () => {
    const lines = ['One.', 'Two.', 'Three.'].map((completion) => ({ prompt: '', completion }));
    const { findings } = await checkFiles({ 'train.jsonl': jsonl(...lines) }, { model: null });
    expect(said(findings, 'conflicting-answers')).toEqual([]);
  });
});

describe('training against validation and test', () => {
  it('names the example on both sides, and the prompt only where the example differs', async () => {
    const [first = {}, second = {}, ...rest] = chats();
    const { findings } = await checkFiles(
      {
        'train.jsonl': jsonl(first, second, ...rest),
        'valid.jsonl': jsonl(...chats(12, 'river'), first),
        'test.jsonl': jsonl(...chats(12, 'lake'), chat('What is the capital of the city 1?', 'Another one.')),
      },
      { inputs: { 'validation-file': 'valid.jsonl', 'test-file': 'test.jsonl' }, testIsEvaluated: true },
    );
    expect(said(findings, 'training-in-validation')).toEqual([
      'train.jsonl:1 the example also stands in the validation set: valid.jsonl:13',
    ]);
    expect(said(findings, 'prompt-in-test')).toEqual([
      'train.jsonl:2 the prompt also stands in the test set: test.jsonl:13',
    ]);
    expect(findings.map((each) => [each.rule, each.level])).toEqual([
      ['training-in-validation', 'warning'],
      ['prompt-in-test', 'error'],
    ]);
  });
});

describe('what a set has in common', () => {
  it('is told of the few, with their number and the first of them', async () => {
    const [first = {}, ...rest] = chats(59).map((each, index) => {
      const { messages } = each as { messages: object[] };
      const prompt = index === 7 ? 'You answer at length.' : 'You answer briefly.';
      return index === 3 ? each : { messages: [{ role: 'system', content: prompt }, ...messages] };
    });
    const json = chat('As JSON?', '{"answer": 42}', 'You answer briefly.');
    const { findings } = await checkFiles({ 'train.jsonl': jsonl(first, ...rest, json) });
    expect(findings.map((each) => `${each.rule} ${each.line} ${each.message}`)).toEqual([
      'system-prompt-missing 4 1 of 60 examples have no system prompt, this one first',
      'system-prompt-differs 8 2 different system prompts in 59 examples; 1 have another system prompt than the most usual, this one first',
      'mixed-answer-style 60 1 of 60 answers are JSON where the others are prose, this one first',
    ]);
  });
});

describe('the size of a set', () => {
  it.each([
    ['openai', 9, 'too-few-examples', 'at least 10'],
    ['openai', 49, 'few-examples', 'from 50 on'],
    ['fireworks', 2, 'too-few-examples', 'at least 3'],
  ])('for %s: %i examples are %s', async (id, count, rule, message) => {
    const capabilities = { formats: ['chat'] as const, maxFileBytes: 1e9, maxPartedBytes: null };
    const { findings } = await checkFiles(
      { 'train.jsonl': jsonl(...chats(count)) },
      { provider: { id, title: id, capabilities } },
    );
    expect(said(findings, rule).join()).toContain(message);
  });

  it('in bytes is held against the provider', async () => {
    const provider = (maxFileBytes: number, maxPartedBytes: number | null) => ({
      provider: {
        id: 'openai',
        title: 'OpenAI',
        capabilities: { formats: ['chat'] as const, maxFileBytes, maxPartedBytes },
      },
    });
    const files = { 'train.jsonl': jsonl(...chats()) };
    expect((await checkFiles(files, provider(1000, null))).findings).toMatchObject([
      { rule: 'file-too-large', level: 'error', file: 'train.jsonl', line: null },
    ]);
    expect((await checkFiles(files, provider(1000, 1_000_000))).findings).toEqual([]);
  });

  it('of a validation file by id satisfies reinforcement', async () => {
    const line = { messages: [{ role: 'user', content: '2 + 2?' }], answer: '4' };
    const check = { method: 'reinforcement', model: null } as const;
    const without = await checkFiles({ 'train.jsonl': jsonl(line) }, check);
    expect(said(without.findings, 'validation-required')).toHaveLength(1);
    const by = await checkFiles(
      { 'train.jsonl': jsonl(line) },
      { ...check, inputs: { 'validation-file': 'file-abc123' } },
    );
    expect(said(by.findings, 'validation-required')).toEqual([]);
    expect(by.report.validation).toBeNull();
  });
});

describe('the distribution of tokens', () => {
  it.each<[number[], object]>([
    [[], { min: 0, median: 0, p95: 0, max: 0, total: 0, histogram: [] }],
    [[7], { min: 7, median: 7, p95: 7, max: 7, total: 7, histogram: [{ upTo: 7, count: 1 }] }],
    [[3, 1, 2, 4], { min: 1, median: 2, p95: 4, max: 4, total: 10 }],
    [
      Array.from({ length: 100 }, (_, index) => 100 - index),
      { min: 1, median: 50, p95: 95, max: 100, total: 5050 },
    ],
  ])('of %j', (tokens, expected) => {
    const found = distributionOf(Uint32Array.from(tokens));
    expect(found).toMatchObject(expected);
    expect(found.histogram.reduce((sum, bar) => sum + bar.count, 0)).toBe(tokens.length);
    const bounds = found.histogram.map((bar) => bar.upTo);
    expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
  });
});

it('finds the first row of every hash, as a map would', () => {
  const seed = Date.now() % 1_000_000;
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % 40;
  const hashes = Uint32Array.from({ length: 4000 }, next);
  const skip = (row: number) => row % 7 === 0;
  const { firstOf, index } = indexRows(hashes, 2000, skip);
  const first = new Map<string, number>();
  for (let row = 0; row < 2000; row++) {
    const key = `${hashes[row * 2]}:${hashes[row * 2 + 1]}`;
    if (!skip(row) && !first.has(key)) first.set(key, row);
    expect(firstOf[row], `seed ${seed}, row ${row}`).toBe(skip(row) ? row : first.get(key));
  }
  for (const [key, row] of first) {
    const [high = 0, low = 0] = key.split(':').map(Number);
    expect(index.find(high, low)).toBe(row);
  }
  expect(index.find(99, 99)).toBe(-1);
});
