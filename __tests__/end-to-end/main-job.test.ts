import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from '../../src/boundary/json.ts';
import { commitAll, createWorkplace, pullRequestEvent, writeFiles } from '../rig/index.ts';
import { hasRecordings, MODEL, readRecording, TICKETS, told, TRAIN, withScene } from './scene.ts';

const FILES = [
  'checkpoints.json',
  'comment.md',
  'dataset-diff.json',
  'dataset-report.json',
  'dataset-report.sarif',
  'events.jsonl',
  'job.json',
  'loss.svg',
  'manifest.json',
  'metrics.csv',
  'model-card.md',
  'step_metrics.csv',
];

function parse(text: string | undefined): JsonObject {
  const value: unknown = JSON.parse(text ?? 'null');
  if (!isObject(value)) throw new Error(`no object: ${text?.slice(0, 80)}`);
  return value;
}

function parseLines(text: string | undefined): JsonObject[] {
  return (text ?? '').trimEnd().split('\n').map(parse);
}

describe('the main job on a pull request', { timeout: 120_000 }, () => {
  it('trains, publishes, is adopted by its second run, and gives way to other content', () =>
    withScene({}, async (scene) => {
      const { github, artifacts, run, writes } = scene;
      const lines = TICKETS['data/train.jsonl'].trimEnd().split('\n');
      const workplace = createWorkplace({
        ...TICKETS,
        'data/train.jsonl': `${lines.slice(4).join('\n')}\n`,
      });
      const sha = commitAll(workplace.workspace);
      writeFiles(workplace.workspace, TICKETS);
      commitAll(workplace.workspace);
      github.addPull(7, { base: { ref: 'main', sha, repo: { full_name: 'acme/shop' } } });
      const event = pullRequestEvent(github, 7);
      const inputs = { ...TRAIN, suffix: 'desk', seed: '7', hyperparameters: 'batch_size: 8' };

      const first = await run(inputs, { workplace, event });
      expect(first.exitCode).toBe(0);
      const { outputs } = first;
      const id = outputs['job-id'] ?? '';
      const model = outputs['fine-tuned-model'] ?? '';

      // The log tells the stations in order and each event once, oldest first.
      expect(first.groups.map(({ title }) => title)).toEqual([
        'Check the dataset',
        'What the pull request changes',
        'Look for a job with the same content',
        'Upload',
        'Create the job',
        `Follow job ${id}`,
        'Results',
        'Upload the results as an artifact',
      ]);
      const steps = first.lines.flatMap((line) => /\bstep +(\d+)\/24\b/.exec(line)?.[1] ?? []);
      expect(steps).toEqual(Array.from({ length: 24 }, (_, n) => String(n + 1)));
      expect(first.lines).toContain(`Model ${model}`);
      expect(told(first, 'error')).toEqual([]);
      expect(writes()).toEqual(['POST /v1/files', 'POST /v1/files', 'POST /v1/fine_tuning/jobs']);

      expect(outputs).toMatchObject({
        status: 'succeeded',
        reused: 'false',
        'dataset-valid': 'true',
        'example-count': '64',
        'error-count': '0',
        'warning-count': '0',
        'estimated-tokens': '20178',
        'artifact-id': '7001',
        'comment-url': 'https://github.com/acme/shop/pull/7#issuecomment-1001',
      });
      expect(model).toMatch(/^ft:gpt-4\.1-mini-2025-04-14:simulated:desk:/);
      expect(outputs['best-checkpoint']).toContain(model);
      expect(JSON.parse(outputs['checkpoints'] ?? '')).toHaveLength(3);
      for (const loss of ['train-loss', 'valid-loss', 'full-valid-loss']) {
        expect(Number(outputs[loss])).toBeGreaterThan(0);
      }

      // One comment: made when the job began, final at the end.
      const [begun, ...after] = github.requests.filter(
        ({ method, path }) => /comments/.test(path) && method !== 'GET',
      );
      expect(begun?.method).toBe('POST');
      expect(begun?.body).not.toContain(model);
      expect(after.map(({ method }) => method)).toContain('PATCH');
      expect(after.map(({ method }) => method)).not.toContain('POST');
      expect(github.bodies(7)).toHaveLength(1);
      expect(github.bodies(7)[0]).toMatch(/^<!-- fine-tune-comment:[0-9a-f]{32} -->\n/);
      for (const text of [github.bodies(7)[0], first.summary]) {
        expect(text).toContain(model);
        expect(text).toContain('64 training + 22 validation examples');
        expect(text).toContain('**+4** added');
      }

      const artifact = artifacts.artifacts[0];
      expect(artifact?.name).toBe(`fine-tune-${id}-1`);
      const files = artifact?.files ?? {};
      expect(Object.keys(files).sort()).toEqual(FILES);
      checkFiles(files, artifact?.bytes ?? {});
      expect(parse(files['dataset-diff.json'])['counts']).toMatchObject({ added: 4, removed: 0 });
      expect(parse(files['job.json'])).toMatchObject({ id, object: 'fine_tuning.job', status: 'succeeded' });
      // What the artifact holds is what a later step finds.
      for (const name of FILES) expect(first.resultFile(name), name).toBe(files[name]);

      // The same content again: nothing is sent, the same is published, and the comment stays one.
      const second = await run(inputs, { workplace, event });
      expect(second.exitCode).toBe(0);
      expect(second.outputs).toMatchObject({ reused: 'true', 'job-id': id, 'fine-tuned-model': model });
      expect(writes()).toHaveLength(3);
      expect(Object.keys(artifacts.artifacts[1]?.files ?? {}).sort()).toEqual(FILES);
      for (const name of [
        'metrics.csv',
        'events.jsonl',
        'job.json',
        'checkpoints.json',
        'step_metrics.csv',
      ]) {
        expect(artifacts.artifacts[1]?.files[name], name).toBe(files[name]);
      }
      expect(github.bodies(7)).toHaveLength(1);

      // Other content: the validation file was there already, the training file was not.
      writeFiles(workplace.workspace, { 'data/train.jsonl': `${lines.slice(1).join('\n')}\n` });
      const third = await run({ ...inputs, wait: 'false' }, { workplace, event });
      expect(third.exitCode).toBe(0);
      expect(third.outputs['job-id']).not.toBe(id);
      expect(third.outputs['reused']).toBe('false');
      expect(writes().slice(3)).toEqual(['POST /v1/files', 'POST /v1/fine_tuning/jobs']);
      const other = third.outputs['job-id'] ?? '';
      for (const text of [third.lines.join('\n'), third.summary]) {
        expect(text).toContain('command: follow');
        expect(text).toContain(`job-id: ${other}`);
        expect(text).toContain('api-key: ${{ secrets.OPENAI_API_KEY }}');
        expect(text).toContain(`base-url: ${scene.provider.baseUrl}`);
      }
      expect(third.state['settled'] ?? JSON.stringify(third.state)).toMatch(/true/);

      // Followed by the same inputs or by its id, it publishes what `train` would have.
      const [byInputs, byId] = await Promise.all([
        run({ ...inputs, command: 'follow' }, { workplace: anotherStep(workplace), event }),
        run({ command: 'follow', 'job-id': other }, { workplace: anotherStep(workplace), event }),
      ]);
      for (const followed of [byInputs, byId]) {
        expect(followed.exitCode).toBe(0);
        expect(followed.outputs).toMatchObject({ status: 'succeeded', 'job-id': other, reused: 'true' });
        for (const name of ['metrics.csv', 'events.jsonl', 'job.json', 'checkpoints.json', 'manifest.json']) {
          expect(followed.resultFile(name), name).not.toBeNull();
        }
        expect(followed.resultFile('metrics.csv')).toBe(byInputs.resultFile('metrics.csv'));
        expect(followed.resultFile('events.jsonl')).toBe(byInputs.resultFile('events.jsonl'));
      }
      expect(writes()).toHaveLength(5);

      // Nothing is left to wait for: without waiting, too, the job that has ended is published.
      const ended = await run(
        { ...inputs, wait: 'false', 'test-file': 'data/test.jsonl' },
        { workplace, event },
      );
      expect(ended.outputs).toMatchObject({ status: 'succeeded', 'job-id': other, reused: 'true' });
      expect(ended.outputs['fine-tuned-model']).toBe(byId.outputs['fine-tuned-model']);
      expect(ended.summary).not.toContain('Still training');
      expect(told(ended, 'notice').join('\n')).toContain('`test-file` is checked but not evaluated');
      expect(ended.outputs).not.toHaveProperty('eval-score');

      const again = await run({ ...inputs, reuse: 'false', wait: 'false' }, { workplace, event });
      expect(again.outputs['reused']).toBe('false');
      expect([id, other]).not.toContain(again.outputs['job-id']);
      expect(writes().slice(5)).toEqual(['POST /v1/fine_tuning/jobs']);
    }));

  it('trains with the embedded simulator, whose job a later step of the runner finds', () =>
    withScene({}, async ({ run, writes }) => {
      const access = { provider: 'simulator' };
      const started = await run({ ...access, ...TRAIN, wait: 'false' }, { files: TICKETS });
      expect(started.exitCode).toBe(0);
      const { workplace, outputs } = started;
      const id = outputs['job-id'] ?? '';
      const [status, listed] = await Promise.all([
        run({ ...access, command: 'status', 'job-id': id }, { workplace: anotherStep(workplace) }),
        run({ ...access, command: 'list' }, { workplace: anotherStep(workplace) }),
      ]);
      expect(status.outputs['job-id']).toBe(id);
      expect(parseJobs(listed.outputs['jobs']).map((job) => job['id'])).toEqual([id]);
      const followed = await run(
        { ...access, command: 'follow', 'job-id': id, 'poll-interval-seconds': '0.3' },
        { workplace: anotherStep(workplace) },
      );
      expect(followed.outputs).toMatchObject({ status: 'succeeded', 'job-id': id });
      expect(followed.outputs['fine-tuned-model']).toMatch(/:simulated:/);
      expect(followed.summary.toLowerCase()).toContain('simulated');
      expect(writes()).toEqual([]);
    }));
});

/** Holds every file to the shape that people's tools rely on. */
function checkFiles(files: Readonly<Record<string, string>>, bytes: Readonly<Record<string, Uint8Array>>) {
  expect(files['metrics.csv']).toMatch(
    /^step,train_loss,train_accuracy,valid_loss,valid_accuracy,full_valid_loss,full_valid_accuracy\n1,/,
  );
  expect(files['metrics.csv']?.trimEnd().split('\n')).toHaveLength(25);
  expect(files['step_metrics.csv']).toMatch(/^step,/);

  const events = parseLines(files['events.jsonl']);
  const ids = events.map((event) => event['id']);
  expect(new Set(ids).size).toBe(ids.length);
  const times = events.map((event) => Number(event['created_at']));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(events.at(-1)?.['message']).toMatch(/successfully completed/);

  const report = parse(files['dataset-report.json']);
  expect(report).toMatchObject({ valid: true, counts: { errors: 0, warnings: 0 }, findings: [] });
  expect(parse(files['dataset-report.sarif'])).toMatchObject({ version: '2.1.0' });
  expect(JSON.parse(files['checkpoints.json'] ?? '')).toHaveLength(3);
  expect(files['loss.svg']).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(files['model-card.md']).toMatch(/^# Model card/);

  const manifest = parse(files['manifest.json']);
  expect(manifest['_type']).toBe('https://in-toto.io/Statement/v1');
  expect(String(manifest['predicateType'])).toMatch(/^https:\/\//);
  const subjects = manifest['subject'] as { name: string; digest: { sha256: string } }[];
  const digest = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
  const known = new Map(Object.entries(bytes).map(([name, data]) => [name, digest(data)]));
  const listed = new Map(subjects.map(({ name, digest: { sha256 } }) => [name, sha256]));
  for (const name of FILES.filter((file) => file !== 'manifest.json')) {
    expect(listed.get(name), name).toBe(known.get(name));
  }
  expect([...listed.values()]).toContain(digest(TICKETS['data/train.jsonl']));
}

/** Command files of its own, so that steps of one job can run at the same time. */
function anotherStep(workplace: ReturnType<typeof createWorkplace>) {
  return { ...workplace, files: createWorkplace().files };
}

function parseJobs(text: string | undefined): JsonObject[] {
  const value: unknown = JSON.parse(text ?? '');
  return Array.isArray(value) ? value.filter(isObject) : [];
}

describe.skipIf(!hasRecordings)('the main job on datasets of others', { timeout: 120_000 }, () => {
  it.concurrent.each([
    ['travel', 10],
    ['gsm8k_chat', null],
    ['stock_toolcall', null],
    ['audubon_birds', 208],
  ])('%s is trained', (name, count) =>
    withScene({}, async ({ run, writes }) => {
      const bytes = readRecording(`datasets/${name}.jsonl`);
      const file = `data/${name}.jsonl`;
      const inputs = { model: MODEL, 'training-file': file, 'poll-interval-seconds': '0.1' };
      const full = name === 'travel' ? {} : { wait: 'false' };
      const done = await run(
        { ...inputs, ...full, hyperparameters: '{n_epochs: 1, batch_size: 8}' },
        { files: { [file]: bytes } },
      );
      expect(told(done, 'error')).toEqual([]);
      expect(done.exitCode).toBe(0);
      expect(done.outputs['dataset-valid']).toBe('true');
      if (count !== null) expect(done.outputs['example-count']).toBe(String(count));
      expect(writes()).toEqual(['POST /v1/files', 'POST /v1/fine_tuning/jobs']);
      if (name === 'travel') expect(done.outputs['status']).toBe('succeeded');
    }),
  );
});
