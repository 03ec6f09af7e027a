import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommandFile } from '../__tests__/rig/parse-command-file.ts';
import { createWorkplace } from '../__tests__/rig/runner-environment.ts';
import { chatLines } from './chat-lines.ts';
import { runBundle, withFolder } from './process/run-bundle.ts';
import { below, printRows, type BenchRow } from './row.ts';

const ROUNDS = 3;

/** `command: evaluate` on 100 examples and two models, the process and the simulator included. */
export function run(): Promise<BenchRow[]> {
  return withFolder(async (folder) => {
    for (const [seed, name] of ['train.jsonl', 'test.jsonl'].entries())
      writeFileSync(join(folder, name), `${chatLines(seed).take(100).toArray().join('\n')}\n`);
    const workplace = createWorkplace();
    const common = { provider: 'simulator', model: 'gpt-4.1-mini-2025-04-14' };
    const training = { ...common, command: 'train', 'training-file': 'train.jsonl' };
    await runBundle({ inputs: training, workspace: folder, workplace });
    const outputs = parseCommandFile(readFileSync(join(workplace.files, 'output'), 'utf8'));
    const inputs = {
      ...common,
      command: 'evaluate',
      'test-file': 'test.jsonl',
      'fine-tuned-model': outputs['fine-tuned-model'] ?? '',
    };
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      times.push((await runBundle({ inputs, workspace: folder, workplace })).ms);
    return [below('evaluation: 100 examples and two models', Math.min(...times) / 1000, 's', 3)];
  });
}

if (import.meta.main) printRows(await run());
