import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createWorkplace, pullRequestEvent, startGitHubDouble } from '../rig/index.ts';
import { readSnippets, readText } from './repository.ts';
import { runWorkflow } from './run-workflow.ts';

const TIMEOUT = 180_000;

/** What a newcomer does: copy the README's first workflow and its dataset, open a pull request, make a mistake, mend it. */
describe('the README’s first success', { timeout: TIMEOUT }, () => {
  const workflow = readSnippets('README.md').find(({ text }) => text.includes('\njobs:'))?.text ?? '';
  const copied = 'examples/data/tickets-train.jsonl';

  it('is a whole workflow, without a key, and its dataset is linked beside it', () => {
    expect(workflow).toContain('provider: simulator');
    expect(workflow).not.toContain('secrets.');
    expect(readText('README.md')).toContain(`(${copied})`);
  });

  it('is not the workflow for a key: a person decides there, and whom OpenAI still takes is said', () => {
    const section = /^## With a key\n([\s\S]*?)^## /m.exec(readText('README.md'))?.[1] ?? '';
    for (const example of ['train-on-label', 'train-on-merge']) {
      expect(section).toContain(`(examples/${example}.yml)`);
      const { on } = parse(readText(`examples/${example}.yml`)) as {
        on: Record<string, { types?: string[] }>;
      };
      expect(on['pull_request']?.types ?? ['labeled']).toEqual(['labeled']);
    }
    for (const day of ['2026-05-07', '2026-07-02', '2027-01-06']) {
      expect(section).toContain(day);
      expect(readText('docs/providers/openai.md')).toContain(`${day}`);
    }
  });

  it('works with as few examples as it asks for', async () => {
    const NUMBERS: Readonly<Record<string, number>> = { ten: 10, twenty: 20 };
    const word = /\((\w+) chat examples or more/.exec(readText('README.md'))?.[1] ?? '';
    const few = readText(copied).split('\n').slice(0, NUMBERS[word]).join('\n');
    const workplace = createWorkplace({ 'data/train.jsonl': `${few}\n` });
    const { results, actions } = await runWorkflow(workflow, {
      event: { name: 'workflow_dispatch' },
      workplace,
    });
    expect(results, actions[0]?.run.lines.join('\n')).toEqual({ train: 'success' });
  });

  it('works as it stands, says what is wrong with a broken row, and works again', async () => {
    const github = await startGitHubDouble();
    try {
      github.addPull(1);
      const workplace = createWorkplace({ 'data/train.jsonl': readText(copied) }, true);
      const around = { event: pullRequestEvent(github, 1), workplace, github };

      const first = await runWorkflow(workflow, around);
      expect(first.results).toEqual({ train: 'success' });
      const { outputs, summary } = first.actions[0]?.run ?? {};
      expect(outputs?.['fine-tuned-model']).toContain('simulated');
      expect(summary).toContain(outputs?.['fine-tuned-model']);
      expect(summary).toContain('```mermaid');
      expect(github.bodies(1)).toHaveLength(1);

      const path = join(workplace.workspace, 'data/train.jsonl');
      const good = readFileSync(path, 'utf8');
      const lines = good.trimEnd().split('\n');
      writeFileSync(path, `${good}{"messages": [{"role": "user", "content": "Where is my parcel?"}]}\n`);
      const broken = await runWorkflow(workflow, around);
      expect(broken.results).toEqual({ train: 'failure' });
      const errors = broken.actions[0]?.run.annotations.filter(({ level }) => level === 'error') ?? [];
      expect(errors.some(({ file, line }) => file === 'data/train.jsonl' && line === lines.length + 1)).toBe(
        true,
      );
      expect(broken.actions[0]?.run.outputs['status']).toBe('invalid');
      expect(broken.actions[0]?.run.outputs['job-id']).toBeUndefined();

      writeFileSync(path, good);
      const mended = await runWorkflow(workflow, around);
      expect(mended.actions[0]?.run.outputs).toMatchObject({ reused: 'true', 'job-id': outputs?.['job-id'] });
      expect(github.bodies(1)).toHaveLength(1);
    } finally {
      await github.close();
    }
  });
});
