import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FindingLog } from '../../../src/dataset/findings/finding-log.ts';
import { resolveLevels } from '../../../src/dataset/rules/levels.ts';
import type { SetRole } from '../../../src/dataset/types.ts';

const LEVELS = resolveLevels({ 'blank-line': 'notice', crlf: 'off' });

function folder(): string {
  return mkdtempSync(path.join(tmpdir(), 'findings-'));
}

function at(role: SetRole, index: number, line: number | null) {
  return { role, file: { index, path: `${role}-${index}.jsonl` }, line };
}

describe('the log of findings', () => {
  it('brings runs into the order of set, file and line', async () => {
    const log = new FindingLog(LEVELS, folder());
    const [lines, files, sets] = [log.openRun(), log.openRun(), log.openRun()];
    lines('not-json', 'a', at('training', 0, 2));
    lines('not-json', 'b', at('training', 1, 1));
    lines('not-json', 'c', at('test', 0, 1));
    files('empty-file', 'd', at('training', 1, null));
    files('empty-file', 'e', at('validation', 0, null));
    sets('duplicate-example', 'f', at('training', 0, 1));
    sets('duplicate-example', 'g', at('training', 0, 3));
    log.openRun()('few-examples', 'h', { role: 'training', file: null, line: null });
    const store = log.close();
    const found = await Array.fromAsync(store.all());
    expect(found.map((each) => each.message).join('')).toBe('hfagdbec');
    expect(found[1]).toEqual({
      rule: 'duplicate-example',
      level: 'warning',
      file: 'training-0.jsonl',
      line: 1,
      message: 'f',
    });
  });

  it('drops what is off and takes the levels it is given', async () => {
    const log = new FindingLog(LEVELS, folder());
    const sink = log.openRun();
    sink('crlf', 'off', at('training', 0, 1));
    sink('blank-line', 'notice', at('training', 0, 2));
    const store = log.close();
    expect(store.counts).toEqual({ error: 0, warning: 0, notice: 1 });
    expect([...store.byRule.keys()]).toEqual(['blank-line']);
  });

  it('folds neighbouring lines and counts what stands in a line several times', () => {
    const log = new FindingLog(LEVELS, folder());
    const sink = log.openRun();
    for (const line of [1, 2, 2, 3, 7, 9, 10]) sink('email-address', 'first', at('training', 0, line), 2);
    sink('email-address', 'later', at('training', 1, 11), 5);
    const tally = log.close().byRule.get('email-address');
    expect(tally).toMatchObject({ count: 8, occurrences: 19, message: 'first' });
    expect(tally?.places.map((place) => `${place.file}:${place.from}-${place.to}`)).toEqual([
      'training-0.jsonl:1-3',
      'training-0.jsonl:7-7',
      'training-0.jsonl:9-10',
      'training-1.jsonl:11-11',
    ]);
  });

  it('keeps a bounded number of places for a rule', () => {
    const log = new FindingLog(LEVELS, folder());
    const sink = log.openRun();
    for (let line = 1; line < 10_000; line += 2) sink('not-json', 'x', at('training', 0, line));
    const tally = log.close().byRule.get('not-json');
    expect(tally?.count).toBe(5000);
    expect(tally?.places.length).toBeLessThanOrEqual(100);
  });

  it('writes what is over the budget to disk and reads it back in order, as often as asked', async () => {
    const where = folder();
    const log = new FindingLog(LEVELS, where, 10);
    const [first, second] = [log.openRun(), log.openRun()];
    for (let line = 1; line <= 5000; line++) {
      first('not-json', `odd \u2028 "${line}"`, at('training', 0, line * 2 - 1));
      second('blank-line', 'even', at('training', 0, line * 2));
    }
    const store = log.close();
    for (let round = 0; round < 2; round++) {
      const lines: (number | null)[] = [];
      for await (const finding of store.all()) lines.push(finding.line);
      expect(lines).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
    }
    expect(store.counts).toEqual({ error: 5000, warning: 0, notice: 5000 });
    const files = readdirSync(where);
    expect(files).toHaveLength(2);
    for (const file of files) expect(statSync(path.join(where, file)).mode & 0o077).toBe(0);
    const some = store.all()[Symbol.asyncIterator]();
    expect((await some.next()).value).toMatchObject({ line: 1, message: 'odd \u2028 "1"' });
    await some.return?.();
  });
});
