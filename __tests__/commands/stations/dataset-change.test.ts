import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chat, chats, jsonl } from '../../dataset/check-files.ts';
import { tellChange } from './pull-request.ts';

const ROWS = chats(60);
const BASE = jsonl(...ROWS);
const NOTHING = { added: 0, removed: 0, changed: 0, moved: 0, leaks: 0, duplicates: 0 };

describe('a split or a share', () => {
  it.each([
    ['a share and no change of the dataset', { 'training-share': '0.25' }, BASE, {}],
    ['a share and a row that went', { 'training-share': '0.25' }, jsonl(...ROWS.slice(1)), {}],
    ['a split and a row that went', { 'validation-split': '0.2' }, jsonl(...ROWS.slice(1)), { removed: 1 }],
    [
      'a split and a changed answer',
      { 'validation-split': '0.2' },
      jsonl(chat('What is the capital of the city 0?', 'It has none.'), ...ROWS.slice(1)),
      { changed: 1 },
    ],
  ])('%s: the old lines alone may leave a side empty', async (_, inputs, after, counts) => {
    const { diff } = await tellChange({
      before: { 'train.jsonl': BASE },
      after: { 'train.jsonl': after, 'README.md': 'A shop.' },
      inputs,
    });
    expect(diff?.unavailable).toBeNull();
    expect(diff?.counts).toEqual({ ...NOTHING, ...counts });
  });
});

describe('a comparison that fails', () => {
  it('is said, and every finding counts', async () => {
    const { diff, counted, lines } = await tellChange({
      before: { 'train.jsonl': BASE },
      after: { 'train.jsonl': `${BASE}{"messages":"sin"}\n` },
      inputs: { 'fail-on-scope': 'changed' },
      between: (workspace) => {
        rmSync(join(workspace, 'train.jsonl'));
      },
    });
    expect(diff?.unavailable).toMatch(/^The dataset could not be compared .*train\.jsonl/);
    expect(lines.join('\n')).toContain('::notice::The dataset could not be compared');
    expect(counted?.counts.error).toBe(1);
  });
});

describe('files that are called otherwise now', () => {
  const halves = { 'd/p1.jsonl': jsonl(...ROWS.slice(0, 30)), 'd/p2.jsonl': jsonl(...ROWS.slice(30)) };
  const thirds = {
    'd/p1.jsonl': jsonl(...ROWS.slice(0, 20)),
    'd/p2.jsonl': jsonl(...ROWS.slice(20, 40)),
    'd/p3.jsonl': jsonl(...ROWS.slice(40)),
  };
  const parts = { 'training-file': 'd/*.jsonl' };
  it.each([
    ['split in three', { 'train.jsonl': BASE }, { 'train.jsonl': null, ...thirds }, parts, {}],
    [
      'split in three and mended',
      { 'train.jsonl': jsonl(...ROWS, chat('What is old?', 'This.')) },
      { 'train.jsonl': null, ...thirds },
      parts,
      { removed: 1 },
    ],
    ['two merged into one', halves, { 'd/p1.jsonl': null, 'd/p2.jsonl': null, 'train.jsonl': BASE }, {}, {}],
    [
      'split with a share held out',
      { 'train.jsonl': BASE },
      { 'train.jsonl': null, ...thirds },
      { ...parts, 'validation-split': '0.2' },
      {},
    ],
    [
      'a copy of the dataset that went',
      { 'train.jsonl': BASE, 'backup.jsonl': BASE },
      { 'backup.jsonl': null },
      {},
      {},
    ],
    [
      'another dataset that went',
      { 'train.jsonl': BASE, 'other.jsonl': jsonl(...chats(60, 'river')) },
      { 'other.jsonl': null },
      {},
      {},
    ],
  ])('%s', async (_, before, after, inputs, counts) => {
    const { diff } = await tellChange({ before, after, inputs });
    expect(diff?.counts).toEqual({ ...NOTHING, ...counts });
    expect(diff?.examples.after).toBe(
      diff?.counts.removed === 1 ? diff.examples.before - 1 : diff?.examples.before,
    );
  });
});

describe('a file that git does not track', () => {
  it('has no former version', async () => {
    const { diff, lines } = await tellChange({
      before: { '.gitignore': 'gen/' },
      after: { 'gen/train.jsonl': BASE },
      inputs: { 'training-file': 'gen/train.jsonl' },
    });
    const said = 'gen/train.jsonl is not tracked by git: there is no former version to compare it with.';
    expect(diff?.unavailable).toBe(said);
    expect(lines).toContain(`::notice::${said}`);
  });

  it('is left out beside others, and what stands there counts', async () => {
    const { diff, counted, lines } = await tellChange({
      before: { '.gitignore': 'gen/', 'train.jsonl': BASE },
      after: {
        'gen/more.jsonl': `${jsonl(...chats(5, 'river'))}{"messages":"sin"}\n`,
        'train.jsonl': jsonl(...ROWS.slice(1)),
      },
      inputs: { 'training-file': 'train.jsonl\ngen/*.jsonl', 'fail-on-scope': 'changed' },
    });
    expect(diff?.counts).toEqual({ ...NOTHING, removed: 1 });
    expect(diff?.examples).toEqual({ before: 60, after: 59 });
    expect(diff?.costUsd).toBeNull();
    expect(counted?.counts.error).toBe(1);
    expect(lines.join('\n')).toContain('::notice::gen/more.jsonl is not tracked by git');
  });
});

describe('a checkout below the workspace', () => {
  const change = {
    before: { 'train.jsonl': BASE },
    after: { 'train.jsonl': jsonl(...ROWS.slice(1)) },
    inputs: { 'training-file': 'repo/*.jsonl' },
    checkout: 'repo',
  };

  it('is where git is asked', async () => {
    const { diff } = await tellChange(change);
    expect(diff?.counts).toEqual({ ...NOTHING, removed: 1 });
    expect(diff?.rows.removed[0]?.place).toEqual({ file: 'repo/train.jsonl', line: 1 });
    // git tracks the file there, so its rows may be shown.
    expect(diff?.withheld).toBe(0);
  });

  it('of another repository is not compared', async () => {
    const url = 'https://github.com/o/data.git';
    const { diff } = await tellChange({
      ...change,
      between: (workspace) =>
        execFileSync('git', ['remote', 'add', 'origin', url], { cwd: join(workspace, 'repo') }),
    });
    expect(diff?.unavailable).toMatch(/^repo holds another repository/);
  });
});

describe('fail-on-scope: changed, and what belongs to no row', () => {
  const crlf = BASE.replaceAll('\n', '\r\n');
  const again = jsonl(ROWS[1] ?? {}, ...ROWS.slice(2));
  it.each<[string, string, string, number]>([
    ['new blank lines', BASE, `${BASE}\n\n`, 2],
    ['a blank line more', `\n${BASE}`, `\n\n${BASE}`, 1],
    ['old blank lines', `${BASE}\n\n`, `\n${again}\n`, 0],
    ['a new byte order mark', BASE, `\ufeff${BASE}`, 1],
    [
      'an old byte order mark before another row',
      `\ufeff${BASE}`,
      `\ufeff${jsonl(chat('New?', 'Yes.'))}${BASE}`,
      0,
    ],
    ['new line ends', BASE, crlf, 1],
    ['old line ends', crlf, crlf.slice(crlf.indexOf('\n') + 1), 0],
  ])('%s', async (_, old, now, warnings) => {
    const { counted } = await tellChange({
      before: { 'train.jsonl': old },
      after: { 'train.jsonl': now },
      inputs: { 'fail-on-scope': 'changed', rules: 'crlf: warning' },
    });
    expect(counted?.counts).toMatchObject({ error: 0, warning: warnings });
  });

  it('an old byte order mark in a renamed file', async () => {
    const { counted } = await tellChange({
      before: { 'old.jsonl': `\ufeff${BASE}` },
      after: { 'old.jsonl': null, 'train.jsonl': `\ufeff${BASE}` },
      inputs: { 'fail-on-scope': 'changed' },
    });
    expect(counted?.counts.warning).toBe(0);
  });

  it('a line that is too long to be looked into always counts', async () => {
    const long = `{"messages":"${'a'.repeat(65 * 2 ** 20)}"}\n`;
    const { counted } = await tellChange({
      before: { 'train.jsonl': BASE },
      after: { 'train.jsonl': `${BASE}${long}` },
      inputs: { 'fail-on-scope': 'changed' },
    });
    expect(counted?.counts.error).toBe(1);
    expect(counted?.first.error?.line).toBe(61);
  });
});

describe('the cost before and after', () => {
  const valid = jsonl(...chats(30, 'river'));
  const price = { 'price-per-million-tokens-usd': '1', 'validation-file': 'valid.jsonl' };
  const together = {
    provider: 'together',
    model: 'meta-llama/Llama-3-8b',
    hyperparameters: 'n_evals: 5\nn_epochs: 2',
  };

  it('is the same where nothing changed, evaluations included', async () => {
    const files = { 'train.jsonl': BASE, 'valid.jsonl': valid };
    const { diff } = await tellChange({ before: files, after: {}, inputs: { ...together, ...price } });
    expect(diff?.costUsd?.after).toBeGreaterThan(0);
    expect(diff?.costUsd?.before).toBe(diff?.costUsd?.after);
  });

  it('shows what a longer validation file costs', async () => {
    const shorter = { 'train.jsonl': BASE, 'valid.jsonl': jsonl(...chats(20, 'river')) };
    const inputs = { ...together, ...price };
    const { diff: same } = await tellChange({ before: shorter, after: {}, inputs });
    const { diff } = await tellChange({ before: shorter, after: { 'valid.jsonl': valid }, inputs });
    expect(diff?.tokens.before).toBe(diff?.tokens.after);
    expect(diff?.costUsd?.before).toBe(same?.costUsd?.after);
    expect(diff?.costUsd?.after).toBeGreaterThan(diff?.costUsd?.before ?? Infinity);
  });
});
