import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadArtifact, type ArtifactRequest } from '../../src/github/artifact.ts';
import { cleanArtifactName, cleanArtifactPath, defaultArtifactName } from '../../src/github/artifact-name.ts';
import { startArtifactDouble, type ArtifactDouble } from '../rig/artifact-double.ts';
import { parseLog } from '../rig/parse-log.ts';
import { createWorkplace, writeFiles, type Workplace } from '../rig/runner-environment.ts';
import { recordLog } from './builders.ts';

const CONTEXT = { isGhes: false, runUrl: 'https://github.com/acme/shop/actions/runs/42' };

describe('the artifact of the results', () => {
  let double: ArtifactDouble;
  let place: Workplace;
  let seen: ReturnType<typeof recordLog>;
  beforeEach(async () => {
    double = await startArtifactDouble();
    place = createWorkplace();
    seen = recordLog();
    // The client prints to stdout and reads its address from the process.
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      seen.lines.push(...String(text).trimEnd().split('\n'));
      return true;
    });
    for (const [name, value] of Object.entries(double.env)) vi.stubEnv(name, value);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await double.close();
  });

  function upload(given: Partial<ArtifactRequest> = {}) {
    const env = { ...double.env, GITHUB_ACTIONS: 'true', RUNNER_TEMP: place.runnerTemp };
    return uploadArtifact({
      name: 'fine-tune-ftjob-1-1',
      folder: place.workspace,
      retentionDays: null,
      context: CONTEXT,
      log: seen.log,
      workerUrl: new URL('../../src/github/artifact-thread.ts', import.meta.url),
      signal: new AbortController().signal,
      env,
      ...given,
    });
  }

  it('holds every file of the folder and answers its id and address', async () => {
    writeFiles(place.workspace, { 'job.json': '{}', 'deep/a.csv': 'step\n1\n' });
    expect(await upload({ retentionDays: 3 })).toEqual({
      name: 'fine-tune-ftjob-1-1',
      id: 7001,
      url: 'https://github.com/acme/shop/actions/runs/42/artifacts/7001',
    });
    expect(double.artifacts[0]?.files).toEqual({ 'job.json': '{}', 'deep/a.csv': 'step\n1\n' });
    expect(double.artifacts[0]?.expiresAt).not.toBeNull();
    expect(parseLog(seen.lines).annotations).toEqual([]);
    expect(parseLog(seen.lines).groups).toHaveLength(1);
    expect(readdirSync(place.runnerTemp)).toEqual([]);
  });

  it('gets a number where its name is taken', async () => {
    writeFiles(place.workspace, { 'job.json': '{}' });
    double.take('fine-tune-ftjob-1-1');
    double.take('fine-tune-ftjob-1-1-2');
    expect((await upload())?.name).toBe('fine-tune-ftjob-1-1-3');
    expect(double.attempts).toHaveLength(3);
  });

  it('takes any name and any file name, and starts no command by them', async () => {
    writeFiles(place.workspace, { 'a:b?.csv': '1', 'a-b-.csv': '2', 'x"##[error]y.txt': '3' });
    const uploaded = await upload({ name: 'ft:gpt/4 "x"\n::error::forged ##[add-mask]a' });
    expect(uploaded?.name).toBe('ft-gpt-4 -x-error-forged --(add-mask]a');
    expect(Object.entries(double.artifacts[0]?.files ?? {})).toEqual([
      ['a-b-.csv', '2'],
      ['a-b-.csv-2', '1'],
      ['x---(error]y.txt', '3'],
    ]);
    expect(parseLog(seen.lines).annotations).toEqual([]);
    expect(parseLog(seen.lines).masks).not.toContain('a');
    expect(readdirSync(place.runnerTemp)).toEqual([]);
  });

  it('leaves links out: they may lead anywhere', async () => {
    writeFiles(place.workspace, { 'job.json': '{}' });
    writeFileSync(join(place.files, 'secret'), 'secret');
    symlinkSync(join(place.files, 'secret'), join(place.workspace, 'link.txt'));
    mkdirSync(join(place.files, 'outside'));
    writeFileSync(join(place.files, 'outside', 'secret'), 'secret');
    symlinkSync(join(place.files, 'outside'), join(place.workspace, 'folder'));
    await upload();
    expect(double.artifacts[0]?.files).toEqual({ 'job.json': '{}' });
  });

  it.each([
    ['quota', /Artifact storage quota has been hit\. Unable to upload any new artifacts\. The files are in /],
    ['error', /Failed to CreateArtifact: .*the artifact service is not well\. The files are in /],
    ['blob', /not uploaded as an artifact: .+ The files are in /],
  ] as const)('is a warning that says where the files are: %s', async (trouble, message) => {
    writeFiles(place.workspace, { 'job.json': '{}' });
    double.trouble = trouble;
    expect(await upload()).toBeNull();
    const { annotations } = parseLog(seen.lines);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.level).toBe('warning');
    expect(annotations[0]?.message).toMatch(message);
    expect(annotations[0]?.message).toContain(place.workspace);
  });

  it('is a warning when nobody listens, on GHES, and where the runner has no such service', async () => {
    writeFiles(place.workspace, { 'job.json': '{}' });
    await double.close();
    expect(await upload()).toBeNull();
    expect(await upload({ context: { ...CONTEXT, isGhes: true } })).toBeNull();
    expect(await upload({ env: { GITHUB_ACTIONS: 'true', RUNNER_TEMP: place.runnerTemp } })).toBeNull();
    expect(parseLog(seen.lines).annotations.map((a) => a.message)).toEqual([
      expect.stringMatching(/ECONNREFUSED/),
      expect.stringMatching(/GitHub Enterprise Server/),
      expect.stringMatching(/ACTIONS_RESULTS_URL is not set/),
    ]);
  });

  it('is nothing outside a runner, and for an empty or missing folder no crash', async () => {
    expect(await upload({ env: {} })).toBeNull();
    expect(await upload()).toBeNull();
    expect(parseLog(seen.lines).annotations).toEqual([]);
    expect(await upload({ folder: join(place.workspace, 'missing') })).toBeNull();
    expect(parseLog(seen.lines).annotations[0]?.message).toMatch(/ENOENT/);
  });
});

describe('names in an artifact', () => {
  it.each([
    ['fine-tune-ftjob-1-1', 'fine-tune-ftjob-1-1'],
    ['a/b\\c:d', 'a-b-c-d'],
    ['', 'results'],
    ['..', 'results'],
    ['ä 🙂', 'ä 🙂'],
    ['x'.repeat(500), 'x'.repeat(200)],
  ])('%j becomes %j', (name, expected) => {
    expect(cleanArtifactName(name)).toBe(expected);
  });

  it('keep their folders', () => {
    expect(cleanArtifactPath('a/b:c.txt')).toBe('a/b-c.txt');
    expect(defaultArtifactName('validate', 2)).toBe('fine-tune-validate-2');
  });
});
