import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chat,
  chats,
  checkFiles,
  checkWorkspace,
  createWorkspace,
  jsonl,
  places,
  readUpload,
} from './check-files.ts';

const WORKER = new URL('../../src/dataset/pass/worker.ts', import.meta.url);

describe('a dataset', () => {
  it('of good examples has no findings, its tokens counted and its bytes digested', async () => {
    const text = jsonl(...chats());
    const { report, findings } = await checkFiles({ 'train.jsonl': text });
    expect(findings).toEqual([]);
    expect(report).toMatchObject({ method: 'supervised', format: 'chat', validation: null, test: null });
    const { training } = report;
    expect(training.examples).toBe(60);
    expect(training.tokens.total).toBeGreaterThan(1000);
    expect(training.tokens.histogram.reduce((sum, bar) => sum + bar.count, 0)).toBe(60);
    expect(training.shape).toMatchObject({ roles: { user: 60, assistant: 60 }, withSystem: 0, withTools: 0 });
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(training.files).toEqual([
      { path: 'train.jsonl', bytes: Buffer.byteLength(text), sha256, examples: 60, trackedByGit: false },
    ]);
    expect(training.upload).toMatchObject({ name: `train-${sha256.slice(0, 16)}.jsonl`, sha256 });
    expect((await readUpload(training.upload)).toString()).toBe(text);
    expect(report.bill.tokensPerEpoch).toBe(training.tokens.total);
  });

  it('names every bad line in one run, with file and line', async () => {
    const lines = [
      '{"messages": [}',
      '',
      '[1]',
      JSON.stringify(chat('Hello?', 'Yes.')),
      '"text"',
      '{"messages": []}',
    ];
    const { findings } = await checkFiles(
      { 'data/t.jsonl': lines.join('\n') },
      { inputs: { 'training-file': 'data/*.jsonl' } },
    );
    expect(places(findings, 'not-json')).toEqual(['data/t.jsonl:1']);
    expect(places(findings, 'blank-line')).toEqual(['data/t.jsonl:2']);
    expect(places(findings, 'not-an-object')).toEqual(['data/t.jsonl:3', 'data/t.jsonl:5']);
    expect(places(findings, 'empty-messages')).toEqual(['data/t.jsonl:6']);
    expect(places(findings, 'too-few-examples')).toEqual(['data/t.jsonl:null']);
  });

  it('is held to the levels of its provider', async () => {
    const provider = {
      id: 'together',
      title: 'Together AI',
      capabilities: { formats: ['chat'] as const, maxFileBytes: 2 ** 30, maxPartedBytes: null },
    };
    const { findings } = await checkFiles({ 'train.jsonl': `${jsonl(...chats())}\n` }, { provider });
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['blank-line', 'error']]);
  });

  it('whose lines end in a carriage return alone is told of that alone', async () => {
    const { findings } = await checkFiles({ 'train.jsonl': jsonl(...chats()).replaceAll('\n', '\r') });
    expect(places(findings, 'crlf')).toEqual([]);
    const [cut] = findings.filter(({ rule }) => rule === 'truncated-last-line');
    expect(cut?.message).toMatch(
      /^the last line .* a carriage return alone stands for a line break at column/,
    );
  });

  it('with a key broken over its lines shows nothing of it, and says that it is there', async () => {
    const body = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj', 'MzEfYyjiWA4R4xQ'];
    const broken = [
      `{"messages":[{"role":"user","content":"-----BEGIN ${'PRIVATE'} KEY-----`,
      ...body,
      '"}]}',
    ];
    const { findings } = await checkFiles({ 'train.jsonl': `${broken.join('\n')}\n${jsonl(...chats())}` });
    expect(places(findings, 'credential')).toEqual(['train.jsonl:1']);
    expect(places(findings, 'not-json')).toHaveLength(4);
    for (const part of body) expect(JSON.stringify(findings)).not.toContain(part.slice(0, 8));
  });

  it('that is not UTF-8 is named by line and byte', async () => {
    const good = Buffer.from(jsonl(...chats()));
    const bad = Buffer.from(jsonl(chat('Un caf\u00e9?', 'Oui.')), 'latin1');
    const { findings } = await checkFiles({ 'train.jsonl': Buffer.concat([good, bad, good]) });
    expect(findings.filter((each) => each.rule === 'not-utf8')).toEqual([
      {
        rule: 'not-utf8',
        level: 'error',
        file: 'train.jsonl',
        line: 61,
        message: `byte ${bad.indexOf(0xe9) + 1} of the line is not UTF-8`,
      },
    ]);
  });

  it('in UTF-16, as a pointer or in another format is one finding, not one a line', async () => {
    const text = jsonl(...chats());
    const utf16 = await checkFiles({ 'train.jsonl': Buffer.from(`\ufeff${text}`, 'utf16le') });
    expect(utf16.findings.map((each) => each.rule)).toEqual(['not-utf8']);
    const dpo = await checkFiles({ 'train.jsonl': text }, { method: 'dpo' });
    expect(dpo.findings.map((each) => each.rule)).toEqual(['wrong-format']);
    expect(dpo.findings[0]).toMatchObject({ file: 'train.jsonl', line: null });
  });

  it('with a byte order mark and CR LF is read all the same', async () => {
    const text = `\ufeff${jsonl(...chats()).replaceAll('\n', '\r\n')}`;
    const { findings, report } = await checkFiles({ 'train.jsonl': text });
    expect(findings.map((each) => `${each.rule}:${each.line}`)).toEqual(['byte-order-mark:1', 'crlf:1']);
    expect(report.training.examples).toBe(60);
    const azure = await checkFiles(
      { 'train.jsonl': `\ufeff${jsonl(...chats())}` },
      {
        provider: {
          id: 'azure',
          title: 'Azure',
          capabilities: { formats: ['chat'], maxFileBytes: 1e9, maxPartedBytes: null },
        },
      },
    );
    expect(azure.findings).toEqual([]);
  });

  it('whose last line was cut says so', async () => {
    const text = jsonl(...chats());
    const { findings } = await checkFiles({ 'train.jsonl': text.slice(0, -20) });
    expect(findings.map((each) => `${each.rule}:${each.line}`)).toEqual(['truncated-last-line:60']);
    const whole = await checkFiles({ 'train.jsonl': text.slice(0, -1) });
    expect(whole.findings).toEqual([]);
  });

  it('is held to the levels of the input `rules`', async () => {
    const files = { 'train.jsonl': `${jsonl(...chats())}\n` };
    expect((await checkFiles(files)).report.findings.counts).toEqual({ error: 0, warning: 1, notice: 0 });
    const off = await checkFiles(files, { inputs: { rules: 'blank-line: off' } });
    expect(off.report.findings.counts).toEqual({ error: 0, warning: 0, notice: 0 });
    const error = await checkFiles(files, { inputs: { rules: 'blank-line: error' } });
    expect(error.report.findings.counts).toEqual({ error: 1, warning: 0, notice: 0 });
  });

  it('marks rows that nobody may be shown, whatever the level of the rule', async () => {
    const secret = chat('My key?', `ghp_${'a1B2c3D4e5F6'.repeat(3)}`);
    const files = {
      'train.jsonl': jsonl(...chats(), secret) + `{"broken": "ghp_${'a1B2c3D4e5F6'.repeat(3)}"\n`,
    };
    for (const rules of ['', 'credential: off']) {
      const { report, findings } = await checkFiles(files, { inputs: { rules } });
      expect(places(findings, 'credential')).toEqual(
        rules === '' ? ['train.jsonl:61', 'train.jsonl:62'] : [],
      );
      expect([...report.training.table.flags.subarray(58, 62)].map((flags) => flags & 128)).toEqual([
        0, 0, 128, 128,
      ]);
      expect(JSON.stringify(findings)).not.toContain('a1B2c3');
    }
  });
});

describe('several files', () => {
  const [a, b, c] = [chats(30, 'alpha'), chats(30, 'beta'), chats(30, 'gamma')];
  const FILES = {
    'a.jsonl': `\n${jsonl(...a)}`.trimEnd(),
    'b.jsonl': '',
    'c.jsonl': `\ufeff${jsonl(...b)}`,
    'd.jsonl': jsonl(...c),
  };
  const inputs = { 'training-file': '*.jsonl' };

  it('are joined in byte order with a line break where one is missing', async () => {
    const { report } = await checkFiles(FILES, { inputs });
    const joined = `\n${jsonl(...a, ...b, ...c)}`;
    const { upload } = report.training;
    expect((await readUpload(upload)).toString()).toBe(joined);
    expect(upload.bytes).toBe(Buffer.byteLength(joined));
    expect(upload.sha256).toBe(createHash('sha256').update(joined).digest('hex'));
    expect(upload.name).toBe(`a-${upload.sha256.slice(0, 16)}.jsonl`);
    for (const [start, end] of [
      [0, 1],
      [5, 40],
      [1000, 5000],
      [upload.bytes - 3, upload.bytes],
      [7, 7],
    ] as const) {
      expect((await readUpload(upload, start, end)).toString()).toBe(joined.slice(start, end));
    }
  });

  it('say where the n-th example of the upload stands', async () => {
    const { report } = await checkFiles(FILES, { inputs });
    const { training } = report;
    expect([0, 1, 30, 31, 60, 61, 90, 91, 1.5].map((example) => training.place(example))).toEqual([
      null,
      { file: 'a.jsonl', line: 2 },
      { file: 'a.jsonl', line: 31 },
      { file: 'c.jsonl', line: 1 },
      { file: 'c.jsonl', line: 30 },
      { file: 'd.jsonl', line: 1 },
      { file: 'd.jsonl', line: 30 },
      null,
      null,
    ]);
    expect(training.files.map((file) => file.examples)).toEqual([30, 0, 30, 30]);
  });
});

describe('a file', () => {
  it('counts as tracked by git where its content is, whatever name leads to it', async () => {
    const workspace = createWorkspace({
      'public.jsonl': jsonl(...chats()),
      'private.jsonl': jsonl(...chats(60, 'own')),
    });
    symlinkSync('public.jsonl', path.join(workspace, 'known.jsonl'));
    symlinkSync('private.jsonl', path.join(workspace, 'link.jsonl'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'ignore' });
    git('init', '-q');
    git('add', 'public.jsonl', 'link.jsonl');
    const tracked = async (file: string) => {
      const { report } = await checkWorkspace(workspace, { inputs: { 'training-file': file } });
      return report.training.files[0]?.trackedByGit;
    };
    expect(await tracked('public.jsonl')).toBe(true);
    expect(await tracked('known.jsonl')).toBe(true);
    expect(await tracked('private.jsonl')).toBe(false);
    expect(await tracked('link.jsonl')).toBe(false);
  });
});

describe('an upload', () => {
  it('is refused once its bytes are not those that were checked', async () => {
    const workspace = createWorkspace({ 'train.jsonl': jsonl(...chats()) });
    const file = path.join(workspace, 'train.jsonl');
    const turnBack = () => {
      utimesSync(file, 1_700_000_000, 1_700_000_000);
    };
    turnBack();
    const { upload } = (await checkWorkspace(workspace)).report.training;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('Town 7', 'Town 8'));
    turnBack();
    await expect(readUpload(upload)).rejects.toThrow('train.jsonl changed after it was checked');
    writeFileSync(file, text);
    turnBack();
    expect((await readUpload(upload)).toString()).toBe(text);
    appendFileSync(file, '\n');
    await expect(readUpload(upload, 0, 10)).rejects.toMatchObject({
      name: 'UserError',
      code: 'dataset-changed',
    });
  });
});

describe('a split', () => {
  const examples = Array.from({ length: 300 }, (_, index) =>
    chat(`Question ${index % 200}?`, `Answer ${index}.`),
  );
  const text = `${jsonl(...examples.slice(0, 100))}\n${jsonl(...examples.slice(100))}`;

  it('holds out a share by prompt, and every example is on one side', async () => {
    const { report } = await checkFiles({ 'train.jsonl': text }, { inputs: { 'validation-split': '0.2' } });
    const { training, validation } = report;
    const [kept, held] = await Promise.all([
      readUpload(training.upload),
      readUpload(validation?.upload as never),
    ]);
    const prompts = (bytes: Buffer) => new Set(bytes.toString().match(/Question \d+/g));
    expect([...prompts(kept)].filter((prompt) => prompts(held).has(prompt))).toEqual([]);
    expect(training.examples + (validation?.examples ?? 0)).toBe(300);
    expect(Math.abs((validation?.examples ?? 0) - 60)).toBeLessThan(30);
    expect(createHash('sha256').update(held).digest('hex')).toBe(validation?.upload.sha256);
    const lines = text.split('\n');
    for (const [set, bytes] of [
      [training, kept],
      [validation, held],
    ] as const) {
      bytes
        .toString()
        .trimEnd()
        .split('\n')
        .forEach((line, index) => {
          expect(lines[(set?.place(index + 1)?.line ?? 0) - 1]).toBe(line);
        });
    }
    expect(report.findings.byRule.has('prompt-in-validation')).toBe(false);
    expect(report.bill.tokensPerEpoch).toBe(training.tokens.total);
  });

  it('is the same in every run and for every order of the lines', async () => {
    const inputs = { 'validation-split': '0.3' };
    const one = await checkFiles({ 'train.jsonl': jsonl(...examples) }, { inputs });
    const other = await checkFiles({ 'train.jsonl': jsonl(...[...examples].reverse()) }, { inputs });
    const sorted = async ({ report }: typeof one) =>
      (await readUpload(report.training.upload)).toString().split('\n').sort();
    expect(await sorted(one)).toEqual(await sorted(other));
  });

  it('with nothing on one side is an error that names the input', async () => {
    const same = Array.from({ length: 50 }, (_, index) => chat('Name a bird.', `Bird ${index}`));
    const refused = checkFiles({ 'train.jsonl': jsonl(...same) }, { inputs: { 'validation-split': '0.1' } });
    await expect(refused).rejects.toMatchObject({ name: 'UserError' });
    await expect(refused).rejects.toThrow(/validation-split.*50/);
  });
});

describe('a training share', () => {
  const text = jsonl(...Array.from({ length: 400 }, (_, index) => chat('Name a bird.', `Bird ${index}`)));

  it('is nested, near the share, and leaves the held-out side alone', async () => {
    const lines = async (share: string, split = '0') => {
      const inputs = { 'training-share': share, 'validation-split': split };
      const { report } = await checkFiles({ 'train.jsonl': text }, { inputs });
      return (await readUpload(report.training.upload)).toString().trimEnd().split('\n');
    };
    const [all, half, quarter] = [await lines('1'), await lines('0.5'), await lines('0.25')];
    expect(all).toHaveLength(400);
    expect(Math.abs(half.length - 200)).toBeLessThan(50);
    expect(Math.abs(quarter.length - 100)).toBeLessThan(40);
    expect(quarter.filter((line) => !half.includes(line))).toEqual([]);
  });

  it('does not change what is held out', async () => {
    const files = { 'train.jsonl': jsonl(...chats(200)) };
    const held = async (share: string) => {
      const { report } = await checkFiles(files, {
        inputs: { 'training-share': share, 'validation-split': '0.3' },
      });
      return report.validation?.upload.sha256;
    };
    expect(await held('0.5')).toBe(await held('1'));
  });
});

describe('worker threads', () => {
  // Over the size from which threads are worth their start, with every kind of line.
  const bulk = Array.from({ length: 9000 }, (_, index) =>
    JSON.stringify(
      chat(`Question ${index % 8000} ${'é'.repeat(index % 50)}?`, `Answer ${index} ${'x'.repeat(400)}`),
    ),
  );
  for (let index = 50; index < bulk.length; index += 500)
    bulk[index] = index % 1000 === 50 ? '' : '{"messages": [';
  const files = { 'train.jsonl': bulk.join('\n'), 'valid.jsonl': jsonl(...chats(20)) };
  const inputs = { 'validation-file': 'valid.jsonl' };

  it('find what one thread finds', async () => {
    const here = await checkFiles(files, { inputs });
    const there = await checkFiles(files, { inputs, workerUrl: WORKER });
    expect(there.findings).toEqual(here.findings);
    expect(there.findings.length).toBeGreaterThan(100);
    const { table, tokens, shape, files: read } = here.report.training;
    const other = there.report.training;
    expect(other.tokens).toEqual(tokens);
    expect(other.shape).toEqual(shape);
    expect(other.files).toEqual(read);
    for (const column of ['content', 'prompt', 'folded', 'answer', 'line', 'tokens', 'flags'] as const) {
      expect(Buffer.from(other.table[column].buffer).equals(Buffer.from(table[column].buffer)), column).toBe(
        true,
      );
    }
  });

  it('split as one thread does', async () => {
    const split = { inputs: { 'validation-split': '0.2' } };
    const here = await checkFiles(files, split);
    const there = await checkFiles(files, { ...split, workerUrl: WORKER });
    expect(there.report.training.upload.sha256).toBe(here.report.training.upload.sha256);
    expect(there.report.validation?.upload.sha256).toBe(here.report.validation?.upload.sha256);
  });

  it('that crash are an error, not a hang', async () => {
    const workspace = createWorkspace({ ...files, 'crash.mjs': 'throw new Error("out of order");' });
    const workerUrl = new URL(`file://${workspace}/crash.mjs`);
    await expect(checkWorkspace(workspace, { workerUrl })).rejects.toThrow(
      /worker thread of the dataset check crashed: out of order/,
    );
    const silent = createWorkspace({ ...files, 'end.mjs': 'process.exit(3);' });
    await expect(checkWorkspace(silent, { workerUrl: new URL(`file://${silent}/end.mjs`) })).rejects.toThrow(
      /ended with code 3/,
    );
  });

  it('end when the signal aborts', async () => {
    const controller = new AbortController();
    const stopped = checkFiles(files, {
      workerUrl: WORKER,
      signal: controller.signal,
      onProgress: () => {
        controller.abort(new Error('cancelled'));
      },
    });
    await expect(stopped).rejects.toThrow('cancelled');
  });
});

describe('progress', () => {
  it('reaches all bytes of all files', async () => {
    const seen: [number, number][] = [];
    const files = { 'train.jsonl': jsonl(...chats()), 'test.jsonl': jsonl(...chats(20, 'other')) };
    await checkFiles(files, {
      inputs: { 'test-file': 'test.jsonl' },
      onProgress: (bytes, of) => seen.push([bytes, of]),
    });
    const all = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(seen.at(-1)).toEqual([all, all]);
  });
});
