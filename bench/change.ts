import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { commitAll } from '../__tests__/rig/runner-environment.ts';
import { runBundle, withFolder } from './process/run-bundle.ts';
import type { ProcessFigures } from './process/run-process.ts';
import { below, info, printRows, type BenchRow } from './row.ts';

const EXAMPLES = 200_000;
/** One line in so many is another one on the pull request's side. */
const CHANGES = 100;

/** `command: validate` on a pull request whose dataset has 200,000 examples before and after. */
export function run(): Promise<BenchRow[]> {
  return withFolder(async (folder) => {
    await writeExamples(join(folder, 'train.jsonl'), () => '');
    const base = commitAll(folder);
    await writeExamples(join(folder, 'train.jsonl'), (at) => (at % CHANGES === 0 ? ' Tell why.' : ''));
    const head = commitAll(folder);
    const inputs = { command: 'validate', model: 'gpt-4.1-mini', 'training-file': 'train.jsonl' };
    const payload = {
      number: 1,
      repository: { full_name: 'acme/shop', default_branch: 'main' },
      pull_request: {
        number: 1,
        base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
        head: { sha: head, ref: 'more', repo: { full_name: 'acme/shop' } },
      },
    };
    const event = { name: 'pull_request', sha: head, payload };
    const alone = await runBundle({ inputs, workspace: folder });
    const compared = await runBundle({ inputs, workspace: folder, event });
    assertCompared(compared);
    return [
      info('change: 200,000 examples checked alone', alone.ms / 1000, 's'),
      info('change: time on all cores for comparing them', (compared.cpuMs - alone.cpuMs) / 1000, 's'),
      info('change: peak memory', compared.peakMb, 'MB'),
      below('change: 200,000 examples checked and compared with as many', compared.ms / 1000, 's', 10),
    ];
  });
}

async function writeExamples(path: string, more: (at: number) => string): Promise<void> {
  const file = createWriteStream(path);
  for (let at = 0; at < EXAMPLES; at++) {
    const messages = [
      { role: 'system', content: 'You are a patient teacher of arithmetic who shows every step.' },
      {
        role: 'user',
        content: `A shop sells ${at} pens at ${at % 97} cents each. What do they cost?${more(at)}`,
      },
      { role: 'assistant', content: `${at} times ${at % 97} cents is ${at * (at % 97)} cents.` },
    ];
    if (!file.write(`${JSON.stringify({ messages })}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** A comparison that was left out would be fast. */
function assertCompared({ lines }: ProcessFigures): void {
  const said = `+${(EXAMPLES / CHANGES).toLocaleString('en')} added`;
  if (!lines.some((line) => line.startsWith(said))) throw new Error(`no "${said}":\n${lines.join('\n')}`);
}

if (import.meta.main) printRows(await run());
