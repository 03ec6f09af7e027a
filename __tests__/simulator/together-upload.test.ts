import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Together as TogetherClient } from 'together-ai';
import { afterEach, expect, test, vi } from 'vitest';
import { rows, start } from './rig.ts';

const nodeFetch = globalThis.fetch;
afterEach(() => {
  vi.unstubAllEnvs();
  globalThis.fetch = nodeFetch;
});

/**
 * The client streams the file through `fetch` without `duplex`, which Bun does not ask for and Node does: it fails
 * there before it sends a byte. Naming it is all that is done here; every request is the client's own.
 */
const fetchWithDuplex: typeof fetch = (target, init) => {
  const streams = typeof init?.body === 'object' && init.body !== null && Symbol.asyncIterator in init.body;
  return nodeFetch(target, streams ? { ...init, duplex: 'half' } : init);
};

test('the official client uploads a file with its own call, by way of the signed URL', async () => {
  const { simulator } = await start({ dialect: 'together' });
  // The client's upload reads its address from the environment while it is loaded, whatever `baseURL` says.
  vi.stubEnv('TOGETHER_API_BASE_URL', simulator.baseUrl);
  globalThis.fetch = fetchWithDuplex;
  // Only its CommonJS build finds the file system: the ES module asks for it by a `require` that Node does not give.
  const { Together } = createRequire(import.meta.url)('together-ai') as { Together: typeof TogetherClient };
  const client = new Together({ apiKey: simulator.token, baseURL: simulator.baseUrl, maxRetries: 0 });
  const path = join(mkdtempSync(join(tmpdir(), 'together-')), 'train.jsonl');
  writeFileSync(path, rows(12));
  const file = await client.files.upload(path, 'fine-tune');
  expect(file).toMatchObject({
    filename: 'train.jsonl',
    bytes: Buffer.byteLength(rows(12)),
    Processed: true,
  });
  expect(await (await client.files.content(file.id)).text()).toBe(rows(12));
  const job = await client.fineTuning.create({ model: 'Qwen/Qwen3-8B', training_file: file.id });
  expect(job).toMatchObject({ status: 'pending', training_file: file.id });
});
