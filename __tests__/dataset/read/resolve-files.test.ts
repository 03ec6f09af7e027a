import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveFiles } from '../../../src/dataset/read/resolve-files.ts';
import { createWorkspace } from '../check-files.ts';

const FILES = {
  'data/b.jsonl': 'b',
  'data/a.jsonl': 'a',
  'data/Z.jsonl': 'Z',
  'data/é.jsonl': 'e',
  'data/[x].jsonl': 'x',
  'data/.hidden.jsonl': 'h',
  '.secret/t.jsonl': 's',
  '.git/config': 'g',
  'fetched.jsonl.dvc': 'outs:\n- md5: x\n',
};

async function names(root: string, ...patterns: string[]): Promise<string[]> {
  return (await resolveFiles('training-file', patterns, root)).map((file) => file.path);
}

describe('files of an input', () => {
  const root = createWorkspace(FILES);

  it.each<[string, string[], string[]]>([
    ['a path', ['data/a.jsonl'], ['data/a.jsonl']],
    ['a path that is not in its shortest form', ['./data//a.jsonl'], ['data/a.jsonl']],
    ['an absolute path inside the workspace', [path.join(root, 'data/a.jsonl')], ['data/a.jsonl']],
    ['a glob, in byte order', ['data/[A-Za-z]*.jsonl'], ['data/Z.jsonl', 'data/a.jsonl', 'data/b.jsonl']],
    ['several, each file once', ['data/b.jsonl', 'data/{a,b}.jsonl'], ['data/a.jsonl', 'data/b.jsonl']],
    ['a literal name that looks like a glob', ['data/[x].jsonl'], ['data/[x].jsonl']],
    ['a hidden file named literally', ['data/.hidden.jsonl'], ['data/.hidden.jsonl']],
    ['a hidden folder named literally', ['.secret/*.jsonl'], ['.secret/t.jsonl']],
    [
      'every file but the hidden ones',
      ['**/*.jsonl'],
      ['data/Z.jsonl', 'data/[x].jsonl', 'data/a.jsonl', 'data/b.jsonl', 'data/é.jsonl'],
    ],
  ])('takes %s', async (_, patterns, expected) => {
    expect(await names(root, ...patterns)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['a pattern without a match', 'data/*.csv', '"data/*.csv" matches no file'],
    ['a missing path', 'data/none.jsonl', '"data/none.jsonl" does not exist'],
    ['what DVC has not fetched', 'fetched.jsonl', 'dvc pull'],
    ['a directory', 'data', '"data" is a directory; name its files, for example "data/*.jsonl"'],
    ['a way out', '../x.jsonl', 'leads out of the workspace'],
    ['a glob that leads out', '../*.jsonl', 'leads out of the workspace'],
    ['an absolute path outside', '/etc/passwd', 'leads out of the workspace'],
    ['.git', '.git/config', 'under .git'],
    ['a glob into .git', '.git/*', 'under .git'],
    ['.git in disguise', 'data/../.GIT/config', 'under .git'],
    ['a NUL', 'a\0b', 'NUL'],
  ])('refuses %s', async (_, pattern, message) => {
    await expect(resolveFiles('training-file', [pattern], root)).rejects.toThrow(message);
    await expect(resolveFiles('training-file', [pattern], root)).rejects.toMatchObject({ name: 'UserError' });
  });
});

describe('symbolic links', () => {
  it('are followed within the workspace, and the file is taken once', async () => {
    const root = createWorkspace({ 'data/a.jsonl': 'a' });
    symlinkSync('a.jsonl', path.join(root, 'data/link.jsonl'));
    expect(await names(root, 'data/*.jsonl')).toEqual(['data/a.jsonl']);
    expect(await names(root, 'data/link.jsonl')).toEqual(['data/link.jsonl']);
  });

  it('out of the workspace are refused, by name and by glob', async () => {
    const outside = createWorkspace({ 'key.jsonl': 'secret' });
    const root = createWorkspace({ 'data/a.jsonl': 'a' });
    symlinkSync(path.join(outside, 'key.jsonl'), path.join(root, 'data/out.jsonl'));
    symlinkSync(outside, path.join(root, 'folder'));
    for (const pattern of ['data/out.jsonl', 'data/*.jsonl', 'folder/key.jsonl', 'folder/*.jsonl']) {
      await expect(names(root, pattern), pattern).rejects.toThrow('leads out of the workspace');
    }
    expect(await names(root, '**/a.jsonl')).toEqual(['data/a.jsonl']);
  });

  it('to a hidden file are refused: no way round naming it', async () => {
    const root = createWorkspace({ 'data/a.jsonl': 'a', '.env': 'KEY=secret', '.h.jsonl': '{}' });
    symlinkSync('../.env', path.join(root, 'data/z.jsonl'));
    await expect(names(root, 'data/*.jsonl')).rejects.toThrow(
      'Input `training-file`: "data/z.jsonl" is a link to the hidden ".env"',
    );
    expect(await names(root, '.h.jsonl')).toEqual(['.h.jsonl']);
  });

  it('into .git are refused', async () => {
    const root = createWorkspace({ '.git/config': 'g' });
    symlinkSync('.git/config', path.join(root, 'train.jsonl'));
    await expect(names(root, 'train.jsonl')).rejects.toThrow('under .git');
  });

  it('without a target count as missing', async () => {
    const root = createWorkspace({ 'a.jsonl': 'a' });
    symlinkSync('nowhere', path.join(root, 'broken.jsonl'));
    await expect(names(root, 'broken.jsonl')).rejects.toThrow('does not exist');
    expect(await names(root, '*.jsonl')).toEqual(['a.jsonl']);
  });

  it('lead into a workspace that is a link itself', async () => {
    const real = createWorkspace({ 'a.jsonl': 'a' });
    const holder = createWorkspace({});
    symlinkSync(real, path.join(holder, 'ws'));
    expect(await names(path.join(holder, 'ws'), 'a.jsonl', path.join(holder, 'ws', 'a.jsonl'))).toEqual([
      'a.jsonl',
    ]);
  });
});

it('names a file that a newline was put into', async () => {
  const root = createWorkspace({});
  mkdirSync(path.join(root, 'd'));
  writeFileSync(path.join(root, 'd', 'a\n::error::b.jsonl'), 'x');
  expect(await names(root, 'd/*.jsonl')).toEqual(['d/a\n::error::b.jsonl']);
});
