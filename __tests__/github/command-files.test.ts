import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/github/log.ts';
import { createMask } from '../../src/github/mask.ts';
import { createOutputs } from '../../src/github/outputs.ts';
import { readPostState, savePostState } from '../../src/github/state.ts';
import { MAX_SUMMARY_BYTES, openSummary } from '../../src/github/summary.ts';
import { parseCommandFile } from '../rig/parse-command-file.ts';

let folder: string;
let path: string;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-files-'));
  path = join(folder, 'file');
  writeFileSync(path, '');
  lines = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const log = createLog({ write: (line) => lines.push(line) });
const read = () => readFileSync(path, 'utf8');

describe('outputs', () => {
  const open = () => createOutputs({ GITHUB_OUTPUT: path }, mask, log);
  const mask = createMask(() => undefined);

  it('pass words of strangers on as one line that starts no command', () => {
    const outputs = open();
    outputs.set('error-code', 'bad\r\n::error::forged');
    outputs.set('status', '::stop-commands::x');
    outputs.set('error-message', `It failed\n##[error]${'x'.repeat(5_000)}`);
    const found = parseCommandFile(read());
    expect(found['error-code']).toBe('bad\\r\\n::error::forged');
    expect(found['status']).toBe('\\::stop-commands::x');
    expect(found['error-message']).toMatch(/^It failed\\n##\\\[error\]x+…$/);
    expect(found['error-message']?.length).toBeLessThan(2_010);
  });

  it.each(['job-id', 'fine-tuned-model', 'best-checkpoint', 'training-file-id', 'validation-file-id'])(
    'pass on no %s that is more than a name',
    (name) => {
      const plain = createLog({ write: (line) => lines.push(line), commands: false });
      const outputs = createOutputs({ GITHUB_OUTPUT: path }, mask, plain);
      for (const value of ['ft:m\n::error::x', '::add-mask::a', 'ft:\u202em', 'ft:m\u001b[31m', '##[group]'])
        outputs.set(name, value);
      expect(read()).toBe('');
      expect(lines).toHaveLength(5);
      for (const line of lines) expect(line).toMatch(new RegExp(`^warning: Output ${name} is left out: `));
      outputs.set(name, 'ft:gpt-4.1-mini-2025-04-14:ö rg::a|b');
      expect(parseCommandFile(read())).toEqual({ [name]: 'ft:gpt-4.1-mini-2025-04-14:ö rg::a|b' });
    },
  );

  it('stand in the file the moment they are set, the last value counting', () => {
    const outputs = open();
    outputs.set('status', 'running');
    expect(parseCommandFile(read())).toEqual({ status: 'running' });
    outputs.set('status', 'succeeded');
    outputs.set('trained-tokens', 1200);
    expect(parseCommandFile(read())).toEqual({ status: 'succeeded', 'trained-tokens': '1200' });
    expect(outputs.values.get('status')).toBe('succeeded');
  });

  it('hold any text without forging another output', () => {
    const check = fc.check(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', 'a=b', 'x<<EOF', 'EOF', '='))),
        (pieces) => {
          writeFileSync(path, '');
          const value = pieces.join('').replaceAll('\r', '');
          open().set('value', value);
          expect(parseCommandFile(read())).toEqual({ value });
        },
      ),
    );
    expect(check.failed, `seed ${check.seed}: ${JSON.stringify(check.counterexample)}`).toBe(false);
  });

  it('are written in the shape of @actions/core', () => {
    open().set('name', 'a\nb');
    const ours = read();
    writeFileSync(path, '');
    process.env['GITHUB_OUTPUT'] = path;
    try {
      core.setOutput('name', 'a\nb');
    } finally {
      delete process.env['GITHUB_OUTPUT'];
    }
    const shape = (text: string) => text.replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER');
    expect(shape(ours)).toBe(shape(read()));
  });

  it('that hold a masked value are warned of, by name and without the value', () => {
    mask.add('acme-secret-org');
    open().set('fine-tuned-model', 'ft:gpt-4.1:acme-secret-org::1');
    expect(lines.join('\n')).toMatch(/^::warning::Output fine-tuned-model holds a value that is masked/);
    expect(lines.join('\n')).not.toContain('acme-secret-org');
  });

  it('are only remembered where there is no file, and a broken file is a warning', () => {
    const nowhere = createOutputs({}, mask, log);
    nowhere.set('status', 'valid');
    expect(nowhere.values.get('status')).toBe('valid');
    expect(lines).toEqual([]);
    createOutputs({ GITHUB_OUTPUT: folder }, mask, log).set('status', 'valid');
    expect(lines[0]).toMatch(/^::warning::Output status could not be written to GITHUB_OUTPUT \(.*EISDIR/);
  });
});

describe('the state for post', () => {
  it('is read back as it was last saved', () => {
    const state = { provider: 'openai', jobId: 'ftjob-1', createdByThisRun: true, settled: false };
    savePostState({ GITHUB_STATE: path }, state, log);
    savePostState({ GITHUB_STATE: path }, { ...state, settled: true }, log);
    const env = Object.fromEntries(
      Object.entries(parseCommandFile(read())).map(([k, v]) => [`STATE_${k}`, v]),
    );
    expect(readPostState(env)).toEqual({ ...state, settled: true });
  });

  it.each([{}, { STATE_job: '' }, { STATE_job: '[]' }, { STATE_job: '{"jobId":1}' }])(
    'is none in %j',
    (env) => {
      expect(readPostState(env)).toBeNull();
    },
  );
});

describe('the summary', () => {
  const env = () => ({ GITHUB_STEP_SUMMARY: path });

  it('is appended, each part on lines of its own', () => {
    expect(openSummary(env(), log).write('# One')).toBe(true);
    expect(openSummary(env(), log).write('# Two\n\n')).toBe(true);
    expect(read()).toBe('# One\n# Two\n');
  });

  it('is replaced by the same step, and what stood there before stays', () => {
    writeFileSync(path, '# Another step\n');
    const summary = openSummary(env(), log);
    expect(summary.write('# One\n\nlong and longer')).toBe(true);
    expect(summary.write('# Two')).toBe(true);
    expect(read()).toBe('# Another step\n# Two\n');
  });

  it('is nothing outside a runner', () => {
    expect(openSummary({}, log).write('# One')).toBe(false);
    expect(lines).toEqual([]);
  });

  it('stays within 1 MiB together with what is there, cut at a line and saying so', () => {
    writeFileSync(path, 'x'.repeat(1000));
    expect(openSummary(env(), log).write('zwölf Boxkämpfer\n'.repeat(100_000))).toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(statSync(path).size).toBeGreaterThan(MAX_SUMMARY_BYTES - 100);
    expect(read()).toMatch(/zwölf Boxkämpfer\n\n_Cut here: .*_\n$/);
    writeFileSync(path, 'x'.repeat(MAX_SUMMARY_BYTES));
    expect(openSummary(env(), log).write('more')).toBe(false);
    expect(lines.at(-1)).toMatch(/^::warning::The job summary of this step is full/);
  });

  it('that cannot be written is a warning', () => {
    expect(openSummary({ GITHUB_STEP_SUMMARY: folder }, log).write('x')).toBe(false);
    expect(lines[0]).toMatch(/^::warning::The job summary could not be written/);
  });
});
