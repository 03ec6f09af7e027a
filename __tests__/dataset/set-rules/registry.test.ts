import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/dataset/rules/registry.ts';
import type { RuleExample } from '../../../src/dataset/rules/types.ts';
import { checkFiles } from '../check-files.ts';

const rules = RULES.filter(
  (rule) => rule.scope !== 'line' || rule.id === 'not-json' || rule.id === 'not-an-object',
);

async function findingsOf(example: RuleExample) {
  const name = example.name ?? 'train.jsonl';
  const files: Record<string, Buffer> = { [name]: Buffer.from(example.text, example.encoding ?? 'utf8') };
  const inputs: Record<string, string> = { 'training-file': name };
  for (const other of ['validation', 'test'] as const) {
    const text = example[other];
    if (text === undefined) continue;
    files[`${other}.jsonl`] = Buffer.from(text);
    inputs[`${other}-file`] = `${other}.jsonl`;
  }
  const { provider = 'openai', method = 'supervised', model = null, grader = null } = example.context ?? {};
  const formats =
    provider === 'bedrock'
      ? (['reinforcement'] as const)
      : (['chat', 'completion', 'preference', 'reinforcement'] as const);
  const { findings } = await checkFiles(files, {
    inputs,
    method,
    model,
    grader,
    provider: {
      id: provider,
      title: provider,
      capabilities: { formats, maxFileBytes: 1e9, maxPartedBytes: null },
    },
  });
  return findings;
}

describe('the rules of files and sets, from bytes to findings', () => {
  it.each(rules.filter((rule) => rule.bad !== null))(
    '$id is found in its bad example',
    async ({ id, level, bad }) => {
      if (bad === null) return;
      const found = (await findingsOf(bad)).filter((finding) => finding.rule === id);
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        expect(finding.level).toBe(level);
        expect(finding.message).toMatch(/^\S.*[^.\s]$/);
      }
    },
  );

  it.each(rules.filter((rule) => rule.good !== null))(
    '$id is not found in its good example',
    async ({ id, good }) => {
      if (good === null) return;
      expect((await findingsOf(good)).filter((finding) => finding.rule === id)).toEqual([]);
    },
  );
});
