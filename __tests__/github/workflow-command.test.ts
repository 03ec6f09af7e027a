import * as core from '@actions/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatCommand } from '../../src/github/workflow-command.ts';
import { parseLog } from '../rig/parse-log.ts';

describe('a workflow command', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is written as @actions/core writes it, whatever the text', () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a%0Ab', ':,%\r\n', '::error::x'));
    const check = fc.check(
      fc.property(text, text, text, fc.nat(1000), (message, title, file, line) => {
        written.length = 0;
        core.warning(message, { title, file, startLine: line });
        const ours = formatCommand('warning', { title, file, line: line === 0 ? undefined : line }, message);
        expect(written).toEqual([`${ours}\n`]);
      }),
    );
    vi.restoreAllMocks();
    expect(check.failed, `seed ${check.seed}: ${JSON.stringify(check.counterexample)}`).toBe(false);
  });

  it('is read back by the runner as it was meant', () => {
    const line = formatCommand('error', { file: 'a,b:c.jsonl', line: 3 }, 'one\r\ntwo 100%');
    expect(parseLog([line]).annotations).toEqual([
      { level: 'error', message: 'one\r\ntwo 100%', file: 'a,b:c.jsonl', line: 3, title: null },
    ]);
  });
});
