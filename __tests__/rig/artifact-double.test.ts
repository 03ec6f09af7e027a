import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startArtifactDouble, type ArtifactDouble } from './artifact-double.ts';
import { createWorkplace, runnerEnvironment } from './runner-environment.ts';
import { startProcess } from './start-process.ts';

describe('the double of the artifact service, spoken to by the official client', () => {
  let double: ArtifactDouble;
  beforeEach(async () => {
    double = await startArtifactDouble();
  });
  afterEach(() => double.close());

  async function upload(name: string, files: Record<string, string | Uint8Array>): Promise<string> {
    const workplace = createWorkplace(files);
    const script = new URL('./upload-once.ts', import.meta.url).pathname;
    const paths = Object.keys(files).map((file) => join(workplace.workspace, file));
    const env = { ...runnerEnvironment(workplace, { name: 'push' }), ...double.env };
    const end = await startProcess(
      [script, name, workplace.workspace, '5', ...paths],
      env,
      workplace.workspace,
    ).ended;
    return end.lines.find((line) => /^(ANSWER|FAILED) /.test(line)) ?? end.lines.join('\n');
  }

  it('stores what was uploaded, byte for byte, with its folder and retention', async () => {
    const binary = new Uint8Array([0, 255, 128, 10, 13]);
    const line = await upload('results-1', { 'a.txt': 'hello\n', 'deep/b.bin': binary });
    expect(line).toMatch(/^ANSWER .*"id":7001/);
    const [artifact] = double.artifacts;
    expect(artifact?.name).toBe('results-1');
    expect(artifact?.files['a.txt']).toBe('hello\n');
    expect(artifact?.bytes['/deep/b.bin'] ?? artifact?.bytes['deep/b.bin']).toEqual(binary);
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(5);
  });

  it('refuses a name twice, as the service does', async () => {
    double.take('results-1');
    expect(await upload('results-1', { 'a.txt': 'x' })).toMatch(/^FAILED .*\(409\)/);
    expect(double.artifacts).toHaveLength(0);
  });

  it('refuses when the quota is used up, and when the bytes cannot be stored', async () => {
    double.trouble = 'quota';
    expect(await upload('results-1', { 'a.txt': 'x' })).toMatch(/^FAILED .*quota has been hit/);
    double.trouble = 'blob';
    expect(await upload('results-2', { 'a.txt': 'x' })).toMatch(/^FAILED/);
    expect(double.artifacts).toHaveLength(0);
  });
});
