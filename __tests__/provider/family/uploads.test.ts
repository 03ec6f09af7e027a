import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { uploadInParts } from '../../../src/provider/family/upload-parts.ts';
import { FAMILY } from '../../../src/provider/family/profiles.ts';
import { createKeyAuth } from '../../../src/provider/http/auth.ts';
import { createHttpClient } from '../../../src/provider/http/client.ts';
import { createDispatcher } from '../../../src/provider/http/dispatcher.ts';
import { UserError } from '../../../src/boundary/user-error.ts';
import {
  instantClock,
  openAt,
  rememberingLog,
  sendJson,
  sourceOf,
  startServer,
  TEST_KEY,
  type Handler,
} from '../server.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
});

const FILE = {
  id: 'file-1',
  object: 'file',
  filename: 'x.jsonl',
  bytes: 5,
  created_at: 1,
  status: 'processed',
};

/** The form fields and the file's bytes in a multipart body. */
function readForm(body: Buffer, contentType: string | undefined) {
  const boundary = /boundary=(.+)$/.exec(contentType ?? '')?.[1] ?? '';
  const text = body.toString('latin1');
  const parts = text.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = '', ...rest] = part.replace(/^\r\n/, '').split('\r\n\r\n');
      const name = / name="([^"]*)"/.exec(head)?.[1] ?? '';
      return [name, { head, content: Buffer.from(rest.join('\r\n\r\n').replace(/\r\n$/, ''), 'latin1') }];
    }),
  );
}

describe('a file in one request', () => {
  it('arrives byte for byte, with its length said before', async () => {
    const server = await startServer((_seen, response) => sendJson(response, FILE));
    const provider = await openAt(server);
    opened.push(provider, server);
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    const progress: number[] = [];
    await provider.uploadFile(sourceOf(bytes), {
      expiresAfterDays: 2,
      onProgress: (sent) => progress.push(sent),
    });
    const [seen] = server.seen;
    const form = readForm(seen?.body ?? Buffer.alloc(0), seen?.headers['content-type']);
    expect(form['purpose']?.content.toString()).toBe('fine-tune');
    expect(form['expires_after[anchor]']?.content.toString()).toBe('created_at');
    expect(form['expires_after[seconds]']?.content.toString()).toBe('172800');
    expect(form['file']?.content.equals(bytes)).toBe(true);
    expect(form['file']?.head).toMatch(/filename="train-[0-9a-f]{12}\.jsonl"/);
    expect(seen?.headers['content-length']).toBe(String(seen?.body.length));
    expect(seen?.headers['transfer-encoding']).toBeUndefined();
    expect(progress.at(-1)).toBe(300_000);
  });

  it('arrives whole from a source that reuses its buffers', async () => {
    const server = await startServer((_seen, response) => sendJson(response, FILE));
    const provider = await openAt(server);
    opened.push(provider, server);
    // Tiny and large chunks by turns, all out of two buffers that are overwritten.
    const bytes = Buffer.from(
      Array.from({ length: 3_000_000 }, (_, index) => (index * 7 + (index >> 8)) % 256),
    );
    const ring = [Buffer.alloc(600_000), Buffer.alloc(600_000)];
    const source = sourceOf(bytes, {
      read: async function* (start, end) {
        for (let at = start, turn = 0; at < end; turn += 1) {
          const size = Math.min(end - at, turn % 3 === 0 ? 500_000 : 1000 + turn);
          const buffer = ring[turn % 2] ?? Buffer.alloc(0);
          bytes.copy(buffer, 0, at, at + size);
          yield buffer.subarray(0, size);
          at += size;
        }
      },
    });
    await provider.uploadFile(source, { expiresAfterDays: null });
    const [seen] = server.seen;
    const form = readForm(seen?.body ?? Buffer.alloc(0), seen?.headers['content-type']);
    const digest = (data: Buffer | undefined) =>
      createHash('sha256')
        .update(data ?? '')
        .digest('hex');
    expect(digest(form['file']?.content)).toBe(digest(bytes));
  });

  it('is read again for another attempt', async () => {
    let count = 0;
    const server = await startServer((_seen, response) =>
      count++ === 0 ? sendJson(response, {}, 503) : sendJson(response, FILE),
    );
    const provider = await openAt(server);
    opened.push(provider, server);
    const source = sourceOf(Buffer.from('{"a":1}\n'), { name: 'train.jsonl' });
    expect((await provider.uploadFile(source, { expiresAfterDays: null })).id).toBe('file-1');
    expect(source.reads).toHaveLength(2);
    expect(server.seen.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });

  it('is looked for after a lost answer, and found by its digest', async () => {
    const source = sourceOf(Buffer.from('{"a":1}\n'));
    const server = await startServer((seen, response, request) => {
      if (seen.method === 'POST') request.socket.destroy();
      else
        sendJson(response, {
          data: [
            { ...FILE, id: 'file-other' },
            { ...FILE, id: 'file-mine', filename: source.name, bytes: source.bytes },
          ],
          has_more: false,
        });
    });
    const provider = await openAt(server);
    opened.push(provider, server);
    expect((await provider.uploadFile(source, { expiresAfterDays: null })).id).toBe('file-mine');
    expect(server.seen.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it('stops at once where the dataset changed', async () => {
    const server = await startServer((_seen, response) => sendJson(response, FILE));
    const provider = await openAt(server);
    opened.push(provider, server);
    const source = sourceOf(Buffer.from('12345'), {
      read: async function* () {
        throw new UserError('train.jsonl changed after it was checked');
      },
    });
    await expect(provider.uploadFile(source, { expiresAfterDays: null })).rejects.toThrow(
      'train.jsonl changed',
    );
    expect(server.seen).toHaveLength(0);
  });

  it.each([
    ['openai', 9_000_000_000, /OpenAI cannot take a file of 9000000000 bytes/],
    ['nebius', 6_000_000_000, /At most 5000000000 bytes/],
  ])('is refused by %s before a byte is read where it is too large', async (provider, bytes, message) => {
    const server = await startServer((_seen, response) => sendJson(response, FILE));
    const opening = await openAt(server, { provider });
    opened.push(opening, server);
    await expect(
      opening.uploadFile(sourceOf(Buffer.alloc(1), { bytes }), { expiresAfterDays: null }),
    ).rejects.toThrow(message);
    expect(server.seen).toHaveLength(0);
  });

  it('is refused with an expiry where the provider has none', async () => {
    const server = await startServer((_seen, response) => sendJson(response, FILE));
    const provider = await openAt(server, { provider: 'nebius' });
    opened.push(provider, server);
    await expect(provider.uploadFile(sourceOf(Buffer.alloc(1)), { expiresAfterDays: 1 })).rejects.toThrow(
      /file-expires-days/,
    );
  });
});

describe('a file in parts', () => {
  /** A server of the Uploads API: `trouble` may spoil an attempt at a part. */
  async function setUp(trouble: (part: number, attempt: number) => Handler | null) {
    const parts = new Map<string, Buffer>();
    const attempts = new Map<string, number>();
    const calls: string[] = [];
    let completed: Buffer | null = null;
    const server = await startServer((seen, response, request) => {
      const path = seen.path.replace('/v1', '');
      calls.push(`${seen.method} ${path}`);
      if (path === '/uploads') return sendJson(response, { id: 'upload_1', status: 'pending' });
      if (path.endsWith('/parts')) {
        const content = readForm(seen.body, seen.headers['content-type'])['data']?.content ?? Buffer.alloc(0);
        const key = content.subarray(0, 1).toString();
        const attempt = (attempts.get(key) ?? 0) + 1;
        attempts.set(key, attempt);
        const spoiled = trouble(Number(key), attempt);
        if (spoiled !== null) return spoiled(seen, response, request);
        const id = `part_${key}_${attempt}`;
        parts.set(id, content);
        return sendJson(response, { id, object: 'upload.part' });
      }
      if (path.endsWith('/complete')) {
        const { part_ids } = JSON.parse(seen.body.toString()) as { part_ids: string[] };
        completed = Buffer.concat(part_ids.map((id) => parts.get(id) ?? Buffer.alloc(0)));
        return sendJson(response, { id: 'upload_1', status: 'completed', file: FILE });
      }
      sendJson(response, { id: 'upload_1', status: 'cancelled' });
    });
    const log = rememberingLog();
    const client = createHttpClient({
      provider: 'OpenAI',
      baseUrl: `${server.url}/v1`,
      auth: createKeyAuth(TEST_KEY, 'bearer'),
      headers: {},
      secrets: [],
      dispatcher: createDispatcher({ env: {}, publicOnly: false }),
      foreignDispatcher: createDispatcher({ env: {}, publicOnly: false }),
      clock: instantClock(),
      log,
      random: () => 0,
      permissionAdvice: '',
      closing: null,
    });
    opened.push(client, server);
    const profile = FAMILY['openai'];
    if (profile === undefined) throw new Error('no profile');
    // Seven parts of 1,000 bytes, the last one of 500; each begins with its number.
    const bytes = Buffer.concat(
      Array.from({ length: 7 }, (_, index) => Buffer.alloc(index === 6 ? 500 : 1000, String(index))),
    );
    const progress: number[] = [];
    const run = () =>
      uploadInParts(
        { client, profile },
        sourceOf(bytes),
        { expiresAfterDays: 1, onProgress: (sent) => progress.push(sent) },
        1000,
      );
    return { run, server, calls, bytes, attempts, progress, completed: () => completed };
  }

  const reset: Handler = (_seen, _response, request) => void request.socket.destroy();
  const busy: Handler = (_seen, response) => sendJson(response, {}, 503);

  it('is put together in order, whatever the order the parts arrive in', async () => {
    const { run, calls, bytes, completed, progress, server } = await setUp((part, attempt) =>
      attempt === 1 && part % 2 === 0 ? busy : attempt === 1 && part === 3 ? reset : null,
    );
    expect((await run()).id).toBe('file-1');
    expect(completed()?.equals(bytes)).toBe(true);
    expect(calls.filter((call) => call.endsWith('/parts'))).toHaveLength(12);
    expect(calls.at(-1)).toBe('POST /uploads/upload_1/complete');
    expect(progress.at(-1)).toBe(bytes.length);
    expect(JSON.parse(server.seen[0]?.body.toString() ?? '')).toMatchObject({
      purpose: 'fine-tune',
      bytes: 6500,
      mime_type: 'application/jsonl',
      expires_after: { anchor: 'created_at', seconds: 86400 },
    });
  });

  it('is cancelled where a part fails for good', async () => {
    const { run, calls, attempts, completed } = await setUp((part) => (part === 2 ? busy : null));
    await expect(run()).rejects.toThrow(/refused to upload part 3 of 7/);
    expect(attempts.get('2')).toBe(8);
    expect(completed()).toBeNull();
    expect(calls.at(-1)).toBe('POST /uploads/upload_1/cancel');
  });
});
