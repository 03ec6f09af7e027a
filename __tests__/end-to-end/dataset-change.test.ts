import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, createWorkplace, pullRequestEvent, writeFiles, type RunResult } from '../rig/index.ts';
import { example, examples, told, withScene, type Scene } from './scene.ts';

type Texts = Readonly<Record<string, string | null>>;

const REPO = { full_name: 'acme/shop' };
const VALIDATE = {
  provider: 'openai',
  command: 'validate',
  model: 'gpt-4.1-mini-2025-04-14',
  'training-file': 'data/train.jsonl',
};

interface Change {
  readonly counts: Readonly<Record<string, number>>;
  readonly examples: { readonly before: number; readonly after: number };
  readonly [kind: string]: unknown;
}

function changeOf(run: RunResult): Change {
  const text = run.resultFile('dataset-diff.json');
  if (text === null) throw new Error(`no dataset-diff.json:\n${run.lines.join('\n')}`);
  return JSON.parse(text) as Change;
}

/** Checks a pull request that turns the files `before` into those `after`; null removes a file. */
async function check(
  scene: Scene,
  before: Texts,
  after: Texts,
  inputs: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const workplace = createWorkplace(withoutNull(before));
  const sha = commitAll(workplace.workspace);
  for (const [name, text] of Object.entries(after)) {
    if (text === null) rmSync(join(workplace.workspace, name));
  }
  writeFiles(workplace.workspace, withoutNull(after));
  commitAll(workplace.workspace);
  scene.github.addPull(7, { base: { ref: 'main', sha, repo: REPO } });
  return scene.run({ ...VALIDATE, ...inputs }, { workplace, event: pullRequestEvent(scene.github, 7) });
}

function withoutNull(texts: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );
}

const NOTHING = { added: 0, removed: 0, changed: 0, moved: 0, leaks: 0, duplicates: 0 };
const BASE = examples(20);

interface Case {
  readonly before: Texts;
  readonly after: Texts;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
}

const lines = BASE.trimEnd().split('\n');
const joined = (some: readonly string[]) => `${some.join('\n')}\n`;

const cases: Readonly<Record<string, Case>> = {
  'another order is no change': {
    before: { 'data/train.jsonl': BASE },
    after: { 'data/train.jsonl': joined(lines.toReversed()) },
    counts: {},
  },
  'a renamed file': {
    before: { 'data/old.jsonl': BASE },
    after: { 'data/old.jsonl': null, 'data/train.jsonl': `${BASE}${examples(1, 100)}` },
    counts: { added: 1 },
  },
  'a split file': {
    before: { 'data/train-all.jsonl': BASE },
    after: {
      'data/train-all.jsonl': null,
      'data/train-a.jsonl': joined(lines.slice(0, 8)),
      'data/train-b.jsonl': joined(lines.slice(8)),
    },
    inputs: { 'training-file': 'data/train-*.jsonl' },
    counts: {},
  },
  'a glob that matches more': {
    before: { 'data/a.jsonl': BASE },
    after: { 'data/b.jsonl': examples(3, 100) },
    inputs: { 'training-file': 'data/*.jsonl' },
    counts: { added: 3 },
  },
  'a new file': {
    before: { 'README.md': 'A shop.' },
    after: { 'data/train.jsonl': BASE },
    counts: { added: 20 },
  },
  'examples moved to validation': {
    before: { 'data/train.jsonl': BASE, 'data/valid.jsonl': examples(10, 50) },
    after: {
      'data/train.jsonl': joined(lines.slice(2)),
      'data/valid.jsonl': `${examples(10, 50)}${joined(lines.slice(0, 2))}`,
    },
    inputs: { 'validation-file': 'data/valid.jsonl' },
    counts: { moved: 2 },
  },
  'examples copied to validation leak': {
    before: { 'data/train.jsonl': BASE, 'data/valid.jsonl': examples(10, 50) },
    after: { 'data/valid.jsonl': `${examples(10, 50)}${joined(lines.slice(0, 2))}` },
    inputs: { 'validation-file': 'data/valid.jsonl', rules: 'training-in-validation: warning' },
    counts: { added: 2, leaks: 2 },
  },
  'an example twice': {
    before: { 'data/train.jsonl': BASE },
    after: { 'data/train.jsonl': `${BASE}${joined(lines.slice(0, 1))}` },
    counts: { added: 1, duplicates: 1 },
  },
  'examples that went': {
    before: { 'data/train.jsonl': BASE },
    after: { 'data/train.jsonl': joined(lines.slice(5)) },
    counts: { removed: 5 },
  },
};

describe.concurrent('what a pull request does to the dataset', { timeout: 120_000 }, () => {
  it.each(Object.entries(cases))('%s', (_, { before, after, inputs, counts }) =>
    withScene({}, async (scene) => {
      const run = await check(scene, before, after, inputs);
      expect(changeOf(run).counts).toEqual({ ...NOTHING, ...counts });
    }),
  );

  it('shows a changed answer word by word in comment and summary, and no text in the file', () =>
    withScene({}, async (scene) => {
      const changed = `${joined(lines.slice(1))}${example('How many crates does order 0 hold?', 'Order 0 holds 7 crates.')}\n`;
      const run = await check(
        scene,
        { 'data/train.jsonl': BASE },
        { 'data/train.jsonl': `${changed}${examples(12, 70)}` },
      );
      expect(run.exitCode).toBe(0);
      const change = changeOf(run);
      expect(change.counts).toEqual({ ...NOTHING, changed: 1, added: 12 });
      expect(change['changed']).toEqual([
        {
          before: {
            set: 'training',
            file: 'data/train.jsonl',
            line: 1,
            tokens: expect.any(Number) as number,
          },
          after: {
            set: 'training',
            file: 'data/train.jsonl',
            line: 20,
            tokens: expect.any(Number) as number,
          },
        },
      ]);
      expect(change.examples).toEqual({ before: 20, after: 32 });
      expect(run.lines.join('\n')).toContain('+12 added, ±0 removed, 1 changed, 0 moved');
      for (const text of [run.summary, scene.github.bodies(7)[0]]) {
        expect(text).toMatch(/\*\*\+12\*\* added.*\*\*1\*\* changed/);
        expect(text).toMatch(/<del>0<\/del>.*<ins>7<\/ins>/);
        expect(text).toContain('Added (10 of 12)');
        expect(text).toContain('How many crates does order 70 hold?');
      }
      expect(run.resultFile('dataset-diff.json')).not.toContain('crates');
    }));

  it('without history asks the contents API; without that, says how to have it', () =>
    withScene({}, async (scene) => {
      const { github, run } = scene;
      const sha = 'a'.repeat(40);
      github.addPull(7);
      const workplace = createWorkplace({ 'data/train.jsonl': BASE }, true);
      const event = pullRequestEvent(github, 7);
      const none = await run(VALIDATE, { workplace, event });
      expect(none.exitCode).toBe(0);
      expect(told(none, 'notice').join('\n')).toContain('Set `fetch-depth: 0` on actions/checkout');
      expect(none.resultFile('dataset-diff.json')).toBeNull();
      expect(none.summary).toContain('fetch-depth');

      github.state.contents.set(`${sha}:data/train.jsonl`, joined(lines.slice(3)));
      github.state.contents.set(`${sha}:README.md`, 'A shop.');
      const fetched = await run(VALIDATE, { workplace, event });
      expect(changeOf(fetched).counts).toEqual({ ...NOTHING, added: 3 });
      expect(told(fetched, 'notice').join('\n')).not.toContain('fetch-depth');

      github.state.permissions.contents = 'none';
      const forbidden = await run(VALIDATE, { workplace, event });
      expect(forbidden.exitCode).toBe(0);
      expect(told(forbidden, 'notice').join('\n')).toContain('fetch-depth');
    }));

  it('without history knows renamed and merged files from the pull request’s list', () =>
    withScene({}, async (scene) => {
      const { github, run } = scene;
      const sha = 'a'.repeat(40);
      github.addPull(7);
      const workplace = createWorkplace({ 'data/train.jsonl': BASE }, true);
      const event = pullRequestEvent(github, 7);
      github.state.contents.set(`${sha}:data/old.jsonl`, joined(lines.slice(0, 12)));
      github.state.contents.set(`${sha}:data/more.jsonl`, joined(lines.slice(12, 19)));
      github.state.pullFiles.set(7, [
        { filename: 'data/train.jsonl', status: 'renamed', previous_filename: 'data/old.jsonl' },
        { filename: 'data/more.jsonl', status: 'removed' },
      ]);
      const known = await run(VALIDATE, { workplace, event });
      expect(changeOf(known).counts).toEqual({ ...NOTHING, added: 1 });

      github.state.permissions['pull-requests'] = 'none';
      const unknown = await run(VALIDATE, { workplace, event });
      expect(changeOf(unknown).counts).toEqual({ ...NOTHING, added: 20 });
    }));

  it('fail-on-scope: changed lets old sins pass, and new ones fail', () =>
    withScene({}, async (scene) => {
      const old = `${BASE}{"messages":"old sin"}\n`;
      const better = `${old}${examples(2, 90)}`;
      const worse = `${old}{"messages":"new sin"}\n`;
      const changed = { 'fail-on-scope': 'changed' };
      const improved = await check(
        scene,
        { 'data/train.jsonl': old },
        { 'data/train.jsonl': better },
        changed,
      );
      expect(improved.exitCode).toBe(0);
      expect(improved.outputs).toMatchObject({
        status: 'valid',
        'dataset-valid': 'true',
        'error-count': '1',
      });
      const strict = await check(scene, { 'data/train.jsonl': old }, { 'data/train.jsonl': better });
      expect(strict.exitCode).toBe(1);
      const sinned = await check(scene, { 'data/train.jsonl': old }, { 'data/train.jsonl': worse }, changed);
      expect(sinned.exitCode).toBe(1);
      expect(sinned.outputs).toMatchObject({
        status: 'invalid',
        'dataset-valid': 'false',
        'error-count': '2',
      });
      expect(told(sinned, 'error').at(-1)).toContain('The dataset has 1 error');
      // The one that counts is the one that is named.
      expect(told(sinned, 'error').at(-1)).toContain('data/train.jsonl:22');
    }));

  it('fail-on-scope: changed sees an old training row that was copied into the test file', () =>
    withScene({}, async (scene) => {
      const [first = ''] = BASE.split('\n');
      const held = examples(12, 60);
      const inputs = { 'fail-on-scope': 'changed', 'test-file': 'data/test.jsonl' };
      const before = { 'data/train.jsonl': BASE, 'data/test.jsonl': held };
      const leaky = { 'data/train.jsonl': BASE, 'data/test.jsonl': `${held}${first}\n` };
      const leaked = await check(scene, before, leaky, inputs);
      expect(told(leaked, 'error').join('\n')).toContain('[training-in-test]');
      expect(leaked.exitCode).toBe(1);
      // The same leak, there before, is an old sin.
      const old = await check(
        scene,
        leaky,
        { ...leaky, 'data/train.jsonl': `${BASE}${examples(1, 95)}` },
        inputs,
      );
      expect(old.exitCode).toBe(0);
    }));
});
