import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ResultsFolder } from '../../src/commands/results-folder.ts';

describe('the provider’s own files in the results folder', () => {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'results-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('keep their bytes, valid text or not', () => {
    const folder = new ResultsFolder(parent, (text) => text.replaceAll('sk-secret', '***'));
    const bytes = Buffer.from([0xff, 0x00, 0xe4, 0xc3, 0xa4, 0x0d, 0x0a]);
    folder.writeBytes('result.csv', new Uint8Array(bytes));
    expect(readFileSync(join(folder.path, 'result.csv')).equals(bytes)).toBe(true);
  });

  it('lose a secret that a provider wrote into them, and nothing else', () => {
    const folder = new ResultsFolder(parent, (text) => text.replaceAll('sk-secret', '***'));
    folder.writeBytes('result.csv', Buffer.from('stép,loss\nsk-secret,0.5\n'));
    expect(readFileSync(join(folder.path, 'result.csv'), 'utf8')).toBe('stép,loss\n***,0.5\n');
  });
});
