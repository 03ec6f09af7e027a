import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPointer } from '../../../src/dataset/read/pointer.ts';
import { resolveSources } from '../../../src/dataset/read/resolve-sources.ts';
import { findTrackedFiles } from '../../../src/dataset/read/tracked-files.ts';
import { uploadName } from '../../../src/dataset/read/upload-name.ts';
import { createWorkspace } from '../check-files.ts';

const NAMED = {
  trainingFile: ['a.jsonl'],
  validationFile: [],
  testFile: [],
  validationSplit: 0,
  trainingShare: 1,
};

describe('sources', () => {
  const root = createWorkspace({ 'a.jsonl': 'a', 'file-abc123': 'a file that looks like an id' });

  it('are files, or ids where no such path exists', async () => {
    const sources = await resolveSources({ ...NAMED, validationFile: ['file-Xy12_-z'] }, root);
    expect(sources.training).toMatchObject({ kind: 'files', files: [{ path: 'a.jsonl', bytes: 1 }] });
    expect(sources.validation).toEqual({ kind: 'id', id: 'file-Xy12_-z' });
    expect(sources.test).toBeNull();
    const existing = await resolveSources({ ...NAMED, trainingFile: ['file-abc123'] }, root);
    expect(existing.training.kind).toBe('files');
  });

  it.each<[string, object, string]>([
    ['no training file', { trainingFile: [] }, 'Input `training-file` is missing'],
    [
      'an id beside a path',
      { trainingFile: ['a.jsonl', 'file-xyz999'] },
      'file-xyz999" stands beside other entries',
    ],
    ['a test file by id', { testFile: ['file-xyz999'] }, 'Input `test-file`: file-xyz999 is a file id'],
    [
      'a split of an id',
      { trainingFile: ['file-xyz999'], validationSplit: 0.1 },
      'Input `validation-split`: needs the examples',
    ],
    [
      'a share of an id',
      { trainingFile: ['file-xyz999'], trainingShare: 0.1 },
      'Input `training-share`: needs the examples',
    ],
  ])('refuse %s', async (_, named, message) => {
    await expect(resolveSources({ ...NAMED, ...named }, root)).rejects.toThrow(message);
  });
});

describe('pointers', () => {
  const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';

  it.each<[string, string, 'lfs' | 'dvc' | null]>([
    ['a Git LFS pointer', LFS, 'lfs'],
    ['a DVC file', 'outs:\n- md5: a304afb96060aad90176268345e10355\n  path: a\n', 'dvc'],
    ['a DVC file with a digest of its own', `md5: ${'a'.repeat(32)}\nouts:\n- md5: b\n`, 'dvc'],
    ['data', '{"messages": []}\n', null],
    ['nothing', '', null],
  ])('tell %s', (_, text, expected) => {
    expect(findPointer(Buffer.from(text), text.length)).toBe(expected);
  });

  it('are small: a large file that begins like one is data', () => {
    expect(findPointer(Buffer.from(LFS), 5000)).toBeNull();
  });
});

describe('files tracked by git', () => {
  it('are told from others, whatever their names', async () => {
    const root = createWorkspace({ 'a.jsonl': 'a', '-x.jsonl': 'x', 'é [1].jsonl': 'e', 'new.jsonl': 'n' });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
    git('init', '-q');
    git('add', '--', 'a.jsonl', '-x.jsonl', 'é [1].jsonl');
    const paths = ['a.jsonl', '-x.jsonl', 'é [1].jsonl', 'new.jsonl'];
    expect([...(await findTrackedFiles(paths, root))].sort()).toEqual(['-x.jsonl', 'a.jsonl', 'é [1].jsonl']);
  });

  it('are none outside of a repository', async () => {
    const root = createWorkspace({ 'a.jsonl': 'a' });
    expect((await findTrackedFiles(['a.jsonl'], root)).size).toBe(0);
  });
});

describe('the name of an upload', () => {
  const DIGEST = '0123456789abcdef'.repeat(4);

  it.each([
    ['data/train.jsonl', 'train-0123456789abcdef.jsonl'],
    ['Größe & mehr.v2.jsonl', 'Gr-e-mehr-v2-0123456789abcdef.jsonl'],
    ['../../..', 'dataset-0123456789abcdef.jsonl'],
    ['日本.jsonl', 'dataset-0123456789abcdef.jsonl'],
    [`${'x'.repeat(300)}.jsonl`, `${'x'.repeat(60)}-0123456789abcdef.jsonl`],
    ['a"\r\nb;filename=.jsonl', 'a-b-filename-0123456789abcdef.jsonl'],
  ])('of %j is %s', (given, expected) => {
    expect(uploadName(given, DIGEST)).toBe(expected);
  });
});

it('finds the data beside a DVC file', async () => {
  const root = createWorkspace({ 'a.jsonl.dvc': 'outs:\n- md5: x\n' });
  await expect(resolveSources(NAMED, root)).rejects.toThrow('dvc pull');
  writeFileSync(path.join(root, 'a.jsonl'), 'a');
  expect((await resolveSources(NAMED, root)).training.kind).toBe('files');
});
