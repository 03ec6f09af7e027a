import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ResultsFolder } from '../../src/commands/results-folder.ts';

const fail = (why: string): never => {
  throw new Error(why);
};

describe('a results folder that cannot be written', () => {
  it('is said once, and nothing is thrown that would end the following of a paid job', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'results-'));
    const said: string[] = [];
    const folder = new ResultsFolder(
      parent,
      (text) => text,
      (why) => said.push(why),
    );
    folder.write('job.json', '{}');
    rmSync(parent, { recursive: true });
    folder.write('job.json', '{}');
    folder.appendLine('events.jsonl', '{}');
    folder.writeBytes('a.csv', Buffer.from('a'));
    await folder.writeStream('report.json', ['{', '}']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/job\.json could not be written/);
    expect(folder.files).toEqual(['job.json']);
  });

  it('does not hide what the writer itself throws', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'results-'));
    const folder = new ResultsFolder(parent, (text) => text, fail);
    const pieces = (function* () {
      yield '{';
      throw new Error('cancelled');
    })();
    await expect(folder.writeStream('report.json', pieces)).rejects.toThrow('cancelled');
    rmSync(parent, { recursive: true });
  });

  it('is named where it cannot even be made', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'results-')), 'file');
    writeFileSync(file, '');
    expect(() => new ResultsFolder(join(file, 'temp'), (text) => text, fail)).toThrow(/^RUNNER_TEMP is /);
  });
});

describe('the provider’s own files in the results folder', () => {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'results-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('keep their bytes, valid text or not', () => {
    const folder = new ResultsFolder(parent, (text) => text.replaceAll('sk-secret', '***'), fail);
    const bytes = Buffer.from([0xff, 0x00, 0xe4, 0xc3, 0xa4, 0x0d, 0x0a]);
    folder.writeBytes('result.csv', new Uint8Array(bytes));
    expect(readFileSync(join(folder.path, 'result.csv')).equals(bytes)).toBe(true);
  });

  it('lose a secret that a provider wrote into them, and nothing else', () => {
    const folder = new ResultsFolder(parent, (text) => text.replaceAll('sk-secret', '***'), fail);
    folder.writeBytes('result.csv', Buffer.from('stép,loss\nsk-secret,0.5\n'));
    expect(readFileSync(join(folder.path, 'result.csv'), 'utf8')).toBe('stép,loss\n***,0.5\n');
  });
});
