import { afterEach, describe, expect, it } from 'vitest';
import { AmbiguousCreateError } from '../../../src/provider/errors/ambiguous-create-error.ts';
import { ApiError } from '../../../src/provider/errors/api-error.ts';
import { AuthenticationError } from '../../../src/provider/errors/authentication-error.ts';
import { NetworkError } from '../../../src/provider/errors/network-error.ts';
import { UnexpectedAnswerError } from '../../../src/provider/errors/unexpected-answer-error.ts';
import {
  instantClock,
  openAt,
  orderOf,
  rememberingLog,
  sendJson,
  startServer,
  TEST_KEY,
  type Handler,
} from '../server.ts';

const JOB = { id: 'ftjob-1', status: 'running', model: 'm', training_file: 'file-train' };
const opened: { close(): Promise<void> }[] = [];

async function setUp(handler: Handler, given: Record<string, string> = {}, timeoutMs?: number) {
  const server = await startServer(handler);
  const clock = instantClock();
  const log = rememberingLog();
  const provider = await openAt(server, given, {
    clock,
    log,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  opened.push(provider, server);
  return { server, provider, clock, log };
}

afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
});

/** Answers with each of the handlers in turn, the last one for ever. */
function inTurn(...handlers: Handler[]): Handler {
  let count = 0;
  return (...parts) => handlers[Math.min(count++, handlers.length - 1)]?.(...parts);
}

const fail =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_seen, response) => {
    sendJson(response, { error: { message: 'no', code: null } }, status, headers);
  };
const ok: Handler = (_seen, response) => {
  sendJson(response, JOB);
};
const reset: Handler = (_seen, _response, request) => void request.socket.destroy();
const cutOff: Handler = (_seen, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"id": "ftjob-1", "sta');
};
const halfway: Handler = (_seen, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  response.write('{"id": "ftjob-1"');
  setImmediate(() => response.destroy());
};

describe('an idempotent request', () => {
  it.each<[string, Handler]>([
    ['408', fail(408)],
    ['409', fail(409)],
    ['429', fail(429)],
    ['500', fail(500)],
    [
      '502 with a page of HTML',
      (_seen, response) =>
        void response
          .writeHead(502, { 'content-type': 'text/html' })
          .end('<html><title>Bad gateway</title></html>'),
    ],
    ['503', fail(503)],
    ['a reset before the answer', reset],
    ['JSON that was cut off', cutOff],
    [
      '200 with a page of HTML',
      (_seen, response) => void response.writeHead(200).end('<html>Back in a moment</html>'),
    ],
    ['a reset during the answer', halfway],
    ['400 that says x-should-retry', fail(400, { 'x-should-retry': 'true' })],
  ])('is tried again after %s', async (_name, trouble) => {
    const { provider, server, clock, log } = await setUp(inTurn(trouble, trouble, ok));
    expect((await provider.retrieveJob('ftjob-1'))?.status).toBe('running');
    expect(server.seen).toHaveLength(3);
    expect(clock.slept).toEqual([500, 1000]);
    expect(log.lines.filter((line) => line.startsWith('info'))).toHaveLength(2);
  });

  it('is tried eight times in all, then says what happened', async () => {
    const { provider, server, clock } = await setUp(fail(503));
    await expect(provider.retrieveJob('ftjob-1')).rejects.toThrow(
      /OpenAI refused to retrieve the job \(HTTP 503\): no\. .*run again later/,
    );
    expect(server.seen).toHaveLength(8);
    expect(clock.slept).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it('names the network after the last reset', async () => {
    const { provider } = await setUp(reset);
    const error = await provider.retrieveJob('ftjob-1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toMatch(
      /OpenAI could not be reached to retrieve the job \(connection closed by the other side\)/,
    );
  });

  it.each([400, 401, 403, 404, 413, 422])('is not tried again after %d', async (status) => {
    const { provider, server } = await setUp(fail(status));
    await expect(provider.listJobs({ limit: 1 })).rejects.toThrow(ApiError);
    expect(server.seen).toHaveLength(1);
  });

  it('is not tried again where the server forbids it', async () => {
    const { provider, server } = await setUp(fail(500, { 'x-should-retry': 'false' }));
    await expect(provider.retrieveJob('ftjob-1')).rejects.toThrow(ApiError);
    expect(server.seen).toHaveLength(1);
  });

  it('waits as long as it is told to', async () => {
    const { provider, clock } = await setUp(inTurn(fail(429, { 'retry-after': '7' }), ok));
    await provider.retrieveJob('ftjob-1');
    expect(clock.slept).toEqual([7000]);
  });

  it('has a deadline', async () => {
    const { provider, server } = await setUp(
      inTurn(() => undefined, ok),
      {},
      150,
    );
    expect((await provider.retrieveJob('ftjob-1'))?.id).toBe('ftjob-1');
    expect(server.seen).toHaveLength(2);
  });

  it('ends at once when the step ends', async () => {
    const stop = new AbortController();
    const { provider, server } = await setUp(() => {
      stop.abort(new Error('the step was cancelled'));
    });
    await expect(provider.retrieveJob('ftjob-1', stop.signal)).rejects.toThrow('the step was cancelled');
    expect(server.seen).toHaveLength(1);
  });

  it('does not take a page of HTML for an answer', async () => {
    const { provider, server } = await setUp(
      (_seen, response) => void response.writeHead(200).end('<html>Welcome</html>'),
    );
    await expect(provider.listJobs({ limit: 1 })).rejects.toThrow(UnexpectedAnswerError);
    expect(server.seen).toHaveLength(6);
  });

  it('takes no more bytes than it was told', async () => {
    const { provider } = await setUp(
      (_seen, response) => void response.writeHead(200).end(Buffer.alloc(5000)),
    );
    await expect(provider.readFile('file-1', 4999)).rejects.toThrow(/more than 4999 bytes/);
    expect(await provider.readFile('file-1', 5000)).toHaveLength(5000);
  });
});

describe('a create', () => {
  it.each<[string, Handler]>([
    ['a reset', reset],
    ['408', fail(408)],
    ['500', fail(500)],
    ['503', fail(503, { 'retry-after': '1' })],
    ['JSON that was cut off', cutOff],
    ['a reset during the answer', halfway],
    ['a success without an id', (_seen, response) => sendJson(response, {})],
    ['a page of HTML', (_seen, response) => void response.writeHead(200).end('<html>')],
    ['a redirect', (_seen, response) => void response.writeHead(302, { location: '/elsewhere' }).end()],
  ])('is never repeated after %s', async (_name, trouble) => {
    const { provider, server } = await setUp(trouble);
    await expect(provider.createJob(orderOf())).rejects.toThrow(AmbiguousCreateError);
    expect(server.seen).toHaveLength(1);
  });

  it('is never repeated after a time-out', async () => {
    const { provider, server } = await setUp(() => undefined, {}, 150);
    await expect(provider.createJob(orderOf())).rejects.toThrow(/no complete answer within 0.15 s/);
    expect(server.seen).toHaveLength(1);
  });

  it('waits where it was clearly refused for now', async () => {
    const { provider, server } = await setUp(inTurn(fail(429), fail(409), ok));
    expect((await provider.createJob(orderOf())).id).toBe('ftjob-1');
    expect(server.seen).toHaveLength(3);
  });

  it('is a plain network error where nobody listens: nothing can have been created', async () => {
    const { provider, server } = await setUp(ok);
    await server.close();
    await expect(provider.createJob(orderOf())).rejects.toThrow(/connection refused/);
  });
});

it('never shows the key', async () => {
  const { provider, log } = await setUp((seen, response) => {
    const key = String(seen.headers.authorization).replace('Bearer ', '');
    sendJson(
      response,
      { error: { message: `the key ${key} and ${encodeURIComponent(key)} are bad`, code: key } },
      seen.path.includes('files') ? 400 : 401,
    );
  });
  const messages = await Promise.all(
    [provider.retrieveJob('a'), provider.retrieveFile('b')].map((call) => call.catch(String)),
  );
  expect(messages[0]).toContain('AuthenticationError');
  expect(messages[1]).toContain('the key *** and *** are bad');
  expect(JSON.stringify([messages, log.lines])).not.toContain(TEST_KEY);
});

it('reports the class, the status, the code and the request', async () => {
  const { provider } = await setUp((_seen, response) => {
    sendJson(response, { error: { message: 'wrong', code: 'invalid_api_key' } }, 401, {
      'x-request-id': 'req_1',
    });
  });
  const error = await provider.retrieveJob('a').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    status: 401,
    providerCode: 'invalid_api_key',
    requestId: 'req_1',
    code: 'authentication',
    transient: false,
  });
});

it('tells how fast it may ask', async () => {
  const { provider } = await setUp((_seen, response) => {
    sendJson(response, JOB, 200, {
      'x-ratelimit-remaining-requests': '3',
      'x-ratelimit-reset-requests': '1m2s',
      'retry-after': '5',
    });
  });
  expect(provider.throttle?.()).toMatchObject({ remainingRequests: null });
  await provider.retrieveJob('a');
  const now = Date.UTC(2026, 10, 20);
  expect(provider.throttle?.()).toMatchObject({
    remainingRequests: 3,
    resetAt: now + 62_000,
    notBefore: now + 5000,
  });
});
