import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Tiktoken } from 'js-tiktoken/lite';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { get_encoding } from 'tiktoken';
import { loadCounter } from '../src/dataset/tokens/load.ts';
import { atLeast, below, info, printRows, type BenchRow } from './row.ts';
import { chineseAndJapanese, englishAndCode, pathological } from './tokens/corpus.ts';

const ROOT = join(import.meta.dirname, '..');
/** What others take minutes for is measured on the first messages until so much time has passed. */
const PATIENCE_MS = 3_000;
const ROUNDS = 5;

type Count = (text: string) => number;

/** Counting tokens against what a user would pick instead, in o200k_base, all in one run. */
export async function run(): Promise<BenchRow[]> {
  const jsTiktoken = new Tiktoken(o200k);
  const wasm = get_encoding('o200k_base');
  const ours = await loadCounter('o200k_base');
  const counters = {
    ours: (text: string) => ours.count(text),
    js: (text: string) => jsTiktoken.encode(text, [], []).length,
    wasm: (text: string) => wasm.encode_ordinary(text).length,
  };
  const rows = [
    below('tokens: ready to count (a process of its own, best of 3)', readyMs() / 1000, 's', 0.35),
    ...compare('10 MB of English and code', englishAndCode(ROOT, 10_000_000), counters, { js: 30, wasm: 8 }),
    ...compare('Chinese and Japanese', chineseAndJapanese(4_000_000), counters, { js: 100 }),
    ...pathological().map(({ name, text }) =>
      below(`tokens: ${name}`, bestMs(counters.ours, text) / 1000, 's', 1),
    ),
  ];
  wasm.free();
  return rows;
}

function bestMs(count: Count, text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => timed(count, [text]).ms));
}

function readyMs(): number {
  const script = join(ROOT, 'bench/tokens/ready.ts');
  const times = Array.from({ length: 3 }, () =>
    Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })),
  );
  return Math.min(...times);
}

function compare(
  name: string,
  messages: readonly string[],
  counters: { readonly ours: Count; readonly js: Count; readonly wasm: Count },
  least: { readonly js: number; readonly wasm?: number },
): BenchRow[] {
  const js = timed(counters.js, messages);
  assertEqual(counters.ours, messages.slice(0, js.messages), js.tokens);
  const wasm = timed(counters.wasm, messages);
  const best = (texts: readonly string[]): number =>
    Math.max(...Array.from({ length: ROUNDS }, () => timed(counters.ours, texts).rate));
  const ours = best(messages);
  const overWasm = `tokens: ${name}, against tiktoken (WASM)`;
  return [
    info(`tokens: ${name}, warm`, ours, 'MB/s'),
    info(`tokens: ${name}, js-tiktoken`, js.rate, 'MB/s'),
    info(`tokens: ${name}, tiktoken (WASM)`, wasm.rate, 'MB/s'),
    atLeast(
      `tokens: ${name}, against js-tiktoken`,
      best(messages.slice(0, js.messages)) / js.rate,
      '×',
      least.js,
    ),
    least.wasm === undefined
      ? info(overWasm, best(messages.slice(0, wasm.messages)) / wasm.rate, '×')
      : atLeast(overWasm, best(messages.slice(0, wasm.messages)) / wasm.rate, '×', least.wasm),
  ];
}

/** Time of this thread on a core: the same figures on a machine that others use too. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

interface Timing {
  readonly ms: number;
  readonly messages: number;
  readonly tokens: number;
  /** MB of UTF-8 a second. */
  readonly rate: number;
}

function timed(count: Count, texts: readonly string[]): Timing {
  const began = cpuMs();
  let tokens = 0;
  let messages = 0;
  for (const text of texts) {
    tokens += count(text);
    messages++;
    if (cpuMs() - began > PATIENCE_MS) break;
  }
  const ms = cpuMs() - began;
  let bytes = 0;
  for (const text of texts.slice(0, messages)) bytes += Buffer.byteLength(text);
  return { ms, messages, tokens, rate: bytes / 1000 / ms };
}

function assertEqual(count: Count, texts: readonly string[], expected: number): void {
  let tokens = 0;
  for (const text of texts) tokens += count(text);
  if (tokens !== expected) throw new Error(`Counted ${tokens} tokens where js-tiktoken counts ${expected}.`);
}

if (import.meta.main) printRows(await run());
