import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ResultsFolder } from '../../../src/commands/results-folder.ts';
import { RunRecord } from '../../../src/commands/run-record.ts';
import { collect } from '../../../src/commands/stations/collect.ts';
import type { Step } from '../../../src/commands/types.ts';
import { createJob } from '../../training/fake-job.ts';
import { createWorld } from '../../training/world.ts';

it('keeps a provider’s file that is called like our own table', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'results-'));
  const { provider, clock, log, fileId } = await createWorld();
  const theirs = 'step,train_loss,extra\n1,0.5,kept\n';
  const file = provider.files.get(fileId);
  if (file === undefined) throw new Error('the world has a file');
  provider.files.set('file-result', {
    ...file,
    id: 'file-result',
    filename: 'Metrics.csv',
    bytes: theirs.length,
  });
  provider.contents.set('file-result', Buffer.from(theirs));
  const results = new ResultsFolder(
    parent,
    (text) => text,
    (why) => {
      throw new Error(why);
    },
  );
  const step: Partial<Record<keyof Step, unknown>> = {
    ...{ clock, log, results },
    inputs: { training: { selectCheckpoint: 'last' } },
    mask: { redact: (text: string) => text },
    outputs: { set: () => undefined },
    record: new RunRecord('train', { repository: 'o/r' } as never, {}),
    cancelled: new AbortController().signal,
    startedAt: clock.now(),
    deadline: clock.now() + 600_000,
  };
  const job = createJob({ status: 'succeeded', resultFiles: ['file-result'] });
  await collect(step as unknown as Step, provider, job, []);
  const texts = results.files.map((name) => readFileSync(join(results.path, name), 'utf8'));
  expect(texts).toContain(theirs);
  expect(readFileSync(join(results.path, 'metrics.csv'), 'utf8')).toMatch(/^step,train_loss,train_accuracy,/);
  rmSync(parent, { recursive: true });
});
