import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tiktoken } from 'js-tiktoken/lite';
import o200k from 'js-tiktoken/ranks/o200k_base';
import type { JsonObject } from '../src/boundary/json.ts';
import { countExample } from '../src/dataset/bill/count-example.ts';
import { describeExample } from '../src/dataset/pass/describe-example.ts';
import { newFeatures } from '../src/dataset/pass/example-features.ts';
import { createLineChecker } from '../src/dataset/rules/checker.ts';
import { chatLines, writeChatFile } from './chat-lines.ts';
import { runChild } from './dataset/run-child.ts';
import { atLeast, below, info, printRows, type BenchRow } from './row.ts';

const MEBIBYTE = 2 ** 20;
const FILE_BYTES = 200 * MEBIBYTE;
/** js-tiktoken would take minutes for the whole file; its time is scaled up from so many characters. */
const SAMPLE_CHARS = 2 * MEBIBYTE;
const ROUNDS = 3;

/** The whole check of a 200 MB file against reading and parsing alone, and against counting with js-tiktoken. */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'));
  try {
    const large = join(folder, 'large.jsonl');
    const small = join(folder, 'small.jsonl');
    writeChatFile(large, FILE_BYTES);
    writeChatFile(small, 50 * 1200);
    const floor = runChild('read-file.ts', large, ROUNDS);
    const ours = runChild('check-file.ts', large, ROUNDS);
    const rival = (rivalMs() / SAMPLE_CHARS) * FILE_BYTES;
    return [
      info('validate: 200 MB, readline and JSON.parse alone', floor.ms / 1000, 's'),
      info('validate: 200 MB, every check', ours.ms / 1000, 's'),
      below('validate: times readline and JSON.parse', ours.ms / floor.ms, '×', 4),
      atLeast('validate: faster than the same checks with js-tiktoken', rival / ours.ms, '×', 15),
      below(
        'validate: 50 lines, process start included',
        runChild('check-file.ts', small, ROUNDS).ms / 1000,
        's',
        1,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same parsing, rules and hashes as ours in one thread, counting with js-tiktoken, once it is loaded. */
function rivalMs(): number {
  const encoder = new Tiktoken(o200k);
  const counter = {
    encoding: 'o200k_base',
    count: (text: string) => encoder.encode(text, [], []).length,
  } as const;
  const checker = createLineChecker({
    format: 'chat',
    method: 'supervised',
    role: 'training',
    provider: 'openai',
    model: 'gpt-4.1-mini',
    grader: null,
  });
  const features = newFeatures();
  const start = performance.now();
  let chars = 0;
  for (const line of chatLines(1)) {
    const example = JSON.parse(line) as JsonObject;
    describeExample(example, 'chat', features);
    checker.check(example, line, () => undefined);
    countExample(example, 'chat', counter);
    chars += line.length + 1;
    if (chars >= SAMPLE_CHARS) break;
  }
  return performance.now() - start;
}

if (import.meta.main) printRows(await run());
