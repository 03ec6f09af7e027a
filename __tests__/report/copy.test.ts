import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeStep, yamlText } from '../../src/report/follow-yaml.ts';
import { showUnseenLines } from '../../src/untrusted/visible.ts';
import { writeSnippets } from '../../src/report/use-model.ts';
import { ATTACKS } from '../untrusted/attacks.ts';

const anything = fc.oneof(
  fc.constantFrom(...ATTACKS, 'true', 'null', '1.10', '0x1', '- a', '${{ secrets.X }}', 'a: b'),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('- a: |', '  b', ' ', '', '# c', "d: 'e'", '--- ', 'é🙂', '\u202ex', '\tf'))
    .map((all) => all.join('\n')),
);

test('a step to copy is read back as it was written', () => {
  const step = writeStep({
    action: 'o/r@v1',
    command: 'follow',
    provider: 'azure',
    keyVariable: 'AZURE_OPENAI_API_KEY',
    inputs: { 'job-id': 'ftjob-1' },
  });
  expect(step).toMatchInlineSnapshot(`
    "- uses: o/r@v1
      with:
        command: follow
        provider: azure
        job-id: ftjob-1
        api-key: \${{ secrets.AZURE_OPENAI_API_KEY }}"
  `);
});

test('several lines stay lines, a secret is told by its name alone, and the files are those of the commit', () => {
  const step = writeStep({
    action: 'o/r@v1',
    command: 'follow',
    provider: 'openai',
    keyVariable: 'OPENAI_API_KEY',
    inputs: { 'job-id': 'ftjob-1', graders: '- type: json_accuracy\n  name: fields', 'min-score': '0.5' },
    withheld: ['extra-headers'],
    checkout: '4f1c2d3e',
  });
  expect(step).toMatchInlineSnapshot(`
    "# after actions/checkout with ref: "4f1c2d3e"
    - uses: o/r@v1
      with:
        command: follow
        provider: openai
        job-id: ftjob-1
        graders: |-
          - type: json_accuracy
            name: fields
        min-score: "0.5"
        api-key: \${{ secrets.OPENAI_API_KEY }}
        # extra-headers: holds a secret; give it as before"
  `);
});

test('no text changes its value, breaks the YAML or becomes an expression', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const yaml = writeStep({
        action: 'o/r@v1',
        command: 'delete',
        provider: 'openai',
        keyVariable: null,
        inputs: { 'fine-tuned-model': text },
      });
      const [step] = parse(yaml) as [{ with: Record<string, string> }];
      expect(showUnseenLines(yaml)).toBe(yaml);
      // What GitHub makes of the one expression that is left: the literal it holds.
      expect(step.with['fine-tuned-model']?.replaceAll("${{ '${{' }}", '${{')).toBe(text.toWellFormed());
      expect(yamlText(text).replaceAll("${{ '${{' }}", '')).not.toContain('${{');
    }),
  );
});

const USAGE = {
  deployment: null,
  baseUrl: 'https://api.example/v1/',
  keyVariable: 'THE_KEY',
  authHeader: 'Authorization: Bearer',
};

test('the shell hands curl the model as it is called', () => {
  for (const model of [...ATTACKS.filter((text) => !text.includes('\u0000')), "it's", 'a"b\\c']) {
    const code = writeSnippets(model, USAGE)[0]?.code ?? '';
    const output = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${code}`], {
      env: { THE_KEY: 'sk-1' },
    });
    const words = output.toString().split('\0');
    expect(words.slice(0, 3)).toEqual([
      'https://api.example/v1/chat/completions',
      '-H',
      'Authorization: Bearer sk-1',
    ]);
    expect(JSON.parse(words[6] ?? '')).toMatchObject({
      model,
      messages: [{ role: 'user' }],
    });
  }
});

test('Python and Node hold the model in one literal', () => {
  const [, python, node] = writeSnippets('a"\n\'b', USAGE);
  expect(python?.code).toContain(String.raw`model="a\"\n'b",`);
  expect(node?.code).toContain(String.raw`model: "a\"\n'b",`);
});
