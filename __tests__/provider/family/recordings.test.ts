import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ModelNotFoundError } from '../../../src/provider/errors/model-not-found-error.ts';
import { instantClock, openAt, orderOf, sendJson, sourceOf, startServer } from '../server.ts';

const folder = join(
  process.env['RECORDINGS'] ?? join(import.meta.dirname, '../../../../shared/recordings'),
  'api',
);

interface Entry {
  readonly RequestUri: string;
  readonly RequestMethod: string;
  readonly StatusCode: number;
  readonly ResponseBody: unknown;
}

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
});

/** A server that answers each request as the real API did in the recording, in order by method and path. */
async function replay(name: string) {
  const { Entries } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { Entries: Entry[] };
  const left = [...Entries];
  const server = await startServer((seen, response) => {
    const at = left.findIndex(
      (entry) =>
        entry.RequestMethod === seen.method &&
        new URL(entry.RequestUri).pathname === new URL(seen.path, 'http://x').pathname,
    );
    const [entry] = at === -1 ? [] : left.splice(at, 1);
    sendJson(
      response,
      entry?.ResponseBody ?? { error: { message: 'not recorded' } },
      entry?.StatusCode ?? 404,
    );
  });
  const provider = await openAt(server, {}, { clock: instantClock() });
  opened.push(provider, server);
  return { provider, server, entries: Entries, left };
}

describe.skipIf(!existsSync(folder))('what the real API answered', () => {
  it('is a job that is created and cancelled', async () => {
    const { provider } = await replay('MinimalRequiredParams');
    const job = await provider.createJob(orderOf({ model: 'gpt-3.5-turbo' }));
    expect(job).toMatchObject({
      status: 'validating_files',
      model: 'gpt-3.5-turbo-0125',
      error: null,
      resultFiles: [],
      hyperparameters: {},
      method: 'supervised',
      seed: 2065781162,
      metadata: {},
    });
    expect(await provider.cancelJob(job.id)).toMatchObject({
      id: job.id,
      status: 'cancelled',
      finished: true,
      finishedAt: null,
      error: null,
    });
  });

  it('is a page of events with a cursor', async () => {
    const { provider } = await replay('GetJobEvents');
    const job = await provider.createJob(orderOf());
    await provider.cancelJob(job.id);
    const page = await provider.listEvents(job.id, { limit: 1 });
    expect(page.items).toHaveLength(1);
    expect(page.items[0]?.key).toMatch(/^ftevent-/);
    expect(page.next).toBe(page.items[0]?.key);
  });

  it('is a refusal of an unknown model', async () => {
    const { provider } = await replay('ExceptionThrownOnInvalidModelName');
    const error = await provider
      .createJob(orderOf({ model: 'gpt-nonexistent' }))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelNotFoundError);
    expect(error).toMatchObject({ code: 'model_not_available', status: 400 });
  });

  it('is a file that is uploaded and deleted', async () => {
    const { provider, left } = await replay('UploadFile');
    const file = await provider.uploadFile(sourceOf(Buffer.from('{}\n')), { expiresAfterDays: null });
    expect(file).toMatchObject({ id: 'file-S5H8FUEEBFqxLu6k1zPNHg', bytes: 3162696, status: 'processed' });
    expect(await provider.deleteFile(file.id)).toBe(true);
    expect(left).toHaveLength(0);
  });
});
