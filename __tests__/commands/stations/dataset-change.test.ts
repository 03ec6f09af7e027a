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
