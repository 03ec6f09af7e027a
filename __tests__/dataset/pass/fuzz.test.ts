import { describe, expect, it } from 'vitest';
import { createBlockExaminer } from '../../../src/dataset/pass/examine-block.ts';
import type { PassSettings } from '../../../src/dataset/pass/types.ts';
import { loadTables } from '../../../src/dataset/tokens/load.ts';
import type { Format, Method } from '../../../src/dataset/types.ts';
import { chats, checkFiles, jsonl } from '../check-files.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);

/** A generator of numbers below a bound, the same for the same seed. */
function randomFrom(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits);
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

const WEATHER = {
  type: 'function',
  function: { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
};
const LINES: Readonly<Record<Format, object>> = {
  chat: {
    messages: [
      { role: 'system', content: 'Be brief.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Sun in Zürich?' },
          { type: 'image_url', image_url: { url: 'https://x.org/a.png' } },
        ],
      },
      {
        role: 'assistant',
        tool_calls: [
          { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Zürich"}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c1', content: '21 °C' },
      { role: 'assistant', content: 'Yes, 21 °C.', weight: 1 },
    ],
    tools: [WEATHER],
  },
  completion: { prompt: 'Capital of France ->', completion: ' Paris\n' },
  text: { text: 'Paris is the capital of France.' },
  preference: {
    input: { messages: [{ role: 'user', content: 'Hi' }], tools: [] },
    preferred_output: [{ role: 'assistant', content: 'Hello!' }],
    non_preferred_output: [{ role: 'assistant', content: 'What?' }],
  },
  reinforcement: { messages: [{ role: 'user', content: '2 + 2?' }], answer: '4' },
};
const METHODS: Readonly<Record<Format, Method>> = {
  chat: 'supervised',
  completion: 'supervised',
  text: 'supervised',
  preference: 'dpo',
  reinforcement: 'reinforcement',
};
const VALUES = [
  'null',
  '0',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  'true',
  '[[]]',
  '"\\ud800"',
  '{"__proto__": 1}',
  '[null]',
  '"assistant"',
];

/** A line with some of its bytes or values replaced. */
function mutate(line: string, random: (below: number) => number): Buffer {
  let text = line;
  for (let round = random(3); round >= 0; round--) {
    const kind = random(6);
    if (kind < 3) {
      // A value becomes another one, and the line stays JSON.
      const values = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?!\s*:)|\d+|\[\]|\{\}/g)];
      const value = values[random(Math.max(1, values.length))];
      if (value !== undefined)
        text =
          text.slice(0, value.index) +
          (VALUES[random(VALUES.length)] ?? '') +
          text.slice(value.index + value[0].length);
    } else if (kind === 3) {
      const at = random(text.length + 1);
      text = text.slice(0, at) + String.fromCharCode(random(0x3000)) + text.slice(at + random(4));
    } else if (kind === 4) {
      text = text.slice(0, random(text.length + 1));
    } else {
      text = text.replace(
        /"(\w+)":/,
        (_, key: string) => `"${key}": ${VALUES[random(VALUES.length)]}, "${key}":`,
      );
    }
  }
  const bytes = Buffer.from(text.replaceAll('\n', ' '));
  if (random(8) === 0 && bytes.length > 0) bytes[random(bytes.length)] = random(256) === 10 ? 0 : random(256);
  return bytes.length > 0 ? Buffer.from(bytes.map((byte) => (byte === 10 ? 32 : byte))) : bytes;
}

describe(`100,000 mutated lines (FUZZ_SEED=${seed})`, () => {
  const random = randomFrom(seed);

  it.each(Object.keys(LINES) as Format[])(
    '%s: no crash, and every finding stands on its line',
    async (format) => {
      const tables = await loadTables('o200k_base');
      const context = {
        format,
        method: METHODS[format],
        role: 'training',
        provider: 'openai',
        model: 'gpt-4o',
        grader: {
          type: 'string_check',
          name: 'g',
          input: '{{sample.output_text}}',
          reference: '{{item.answer}}',
          operation: 'eq',
        },
      } as const;
      const settings: PassSettings = {
        contexts: {
          training: context,
          validation: { ...context, role: 'validation' },
          test: { ...context, role: 'test' },
        },
        off: [],
        encoding: 'o200k_base',
        tables,
        maxExampleTokens: 40,
        split: { validationSplit: 0.2, trainingShare: 0.9 },
      };
      const examiner = createBlockExaminer(settings);
      const line = JSON.stringify(LINES[format]);
      const rules = new Set<string>();
      for (let block = 0; block < 25; block++) {
        const lines = Array.from({ length: 1000 }, () => mutate(line, random));
        const bytes = Uint8Array.from(Buffer.concat(lines.flatMap((each) => [each, Buffer.from('\n')])));
        const result = examiner.examine({
          role: 'training',
          buffer: bytes.buffer,
          start: 0,
          end: bytes.length,
          holdToRules: true,
        });
        expect(result.lines).toBe(1000);
        const blank = result.findings.filter((finding) => finding.rule === 'blank-line').length;
        expect(result.rows.count).toBe(1000 - blank);
        let last = 0;
        for (const finding of result.findings) {
          rules.add(finding.rule);
          if (finding.line < last || finding.line >= 1000 || !/^\S[^\n\r]*$/.test(finding.message)) {
            throw new Error(`${finding.rule} at ${finding.line}: ${JSON.stringify(finding.message)}`);
          }
          last = finding.line;
        }
      }
      // A fuzz that finds nothing would prove nothing.
      expect(rules.size).toBeGreaterThan(5);
    },
  );
});

it('gives every line finding of a mutated file its file and line', async () => {
  const random = randomFrom(seed + 1);
  const lines = chats(2000).map((each) => mutate(JSON.stringify(each), random));
  const content = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const { findings } = await checkFiles(
    { 'a.jsonl': content, 'b.jsonl': jsonl(...chats()) },
    { inputs: { 'training-file': '*.jsonl' } },
  );
  expect(findings.length).toBeGreaterThan(500);
  const ofSet = new Set(['few-examples', 'too-few-examples', 'wrong-extension', 'empty-file']);
  for (const finding of findings) {
    if (ofSet.has(finding.rule)) continue;
    expect(finding.file, JSON.stringify(finding)).toMatch(/^[ab]\.jsonl$/);
    expect(finding.line, JSON.stringify(finding)).toBeGreaterThan(0);
    expect(finding.line).toBeLessThanOrEqual(2000);
  }
});
