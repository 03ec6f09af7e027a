import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, createWorkplace, pullRequestEvent, type RunResult } from '../rig/index.ts';
import { example, examples, publishedBy, told, TRAIN, withScene, type Scene } from './scene.ts';

const CANARY = 'Quetzal-lighthouse';
const ANSWER = 'Ocelot-marmalade';
const DATA = {
  'data/train.jsonl': `${examples(12)}${example(`Where is the ${CANARY}?`, `Beside the ${ANSWER}.`)}\n`,
  'data/validation.jsonl': examples(10, 50),
  'data/test.jsonl': `${examples(4, 80)}${example(`Who keeps the ${CANARY}?`, `The ${ANSWER} keeper.`)}\n`,
};
const NEEDLES = [CANARY, ANSWER];

/** Everything of a run that people or machines can read, but the dataset itself. */
function allTexts(run: RunResult, scene: Scene): string {
  return [publishedBy(run, scene), ...run.unmasked].join('\n');
}

function found(text: string, needles: readonly string[]): string[] {
  return needles.filter((needle) => text.includes(needle));
}

/** A pull request that adds the dataset, with the history it needs. */
function openPull(scene: Scene, files: Readonly<Record<string, string>>, tracked: boolean) {
  const workplace = createWorkplace({ 'README.md': 'A shop.' });
  const sha = commitAll(workplace.workspace);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(workplace.workspace, name.replace('data/', '')), text);
  }
  if (tracked) commitAll(workplace.workspace);
  scene.github.addPull(7, { base: { ref: 'main', sha, repo: { full_name: 'acme/shop' } } });
  return { workplace, event: pullRequestEvent(scene.github, 7) };
}

const PATHS = {
  ...TRAIN,
  'training-file': 'train.jsonl',
  'validation-file': 'validation.jsonl',
  'test-file': 'test.jsonl',
};

describe.concurrent('what is published', { timeout: 120_000 }, () => {
  it('rows appear as show-examples allows: never nowhere, auto only from tracked files', async () => {
    const shown = async (mode: string, tracked: boolean): Promise<string[]> => {
      let result: string[] = [];
      await withScene({}, async (scene) => {
        const around = openPull(scene, DATA, tracked);
        const run = await scene.run({ ...PATHS, 'show-examples': mode }, around);
        expect(run.exitCode).toBe(0);
        expect(run.outputs).toHaveProperty('eval-score');
        result = found(allTexts(run, scene), NEEDLES);
        expect(found(run.lines.join('\n'), NEEDLES), 'the log shows no rows').toEqual([]);
      });
      return result;
    };
    expect(await shown('never', true)).toEqual([]);
    expect(await shown('auto', false)).toEqual([]);
    expect(await shown('auto', true)).toEqual(NEEDLES);
  });

  it('a row with a credential or personal data is not shown, and its finding does not quote it', () =>
    withScene({}, async (scene) => {
      const key = `sk-proj-${'a1B2c3D4'.repeat(6)}`;
      const files = {
        ...DATA,
        'data/train.jsonl':
          `${example(`My key is ${key} and the ${CANARY}`, 'Never send keys.')}\n` +
          `${example(`I am at jane.roe@mail-of-jane.net near the ${ANSWER}`, 'Thank you.')}\n${examples(12)}`,
        'data/test.jsonl': examples(4, 80),
      };
      const around = openPull(scene, files, true);
      const run = await scene.run({ ...PATHS, command: 'validate', 'show-examples': 'auto' }, around);
      const text = allTexts(run, scene);
      expect(found(text, [...NEEDLES, key, 'jane.roe@mail-of-jane.net'])).toEqual([]);
      const places = run.annotations.flatMap(({ title, line }) =>
        line === null ? [] : [`${title}:${line}`],
      );
      expect(places).toEqual(['credential:1', 'email-address:2']);
      // Other rows of the same file are.
      expect(run.summary).toContain('How many crates does order 3 hold?');
      expect(run.summary).toContain('2 rows not shown');
    }));

  it('no secret given as an input stands in a log, file, comment, summary or output', () =>
    withScene({}, async (scene) => {
      const secrets = ['gw-9f8e7d6c5b4a', 'hook-0a1b2c3d4e5f', scene.provider.token];
      const around = openPull(scene, DATA, true);
      const inputs = {
        ...PATHS,
        'extra-headers': `x-gateway: ${secrets[0]}`,
        'extra-body': `{"callback": {"auth_token": "${secrets[1]}"}}`,
      };
      const [plain, failed] = [
        await scene.run(inputs, { ...around, debug: true }),
        await scene.run({ ...inputs, 'api-key': 'sk-wrong-aabbccddee' }, { ...around, debug: true }),
      ];
      const all = [...secrets, 'sk-wrong-aabbccddee'];
      for (const run of [plain, failed]) {
        expect(found(publishedBy(run, scene), all)).toEqual([]);
        // Before the runner masks anything: the log itself holds none, but the commands that mask.
        expect(found(run.unmasked.join('\n'), all)).toEqual([]);
        for (const secret of secrets.slice(0, 2)) expect(run.masks).toContain(secret);
      }
      expect(plain.masks).toContain(scene.provider.token);
      const headers = scene.provider.requests.map((request) => request.headers['x-gateway']);
      expect(new Set(headers)).toEqual(new Set([secrets[0]]));
    }));

  it('what cannot be published is a warning that names the permission, and the step succeeds', () =>
    withScene({}, async (scene) => {
      const { github, artifacts, run } = scene;
      github.addPull(7);
      github.state.permissions['pull-requests'] = 'read';
      artifacts.trouble = 'quota';
      const done = await run(
        { ...TRAIN, 'artifact-name': 'mine' },
        { files: DATA, event: pullRequestEvent(github, 7) },
      );
      expect(done.exitCode).toBe(0);
      expect(done.outputs['status']).toBe('succeeded');
      const warnings = told(done, 'warning').join('\n');
      expect(warnings).toContain('pull-requests: write');
      expect(warnings).toMatch(/artifact/i);
      expect(done.outputs).not.toHaveProperty('artifact-id');
      expect(done.outputs).not.toHaveProperty('comment-url');
      expect(done.resultFile('manifest.json')).not.toBeNull();
      expect(done.summary).toContain(done.outputs['fine-tuned-model']);
    }));

  it('a name that is taken gets a number; each part can be switched off', () =>
    withScene({}, async (scene) => {
      const { github, artifacts, run } = scene;
      github.addPull(7);
      artifacts.take('mine');
      const event = pullRequestEvent(github, 7);
      const inputs = { ...TRAIN, command: 'validate', 'artifact-name': 'mine' };
      const named = await run(inputs, { files: DATA, event });
      expect(artifacts.artifacts.map(({ name }) => name)).toEqual([expect.stringMatching(/^mine-\d+$/)]);
      expect(named.exitCode).toBe(0);
      const off = { artifact: 'false', summary: 'false', comment: 'never' };
      const requests = github.requests.length;
      const quiet = await run({ ...inputs, ...off }, { files: DATA, event });
      expect(quiet.exitCode).toBe(0);
      expect(quiet.summary).toBe('');
      expect(artifacts.artifacts).toHaveLength(1);
      expect(github.requests.slice(requests).filter(({ path }) => path.includes('comments'))).toEqual([]);
    }));

  it('warns where GitHub will drop an output that holds a masked value', () =>
    withScene({}, async ({ run }) => {
      const team = { 'extra-headers': 'x-team: hidden-team-name' };
      const done = await run({ ...TRAIN, ...team, suffix: 'hidden-team-name' }, { files: DATA });
      expect(done.exitCode).toBe(0);
      // What a provider returned as a whole is redacted as the files are; the name itself must stay usable.
      const listed = await run({ command: 'list', ...team });
      expect(JSON.parse(done.outputs['checkpoints'] ?? '')).not.toEqual([]);
      expect(JSON.parse(listed.outputs['jobs'] ?? '')).toHaveLength(1);
      expect(`${done.outputs['checkpoints']} ${listed.outputs['jobs']}`).not.toContain('hidden-team-name');
      expect(done.outputs['fine-tuned-model']).toContain('hidden-team-name');
      expect(told(done, 'warning').join('\n')).toMatch(/`?fine-tuned-model`?.*(secret|masked)/);
    }));
});
