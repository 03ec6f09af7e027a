import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkplace, NODE, runCommandLine } from '../rig/index.ts';
import { ROOT } from '../rig/runner-environment.ts';

const example = (n: number, answer = `It is ${2 * n}.`) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: `What is ${n} and ${n}?` },
      { role: 'assistant', content: answer },
    ],
  })}\n`;
const good = (count = 60) => Array.from({ length: count }, (_, n) => example(n)).join('');
const run = (words: readonly string[], files: Readonly<Record<string, string>>, env = {}) =>
  runCommandLine({ words, files, env });

describe('the command line', () => {
  it('says that a dataset is valid, with counts and cost', async () => {
    const end = await run(['validate', 'a.jsonl', '--model', 'gpt-4.1-mini'], { 'a.jsonl': good() });
    expect(end.stderr).toEqual([]);
    expect(end.exitCode).toBe(0);
    expect(end.stdout[0]).toMatch(/^Training {4}60 examples, [\d,]+ tokens .* from a\.jsonl$/);
    expect(end.stdout.find((line) => line.startsWith('Bill'))).toMatch(/tokens over .*\$/);
    expect(end.stdout.at(-1)).toBe('The dataset is valid.');
  });

  it('names every finding by file, line, level and rule', async () => {
    const end = await run(['validate', 'data/*.jsonl'], {
      'data/a.jsonl': `${good()}{"messages": [}\n`,
      'data/b.jsonl': '[1]\n{"messages": []}\n',
    });
    expect(end.exitCode).toBe(1);
    const errors = end.stdout
      .filter((line) => / error: /.test(line))
      .map((line) => line.replace(/: .*\[/, ' ['));
    expect(errors).toEqual([
      'data/a.jsonl:61 [not-json]',
      'data/b.jsonl:1 [not-an-object]',
      'data/b.jsonl:2 [empty-messages]',
    ]);
    expect(end.stdout.at(-1)).toBe('The dataset is not valid: 3 findings of level error.');
  });

  it('holds validation and test files against the training files', async () => {
    const files = { 'a.jsonl': good(), 'v.jsonl': good(12), 't.jsonl': good(1) };
    const end = await run(['validate', 'a.jsonl', '--validation', 'v.jsonl', '--test=t.jsonl'], files);
    expect(end.exitCode).toBe(1);
    expect(end.stdout.join('\n')).toMatch(/a\.jsonl:1: error: .*\[training-in-test\]/);
    expect(end.stdout.join('\n')).toMatch(/\[training-in-validation\]/);
  });

  it('obeys levels of rules and --fail-on', async () => {
    const files = { 'a.jsonl': `${good()}${example(1)}` };
    const level = async (...words: string[]) =>
      (await run(['validate', 'a.jsonl', ...words], files)).exitCode;
    expect(await level()).toBe(0);
    expect(await level('--fail-on', 'warning')).toBe(1);
    expect(await level('--rule', 'duplicate-example=error')).toBe(1);
    expect(await level('--fail-on', 'warning', '--rule', 'duplicate-example=off')).toBe(0);
  });

  it('writes the action’s own JSON and SARIF', async () => {
    const files = { 'a.jsonl': `${good()}x\n` };
    const json = await run(['validate', 'a.jsonl', '--format', 'json'], files);
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.stdout.join('\n'))).toMatchObject({
      valid: false,
      findings: [{ rule: 'not-json', level: 'error', file: 'a.jsonl', line: 61 }],
    });
    const sarif = await run(['validate', 'a.jsonl', '--format', 'sarif'], files);
    expect(JSON.parse(sarif.stdout.join('\n'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'not-json', level: 'error' }] }],
    });
  });

  it('shows what a dataset would do to the terminal instead of doing it', async () => {
    const end = await run(['validate', 'a.jsonl'], { 'a.jsonl': `${good()}{"\u001b[31m\u0007": 1}\n` });
    expect(end.exitCode).toBe(1);
    expect(end.lines.join('')).not.toMatch(/[\u0000-\u0008\u001b]/);
  });

  it.each([
    [['validate'], /at least one file/],
    [[], /No command/],
    [['train', 'a.jsonl'], /no command "train"/],
    [['validate', 'a.jsonl', '--nonsense'], /--nonsense/],
    [['validate', 'a.jsonl', '--model'], /--model/],
    [['validate', 'a.jsonl', '--rule', 'blank-line'], /^Input `--rule` is "blank-line"; allowed is id=level/],
    [['validate', 'a.jsonl', '--rule', 'blank-lines=off'], /blank-lines.*blank-line/],
    [
      ['validate', 'a.jsonl', '--format', 'xml'],
      /^Input `--format` is "xml"; allowed is text, json or sarif\.$/,
    ],
    [['validate', 'a.jsonl', '--method', 'magic'], /^Input `method` is "magic"/],
    [['validate', 'a.jsonl', '--provider', 'nobody'], /^Input `provider` is "nobody"/],
    [['validate', 'b.jsonl'], /"b\.jsonl" does not exist/],
    [['validate', '../x.jsonl'], /\.\.\/x\.jsonl/],
    [['validate', 'file-abc123'], /file-abc123/],
  ])('%j is a wrong call', async (words, says) => {
    const end = await run(words, { 'a.jsonl': good() });
    expect(end.exitCode).toBe(2);
    expect(end.stdout).toEqual([]);
    expect(end.stderr).toHaveLength(1);
    expect(end.stderr[0]).toMatch(says);
  });

  it('tells its options and its version', async () => {
    const help = await run(['--help'], {});
    expect(help.exitCode).toBe(0);
    for (const option of ['--validation', '--test', '--fail-on', '--rule', '--format']) {
      expect(help.stdout.join('\n')).toContain(option);
    }
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect((await run(['--version'], {})).stdout).toEqual([manifest.version]);
  });

  it('ends quietly when nobody reads on', async () => {
    const { workspace } = createWorkplace({ 'a.jsonl': 'x\n'.repeat(50_000) });
    const child = spawn(NODE, [join(ROOT, 'dist/cli.js'), 'validate', 'a.jsonl'], { cwd: workspace });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    expect(stderr).toBe('');
  });
});
