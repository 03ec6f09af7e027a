import { afterEach, describe, expect, it } from 'vitest';
import { createTokenAuth } from '../../src/provider/sign-in/token-auth.ts';
import { instantClock, readInputs, rememberingLog, sendJson, startServer, type Handler } from './server.ts';
import { openProvider } from '../../src/provider/open-provider.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
});

const OPENAI = { 'identity-provider-id': 'idp_1', 'service-account-id': 'sa_1' };
const ENTRA = { provider: 'azure', 'tenant-id': 'tenant-1', 'client-id': 'client-1' };

async function setUp(given: Record<string, string>, exchange: Handler, api?: Handler) {
  const endpoint = await startServer(exchange);
  const server = await startServer(
    api ?? ((_seen, response) => sendJson(response, { id: 'ftjob-1', status: 'running' })),
  );
  const clock = instantClock();
  const log = rememberingLog();
  const masked: string[] = [];
  const audiences: string[] = [];
  const provider = await openProvider(readInputs({ 'base-url': `${server.url}/v1`, ...given }), {
    clock,
    log,
    env: {},
    random: () => 0,
    mask: (secret) => masked.push(secret),
    getIdToken: async (audience) => {
      audiences.push(audience);
      return 'id-token-of-the-run';
    },
    signInUrl: `${endpoint.url}/oauth/token`,
  });
  opened.push(provider, server, endpoint);
  return { provider, server, endpoint, clock, log, masked, audiences };
}

/** Hands out token-1, token-2, … */
function tokens(expires_in = 3600): Handler {
  let count = 0;
  return (_seen, response) =>
    sendJson(response, { access_token: `token-${++count}`, token_type: 'Bearer', expires_in });
}

it('exchanges the run’s token at OpenAI as RFC 8693 says', async () => {
  const { provider, server, endpoint, masked, audiences } = await setUp(OPENAI, tokens());
  await provider.retrieveJob('a');
  await provider.retrieveJob('b');
  expect(endpoint.seen).toHaveLength(1);
  expect(endpoint.seen[0]).toMatchObject({ method: 'POST', path: '/oauth/token' });
  expect(JSON.parse(endpoint.seen[0]?.body.toString() ?? '')).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: 'id-token-of-the-run',
    identity_provider_id: 'idp_1',
    service_account_id: 'sa_1',
  });
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-1',
  ]);
  expect(masked).toEqual(['id-token-of-the-run', 'token-1']);
  expect(audiences).toEqual(['https://api.openai.com/v1']);
});

it('signs in at Entra with the run’s token as assertion', async () => {
  const { provider, server, endpoint, audiences } = await setUp(ENTRA, tokens());
  await provider.retrieveJob('a');
  expect(endpoint.seen[0]?.path).toBe('/tenant-1/oauth2/v2.0/token');
  expect(endpoint.seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(Object.fromEntries(new URLSearchParams(endpoint.seen[0]?.body.toString()))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'client-1',
    scope: 'https://cognitiveservices.azure.com/.default',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: 'id-token-of-the-run',
  });
  expect(server.seen[0]?.headers.authorization).toBe('Bearer token-1');
  expect(server.seen[0]?.headers['api-key']).toBeUndefined();
  expect(audiences).toEqual(['api://AzureADTokenExchange']);
});

it('exchanges once for many requests at a time', async () => {
  const { provider, endpoint } = await setUp(OPENAI, tokens());
  await Promise.all(Array.from({ length: 10 }, (_, index) => provider.retrieveJob(`job-${index}`)));
  expect(endpoint.seen).toHaveLength(1);
});

it('renews before the token runs out', async () => {
  const { provider, endpoint, server, clock } = await setUp(OPENAI, tokens(3600));
  await provider.retrieveJob('a');
  await clock.sleep(54 * 60_000);
  await provider.retrieveJob('b');
  expect(endpoint.seen).toHaveLength(1);
  await clock.sleep(2 * 60_000);
  await provider.retrieveJob('c');
  expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer token-2');
});

it('takes a new token after a 401, once', async () => {
  const api: Handler = (seen, response) =>
    seen.headers.authorization === 'Bearer token-1'
      ? sendJson(response, { error: { message: 'expired' } }, 401)
      : sendJson(response, { id: 'ftjob-1', status: 'running' });
  const { provider, endpoint, clock } = await setUp(OPENAI, tokens(), api);
  expect((await provider.retrieveJob('a'))?.id).toBe('ftjob-1');
  expect(endpoint.seen).toHaveLength(2);
  expect(clock.slept).toEqual([]);
});

it('does not keep a step that was cancelled waiting', async () => {
  const stop = new AbortController();
  const { provider, server } = await setUp(OPENAI, () => {
    stop.abort(new Error('the step was cancelled'));
  });
  await expect(provider.retrieveJob('a', stop.signal)).rejects.toThrow('the step was cancelled');
  expect(server.seen).toHaveLength(0);
});

it('gives up where the new token is refused, too', async () => {
  const { provider, server } = await setUp(OPENAI, tokens(), (_seen, response) =>
    sendJson(response, {}, 401),
  );
  await expect(provider.retrieveJob('a')).rejects.toThrow(
    /Check the input api-key \(or the keyless sign-in\)/,
  );
  expect(server.seen).toHaveLength(2);
});

describe('a refused sign-in', () => {
  it('says what to compare, and never shows a token', async () => {
    const { provider, log } = await setUp(OPENAI, (seen, response) => {
      const { subject_token } = JSON.parse(seen.body.toString()) as { subject_token: string };
      sendJson(
        response,
        { error: 'invalid_grant', error_description: `token ${subject_token} has the wrong audience` },
        400,
      );
    });
    const message = await provider.retrieveJob('a').catch(String);
    expect(message).toMatch(
      /^SignInError: Keyless sign-in: OpenAI refused the workflow's id token \(HTTP 400\)/,
    );
    expect(message).toContain('identity-provider-id');
    expect(JSON.stringify([message, log.lines])).not.toContain('id-token-of-the-run');
  });

  it('is tried again after weather', async () => {
    let count = 0;
    const { provider } = await setUp(OPENAI, (seen, response, request) =>
      count++ < 2 ? sendJson(response, {}, 503) : tokens()(seen, response, request),
    );
    expect((await provider.retrieveJob('a'))?.id).toBe('ftjob-1');
  });

  it('is tried again by the next request', async () => {
    let count = 0;
    const auth = createTokenAuth(
      async () => {
        count += 1;
        if (count === 1) throw new Error('refused');
        return { token: 'token-2', expiresIn: 60 };
      },
      instantClock(),
      () => undefined,
    );
    await expect(auth.headers()).rejects.toThrow('refused');
    expect(await auth.headers()).toEqual({ authorization: 'Bearer token-2' });
  });

  it.each([{}, { access_token: '' }, { access_token: 'a b' }, { access_token: 5 }])(
    'is an answer of %j',
    async (answer) => {
      const { provider } = await setUp(OPENAI, (_seen, response) => sendJson(response, answer));
      await expect(provider.retrieveJob('a')).rejects.toThrow(/no access token in it/);
    },
  );
});

it('needs the workflow’s permission', async () => {
  const inputs = readInputs(OPENAI);
  await expect(
    openProvider(inputs, { clock: instantClock(), log: rememberingLog(), env: {}, mask: () => undefined }),
  ).rejects.toThrow(/id-token: write/);
});

it('a missing key is named', async () => {
  const open = (given: Record<string, string>) =>
    openProvider(readInputs(given), {
      clock: instantClock(),
      log: rememberingLog(),
      env: {},
      mask: () => undefined,
    });
  await expect(open({})).rejects.toThrow(
    /^Input `api-key` is missing; OpenAI needs a key \(or the variable OPENAI_API_KEY\) or keyless sign-in/,
  );
  await expect(open({ provider: 'together' })).rejects.toThrow(/TOGETHER_API_KEY\)\. Give it/);
  await expect(open({ provider: 'fireworks', 'api-key': 'k' })).rejects.toThrow(
    /^Input `account-id` is missing; `provider: fireworks` needs it/,
  );
});
