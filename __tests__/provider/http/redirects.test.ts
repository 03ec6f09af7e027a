import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../../src/provider/http/client.ts';
import { createKeyAuth } from '../../../src/provider/http/auth.ts';
import { createDispatcher } from '../../../src/provider/http/dispatcher.ts';
import {
  instantClock,
  rememberingLog,
  sendJson,
  startServer,
  TEST_KEY,
  type Handler,
  type TestServer,
} from '../server.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
});

async function serve(handler: Handler): Promise<TestServer> {
  const server = await startServer(handler);
  opened.push(server);
  return server;
}

function clientFor(baseUrl: string) {
  const client = createHttpClient({
    provider: 'OpenAI',
    baseUrl,
    auth: createKeyAuth(TEST_KEY, 'bearer'),
    headers: { 'x-gateway': 'gateway-secret', 'user-agent': 'fine-tune-action' },
    secrets: ['gateway-secret'],
    dispatcher: createDispatcher({ env: {}, publicOnly: false }),
    foreignDispatcher: createDispatcher({ env: {}, publicOnly: false }),
    clock: instantClock(),
    log: rememberingLog(),
    random: () => 0,
    permissionAdvice: '',
    closing: null,
  });
  opened.push(client);
  return client;
}

const redirect =
  (location: string, status = 302): Handler =>
  (_seen, response) =>
    void response.writeHead(status, { location }).end();

describe('a redirect', () => {
  it('to another origin carries neither the key nor the extra headers', async () => {
    const other = await serve((_seen, response) => void response.end('bytes'));
    const own = await serve((seen, response, request) =>
      redirect(`${other.url}/signed?x=1`)(seen, response, request),
    );
    const answer = await clientFor(`${own.url}/v1`).send({
      method: 'GET',
      path: '/files/1/content',
      action: 'read the file',
      headers: { 'x-private': 'yes', accept: 'application/binary' },
    });
    expect(answer.body.toString()).toBe('bytes');
    expect(own.seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${TEST_KEY}`,
      'x-gateway': 'gateway-secret',
    });
    const text = JSON.stringify(other.seen[0]?.headers);
    expect(text).not.toContain(TEST_KEY);
    expect(text).not.toMatch(/gateway|authorization|x-private|user-agent/);
    expect(other.seen[0]?.headers['accept']).toBe('application/binary');
  });

  it('and back again carries them again', async () => {
    let ownUrl = '';
    const other = await serve((seen, response, request) =>
      redirect(`${ownUrl}/v1/end`)(seen, response, request),
    );
    const own = await serve((seen, response, request) =>
      seen.path === '/v1/end'
        ? sendJson(response, { ok: true })
        : redirect(other.url)(seen, response, request),
    );
    ownUrl = own.url;
    expect(await clientFor(`${own.url}/v1`).json({ method: 'GET', path: '/start', action: 'look' })).toEqual({
      ok: true,
    });
    expect(own.seen.at(-1)?.headers.authorization).toBe(`Bearer ${TEST_KEY}`);
    expect(other.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('is followed five times at most', async () => {
    const own = await serve((seen, response, request) => redirect('/v1/again')(seen, response, request));
    await expect(
      clientFor(`${own.url}/v1`).json({ method: 'GET', path: '/start', action: 'look' }),
    ).rejects.toThrow(/redirected more than 5 times/);
    expect(own.seen).toHaveLength(6);
  });

  it.each([301, 302])('with %d is not followed by a POST', async (status) => {
    const own = await serve((seen, response, request) =>
      redirect('/v1/else', status)(seen, response, request),
    );
    const request = { method: 'POST', path: '/x', json: {}, action: 'ask', idempotent: true } as const;
    await expect(clientFor(`${own.url}/v1`).json(request)).rejects.toThrow(/a POST is not sent on/);
    expect(own.seen).toHaveLength(1);
  });

  it('with 307 repeats a POST on the same origin only', async () => {
    const other = await serve((_seen, response) => sendJson(response, {}));
    const own = await serve((seen, response, request) => {
      if (seen.path === '/v1/same') void redirect('/v1/there', 307)(seen, response, request);
      else if (seen.path === '/v1/away') void redirect(`${other.url}/`, 307)(seen, response, request);
      else sendJson(response, { body: seen.body.toString() });
    });
    const client = clientFor(`${own.url}/v1`);
    const post = (path: string) =>
      client.json({ method: 'POST', path, json: { a: 1 }, action: 'ask', idempotent: true });
    expect(await post('/same')).toEqual({ body: '{"a":1}' });
    await expect(post('/away')).rejects.toThrow(/not sent on/);
    expect(other.seen).toHaveLength(0);
  });

  it('with 303 turns into a GET without the body', async () => {
    const own = await serve((seen, response, request) =>
      seen.method === 'POST'
        ? redirect('/v1/done', 303)(seen, response, request)
        : sendJson(response, { method: seen.method, length: seen.body.length }),
    );
    expect(
      await clientFor(`${own.url}/v1`).json({
        method: 'POST',
        path: '/x',
        json: { a: 1 },
        action: 'ask',
        idempotent: true,
      }),
    ).toEqual({ method: 'GET', length: 0 });
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'http://user:pw@127.0.0.1:1/', 'http://['])(
    'to %s is refused',
    async (location) => {
      const own = await serve((seen, response, request) => redirect(location)(seen, response, request));
      await expect(
        clientFor(`${own.url}/v1`).json({ method: 'GET', path: '/x', action: 'look' }),
      ).rejects.toThrow(/not followed/);
    },
  );
});

it('a whole URL from an answer goes out without the key', async () => {
  const other = await serve((_seen, response) => void response.end('metrics'));
  const client = clientFor('http://127.0.0.1:9/v1');
  expect(
    (
      await client.send({ method: 'GET', path: `${other.url}/signed`, action: 'read the metrics' })
    ).body.toString(),
  ).toBe('metrics');
  expect(JSON.stringify(other.seen[0]?.headers)).not.toMatch(/authorization|gateway/);
});

it('a URL from an answer to a private address is not even connected to', async () => {
  const other = await serve((_seen, response) => void response.end('inside'));
  const client = clientFor('https://api.example.com/v1');
  for (const url of [
    `${other.url}/`,
    other.url.replace('http:', 'https:'),
    `https://localhost:${other.port}/`,
  ]) {
    await expect(client.send({ method: 'GET', path: url, action: 'read the metrics' })).rejects.toThrow(
      /not followed/,
    );
  }
  expect(other.seen).toHaveLength(0);
});
