import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/dataset/types.ts';
import { checkWorkspace } from '../check-files.ts';

const ROOT = process.env['RECORDINGS'] ?? path.join(import.meta.dirname, '../../../../shared/recordings');
const FOLDER = path.join(ROOT, 'datasets');
const METHODS = ['supervised', 'dpo', 'reinforcement'] as const;
const OTHERS: Readonly<Record<string, Method>> = {
  'orca_dpo_pairs.jsonl': 'dpo',
  'rft_toolcall.jsonl': 'reinforcement',
};
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')) : [];

async function errors(file: string, method: Method): Promise<string[]> {
  const inputs = {
    'training-file': file,
    'validation-file': method === 'reinforcement' ? 'file-validation' : '',
  };
  const { findings } = await checkWorkspace(FOLDER, { inputs, method, model: null });
  return findings.filter((each) => each.level === 'error').map((each) => each.rule);
}

describe.skipIf(files.length === 0)('real datasets', () => {
  it.each(files)('%s is valid for its own method and one clear error for the others', async (file) => {
    for (const method of METHODS) {
      const own = method === (OTHERS[file] ?? 'supervised');
      const found = (await errors(file, method)).filter((rule) => rule !== 'too-few-examples');
      expect(found, method).toEqual(own ? [] : ['wrong-format']);
    }
  });

  it('sarcastic.jsonl is 507 tokens an epoch in cl100k_base, as a real job billed', async () => {
    const inputs = { 'training-file': 'sarcastic.jsonl' };
    const { report } = await checkWorkspace(FOLDER, { inputs, model: 'gpt-3.5-turbo' });
    expect(report.training.tokens.total).toBe(507);
  });
});
