import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkplace, writeFiles, type RunResult, type Workplace } from '../rig/index.ts';
import { example, examples, told, TRAIN, withScene, type Scene } from './scene.ts';

interface Case {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly prepare?: (workplace: Workplace) => void;
  /** What the last line of the log says: the input or place, what was found, what is allowed. */
  readonly says: RegExp;
  /** Where annotations point, `file:line`. */
  readonly at?: readonly string[];
}

const GOOD = examples(12);
const OUTSIDE = createWorkplace({ 'secret.jsonl': GOOD }).workspace;

const cases: Readonly<Record<string, Case>> = {
  'a missing file': {
    inputs: { 'training-file': 'data/trian.jsonl' },
    says: /^Input `training-file`: "data\/trian\.jsonl" does not exist in the workspace/,
  },
  'a missing validation file': {
    inputs: { 'validation-file': 'data/valid.jsonl' },
    says: /^Input `validation-file`: "data\/valid\.jsonl" does not exist/,
  },
  'a directory': {
    inputs: { 'training-file': 'data' },
    says: /^Input `training-file`: "data" is a directory; name its files, for example "data\/\*\.jsonl"/,
  },
  'an empty file': {
    files: { 'data/train.jsonl': '' },
    says: /data\/train\.jsonl.*empty|no example/i,
  },
  'lines that are not JSON': {
    files: { 'data/train.jsonl': `${GOOD}{"messages": [\n${example('a?', 'b.')}\nnot json\n` },
    says: /The dataset has 2 errors; nothing was uploaded\. First: data\/train\.jsonl:13: .*JSON/,
    at: ['data/train.jsonl:13', 'data/train.jsonl:15'],
  },
  'a row without an answer': {
    files: { 'data/train.jsonl': `${GOOD}{"messages":[{"role":"user","content":"Well?"}]}\n` },
    says: /data\/train\.jsonl:13: .*assistant/,
    at: ['data/train.jsonl:13'],
  },
  'too few examples': {
    files: { 'data/train.jsonl': examples(9) },
    says: /9.*10/,
  },
  'a missing model': { inputs: { model: '' }, says: /^Input `model` is missing; `command: train` needs it/ },
  'a missing training file': {
    inputs: { 'training-file': '' },
    says: /^Input `training-file` is missing; `command: train` needs it/,
  },
  'a wrong key': { inputs: { 'api-key': 'sk-wrong-0123456789' }, says: /api-key.*401|401.*api-key/i },
  'an unknown hyperparameter': {
    inputs: { hyperparameters: 'n_epoch: 3' },
    says: /^Input `hyperparameters\.n_epoch`: not known\. Did you mean `n_epochs`\? Known: n_epochs, /,
  },
  'a hyperparameter out of range': {
    inputs: { hyperparameters: '{n_epochs: 0, batch_size: -1}' },
    says: /^Input `hyperparameters\.n_epochs` is 0; allowed is .*\. Input `hyperparameters\.batch_size` is -1; allowed is /,
  },
  'hyperparameters that are no map': {
    inputs: { hyperparameters: '3' },
    says: /^Input `hyperparameters` is 3; allowed is a map/,
  },
  'a glob without a match': {
    inputs: { 'training-file': 'data/**/*.json' },
    says: /^Input `training-file`: "data\/\*\*\/\*\.json" matches no file/,
  },
  'a path that leads out': {
    inputs: { 'training-file': '../../secret.jsonl' },
    says: /^Input `training-file`: .*secret\.jsonl.*leads out of the workspace; only files inside/,
  },
  'an absolute path': {
    inputs: { 'training-file': join(OUTSIDE, 'secret.jsonl') },
    says: /^Input `training-file`: .*leads out of the workspace/,
  },
  'a link that leads out': {
    prepare: ({ workspace }) => {
      symlinkSync(join(OUTSIDE, 'secret.jsonl'), join(workspace, 'link.jsonl'));
    },
    inputs: { 'training-file': 'link.jsonl' },
    says: /^Input `training-file`: .*link\.jsonl.*leads out of the workspace/,
  },
  'a linked folder that leads out': {
    prepare: ({ workspace }) => {
      symlinkSync(OUTSIDE, join(workspace, 'linked'));
    },
    inputs: { 'training-file': 'linked/*.jsonl' },
    says: /^Input `training-file`: .*linked\/.*leads out of the workspace/,
  },
  'a file of .git': {
    prepare: ({ workspace }) => {
      writeFiles(workspace, { '.git/train.jsonl': GOOD });
    },
    inputs: { 'training-file': '.git/train.jsonl' },
    says: /^Input `training-file`: .*\.git/,
  },
  'a file of .git under another name': {
    prepare: ({ workspace }) => {
      writeFiles(workspace, { '.git/train.jsonl': GOOD });
      mkdirSync(join(workspace, 'sub'));
      symlinkSync('../.git/train.jsonl', join(workspace, 'sub/train.jsonl'));
    },
    inputs: { 'training-file': 'sub/train.jsonl' },
    says: /^Input `training-file`: .*\.git/,
  },
  'hidden files by a glob': {
    files: { '.secrets/train.jsonl': GOOD, 'deep/.env.jsonl': GOOD },
    inputs: { 'training-file': '*/*.env.jsonl\n.secrets/*.jsonl' },
    says: /matches no file in the workspace \(.*hidden files must be named literally/,
  },
  'an unknown command': {
    inputs: { command: 'trian' },
    says: /^Input `command` is "trian"; allowed is train, plan, .* or comment\. Did you mean `train`\?$/,
  },
  'a secret in an input of the wrong shape': {
    inputs: { integrations: '{type: wandb, wandb: {project: p, api_key: wandb-secret-7f3a}}' },
    says: /^Input `integrations` is a map; allowed is a list/,
  },
  'a header that is given twice': {
    inputs: { 'extra-headers': '{x-tenant: a1b2, X-Tenant: c3d4}' },
    says: /^Input `extra-headers`: .*X-Tenant.* is given twice/,
  },
  'ids that are none': {
    inputs: { command: 'delete', 'file-ids': '["file-a", "../b?"]' },
    says: /^Input `file-ids` is "..\/b\?"; allowed is ids/,
  },
  'an unknown provider': {
    inputs: { provider: 'opanai', 'base-url': '', 'api-key': '' },
    says: /^Input `provider` is "opanai"; allowed is openai, .* or simulator\. Did you mean `openai`\?$/,
  },
  'a method that the provider lacks': {
    inputs: { method: 'magic' },
    says: /^Input `method` is "magic"; allowed is supervised, dpo or reinforcement\.$/,
  },
  'a split and a validation file': {
    inputs: { 'validation-split': '0.2', 'validation-file': 'data/train.jsonl' },
    says: /^Input `validation-split`: not together with `validation-file`/,
  },
  'a suffix that is too long': {
    inputs: { suffix: 'x'.repeat(65) },
    says: /^Input `suffix` is .*; allowed is at most 64 characters, this has 65/,
  },
  'a number that is none': {
    inputs: { 'timeout-minutes': 'soon' },
    says: /^Input `timeout-minutes` is "soon"; allowed is a number above 0\.$/,
  },
  'a base-url without TLS': {
    inputs: { 'base-url': 'http://example.com/v1' },
    says: /^Input `base-url` is "http:\/\/example\.com"; allowed is https, /,
  },
  'a gate that nobody can check': {
    inputs: { 'min-score': '0.5' },
    says: /^Input `min-score`: it needs `test-file`/,
  },
  'a gate without waiting': {
    inputs: { 'min-score': '0.5', wait: 'false', 'test-file': 'data/train.jsonl' },
    says: /^Input `min-score`: not together with `wait: false`/,
  },
  'the best checkpoint without validation data': {
    inputs: { 'select-checkpoint': 'best' },
    says: /^Input `select-checkpoint`: "best" needs validation data/,
  },
  'reinforcement without a grader': {
    inputs: { method: 'reinforcement' },
    says: /^Input `grader` is missing; `method: reinforcement` needs it/,
  },
  'a limit on an unknown cost': {
    inputs: { model: 'gpt-99-custom', 'max-cost-usd': '5' },
    says: /cost of the job is unknown, and max-cost-usd is \$5\.00: nothing is created\. Set price-per-million-tokens-usd/,
  },
  'a bill over the limit': {
    inputs: { 'max-cost-usd': '0.0001' },
    says: /\$0\.0001.*max-cost-usd|max-cost-usd.*\$?0\.0001/,
  },
  'overlap of test and training': {
    files: { 'data/test.jsonl': examples(3) },
    inputs: { 'test-file': 'data/test.jsonl' },
    says: /3 errors.*also stands in the test set: data\/test\.jsonl:1/,
  },
};

describe('bad input is one line, exit 1, and nothing is sent', { timeout: 120_000 }, () => {
  let scene: Scene;
  let end: () => void;
  let closed: Promise<void>;
  beforeAll(
    () =>
      new Promise<void>((ready) => {
        closed = withScene({}, (opened) => {
          scene = opened;
          ready();
          return new Promise((resolve) => (end = resolve));
        });
      }),
  );
  afterAll(() => {
    end();
    return closed;
  });

  it.concurrent.each(Object.entries(cases))('%s', async (_, { inputs, files, prepare, says, at }) => {
    const workplace = createWorkplace({ 'data/train.jsonl': GOOD, ...files });
    prepare?.(workplace);
    const { 'validation-file': none, ...train } = TRAIN;
    expect(none).toBeDefined();
    const run = await scene.run({ ...train, ...inputs }, { workplace });
    expect(run.exitCode).toBe(1);
    const last = told(run, 'error').at(-1) ?? '';
    expect(last).toMatch(says);
    expect(last.split('\n')).toHaveLength(1);
    expect(run.outputs['error-message']).toBe(last);
    const places = run.annotations.flatMap(({ level, file, line }) =>
      level === 'error' && line !== null ? [`${file}:${line}`] : [],
    );
    if (at) expect(places).toEqual(at);
    expectNoStack(run);
    expect(scene.writes()).toEqual([]);
  });
});

function expectNoStack(run: RunResult): void {
  const stack = run.lines.filter(
    (line) => /^\s+at .+:\d+:\d+\)?$/.test(line) || /did not foresee/.test(line),
  );
  expect(stack).toEqual([]);
}
