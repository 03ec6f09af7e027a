import { expect, it, onTestFinished } from 'vitest';
import { createFileCalls } from '../../src/provider/fireworks/datasets.ts';
import { createKeyAuth } from '../../src/provider/http/auth.ts';
import { createHttpClient } from '../../src/provider/http/client.ts';
import { createDispatcher } from '../../src/provider/http/dispatcher.ts';
import { instantClock, rememberingLog, sendJson, sourceOf, startServer, TEST_KEY } from './server.ts';

const BYTES = Buffer.from('{"messages":[]}\n'.repeat(1_000));

/** Fireworks and its object store, on two hosts; the store fails as often as asked before it takes the bytes. */
async function setUp(failures: number) {
  let stored: Buffer | null = null;
  let confirmed = false;
  let failed = 0;
  const store = await startServer((seen, response) => {
    if (failed++ < failures) return sendJson(response, {}, 503, { 'retry-after': '0' });
    stored = seen.body;
    sendJson(response, {});
  });
  const api = await startServer((seen, response) => {
    if (seen.path.endsWith(':getUploadEndpoint')) {
      const [name = ''] = Object.keys((JSON.parse(seen.body.toString()) as Sizes).filenameToSize);
      return sendJson(response, {
        filenameToSignedUrls: { [name]: `${store.url}/bucket/${name}?signature=s` },
      });
    }
    if (seen.path.endsWith(':validateUpload')) confirmed = stored !== null;
    const id = confirmed ? 'READY' : 'UPLOADING';
    sendJson(response, { name: 'accounts/acme/datasets/train-0', state: id, status: { code: 'OK' } });
  });
  const dispatcher = createDispatcher({ env: {}, publicOnly: false });
  const client = createHttpClient({
    provider: 'Fireworks AI',
    baseUrl: `${api.url}/v1`,
    auth: createKeyAuth(TEST_KEY, 'bearer'),
    headers: { 'x-gateway': 'secret-of-the-gateway' },
    secrets: [],
    dispatcher,
    foreignDispatcher: dispatcher,
    clock: instantClock(),
    log: rememberingLog(),
    random: () => 0,
    permissionAdvice: '',
    closing: null,
  });
  onTestFinished(async () => {
    await Promise.all([client.close(), store.close(), api.close()]);
  });
  const files = createFileCalls(client, 'acme', 1_000);
  return { files, store, api, stored: () => stored };
}

interface Sizes {
  readonly filenameToSize: Readonly<Record<string, number>>;
}

it.each([0, 2])(
  'a large dataset goes to the signed address, byte for byte, after %i failures',
  async (failures) => {
    const { files, store, api, stored } = await setUp(failures);
    const source = sourceOf(BYTES);
    const file = await files.uploadFile(source, { expiresAfterDays: null });
    expect(file.status).toBe('processed');
    expect(stored()).toEqual(BYTES);
    const last = store.seen.at(-1);
    expect(last).toMatchObject({ method: 'PUT' });
    expect(last?.headers['content-length']).toBe(String(BYTES.length));
    expect(api.seen.map(({ path }) => path.split(':')[1] ?? '')).toEqual([
      '',
      '',
      'getUploadEndpoint',
      'validateUpload',
      '',
    ]);
  },
);

it('neither key nor extra headers go to the store', async () => {
  const { files, store } = await setUp(1);
  await files.uploadFile(sourceOf(BYTES), { expiresAfterDays: null });
  for (const { headers } of store.seen) {
    expect(JSON.stringify(headers)).not.toContain(TEST_KEY);
    expect(headers['x-gateway']).toBeUndefined();
  }
});

it('a small one goes in one request', async () => {
  const { files, store, api } = await setUp(0);
  await files.uploadFile(sourceOf(BYTES.subarray(0, 160)), { expiresAfterDays: null });
  expect(store.seen).toEqual([]);
  expect(api.seen.some(({ path }) => path.endsWith(':upload'))).toBe(true);
});
