import { expect, test } from 'vitest';
import { checkFiles } from './check-files.ts';

test('more reinforcement examples than are trained on are one finding', async () => {
  const row = (n: number) => `{"messages":[{"role":"user","content":"Question ${n}"}],"answer":"${n}"}\n`;
  const rows = Array.from({ length: 50_001 }, (_, n) => row(n)).join('');
  const { findings } = await checkFiles(
    { 'train.jsonl': rows, 'valid.jsonl': Array.from({ length: 60 }, (_, n) => row(60_000 + n)).join('') },
    {
      method: 'reinforcement',
      model: 'o4-mini',
      grader: {
        type: 'string_check',
        name: 'g',
        operation: 'eq',
        input: '{{sample.output_text}}',
        reference: '{{item.answer}}',
      },
      inputs: { 'validation-file': 'valid.jsonl' },
      provider: {
        id: 'openai',
        title: 'OpenAI',
        capabilities: { formats: ['reinforcement'], maxFileBytes: 1e9, maxPartedBytes: null },
      },
    },
  );
  expect(findings.filter(({ rule }) => rule === 'too-many-examples')).toMatchObject([
    { level: 'error', line: null },
  ]);
});
