import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tiktoken } from 'js-tiktoken/lite';
import o200k from 'js-tiktoken/ranks/o200k_base';
import type { JsonObject } from '../src/boundary/json.ts';
import { countExample } from '../src/dataset/bill/count-example.ts';
import { describeExample } from '../src/dataset/pass/describe-example.ts';
import { newFeatures } from '../src/dataset/pass/example-features.ts';
import { createLineChecker } from '../src/dataset/rules/checker.ts';
import { chatLines, writeChatFile } from './chat-lines.ts';
import { runBundle, withFolder } from './process/run-bundle.ts';
import { runProcess, type ProcessFigures } from './process/run-process.ts';
import { atLeast, atMost, below, info, printRows, type BenchRow } from './row.ts';

const MEBIBYTE = 2 ** 20;
const FILE_BYTES = 200 * MEBIBYTE;
/** js-tiktoken would take minutes for the whole file; its time is scaled up from so many characters. */
const SAMPLE_CHARS = 2 * MEBIBYTE;
const ROUNDS = 5;
const FLOOR = join(import.meta.dirname, 'process/read-file.ts');

/**
 * `command: validate` of a 200 MB file against reading and parsing alone, and against counting with js-tiktoken. All
 * are run by turns, and the fastest run of each counts: another process can only make one slower.
 */
export function run(): Promise<BenchRow[]> {
  return withFolder(async (folder) => {
    writeChatFile(join(folder, 'large.jsonl'), FILE_BYTES);
    writeFileSync(join(folder, 'small.jsonl'), `${chatLines(1).take(50).toArray().join('\n')}\n`);
    const check = (name: string) =>
      runBundle({
        inputs: { command: 'validate', model: 'gpt-4.1-mini', 'training-file': name },
        workspace: folder,
      });
    const floors: ProcessFigures[] = [];
    const large: ProcessFigures[] = [];
    const small: ProcessFigures[] = [];
    const rivals: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(await runProcess([FLOOR, join(folder, 'large.jsonl')]));
      large.push(await check('large.jsonl'));
      small.push(await check('small.jsonl'));
      rivals.push((rivalMs() / SAMPLE_CHARS) * FILE_BYTES);
    }
    const least = (runs: readonly ProcessFigures[], figure: 'ms' | 'cpuMs') =>
      Math.min(...runs.map((each) => each[figure]));
    return [
      info('validate: 200 MB, readline and JSON.parse alone', least(floors, 'ms') / 1000, 's'),
      info('validate: 200 MB, every check', least(large, 'ms') / 1000, 's'),
      info('validate: 200 MB, every check, time on all cores', least(large, 'cpuMs') / 1000, 's'),
      info(
        'validate: times readline and JSON.parse, by time on all cores of a machine with two',
        least(large, 'cpuMs') / 2 / least(floors, 'cpuMs'),
        '×',
      ),
      atMost('validate: times readline and JSON.parse', least(large, 'ms') / least(floors, 'ms'), '×', 4),
      atLeast(
        'validate: faster than the same checks with js-tiktoken',
        Math.min(...rivals) / least(large, 'ms'),
        '×',
        15,
      ),
      below('validate: 50 lines, process start included', least(small, 'ms') / 1000, 's', 1),
    ];
  });
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
