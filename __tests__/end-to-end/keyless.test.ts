import { describe, expect, onTestFinished, test } from 'vitest';
import { openProvider } from '../../src/provider/open-provider.ts';
import { followJob } from '../../src/training/follow/follow-job.ts';
import { instantClock, readInputs, rememberingLog, sendJson, startServer } from '../provider/server.ts';
import { startBackend } from './providers/backend.ts';
import { chatLines } from './providers/dataset.ts';
import { expectRefusal } from './providers/main-job.ts';
import { hasOpenssl, ID_TOKEN, startKeylessDoubles } from './keyless-doubles.ts';

const OPENAI = { 'identity-provider-id': 'idp_1', 'service-account-id': 'sa_1', 'api-key': '' };
const ENTRA = { 'tenant-id': 'tenant-1', 'client-id': 'client-1', 'api-key': '' };
const ORDER = {
  model: 'gpt-4.1-mini-2025-04-14',
  'training-file': 'train.jsonl',
  hyperparameters: '{n_epochs: 2, batch_size: 3}',
  'poll-interval-seconds': '0.2',
};
const FILES = { 'train.jsonl': chatLines(12) };

async function setUp(dialect: 'openai' | 'azure', answer: Parameters<typeof startKeylessDoubles>[0]) {
  const doubles = await startKeylessDoubles(answer);
  onTestFinished(() => doubles.close());
  const backend = await startBackend({
    dialect,
    token: TOKEN,
    secondsPerRequest: null,
    pace: { validateSeconds: 0.2, queueSeconds: 0.2, trainSeconds: 2, finishSeconds: 0.2 },
  });
  onTestFinished(() => backend.close());
  return { doubles, backend };
}

/** What the provider takes; the exchange hands it out. */
const TOKEN = 'short-lived-token-of-the-exchange';
const good = (expires_in: number) => ({
  body: { access_token: TOKEN, token_type: 'Bearer', expires_in },
});

describe.skipIf(!hasOpenssl())('through the bundle', () => {
  test('OpenAI: the run’s identity becomes a token, renewed while the step waits', async () => {
    const { doubles, backend } = await setUp('openai', () => good(2));
    const run = await backend.run({ ...ORDER, ...OPENAI }, { files: FILES, env: doubles.env });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.outputs['status']).toBe('succeeded');
    expect(new Set(doubles.audiences)).toEqual(new Set(['https://api.openai.com/v1']));
    const [first] = doubles.exchanges;
    expect(first).toMatchObject({ host: 'auth.openai.com', path: '/oauth/token' });
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
      subject_token: ID_TOKEN,
      identity_provider_id: 'idp_1',
      service_account_id: 'sa_1',
    });
    expect(doubles.exchanges.length).toBeGreaterThan(1);
    expect(doubles.exchanges.length).toBeLessThan(backend.simulator.requests.length / 2);
    expect(run.masks).toEqual(expect.arrayContaining([ID_TOKEN, TOKEN]));
    for (const secret of [ID_TOKEN, TOKEN]) {
      expect(run.unmasked.join('\n')).not.toContain(secret);
      expect(run.summary).not.toContain(secret);
      expect(run.resultFile('manifest.json')).not.toContain(secret);
    }
  });

  test('the step to copy signs in as this one did', async () => {
    const { doubles, backend } = await setUp('openai', () => good(3600));
    const given = { ...ORDER, ...OPENAI, audience: 'https://trust.example', wait: 'false' };
    const run = await backend.run(given, { files: FILES, env: doubles.env });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.summary).toMatch(
      /identity-provider-id: idp_1\n +service-account-id: sa_1\n +audience: https:\/\/trust\.example\n/,
    );
    expect(run.summary).not.toContain('api-key:');
    const usual = await backend.run({ ...given, audience: '' }, { files: FILES, env: doubles.env });
    expect(usual.summary).toContain('service-account-id: sa_1');
    expect(usual.summary).not.toContain('audience:');
  });

  test('OpenAI: a token that is refused is exchanged anew', async () => {
    const { doubles, backend } = await setUp('openai', (count) =>
      count === 1
        ? { body: { access_token: 'a-token-revoked-since', token_type: 'Bearer', expires_in: 3600 } }
        : good(3600),
    );
    const run = await backend.run({ command: 'list', ...OPENAI }, { env: doubles.env });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(doubles.exchanges).toHaveLength(2);
    expect(backend.simulator.requests.map(({ status }) => status)).toEqual([401, 200]);
  });

  test('OpenAI: a model is not deleted with such a token, which is said before any request', async () => {
    const { doubles, backend } = await setUp('openai', () => good(600));
    const given = {
      command: 'delete',
      'fine-tuned-model': 'ft:gpt-4.1-mini-2025-04-14:acme::abc123',
      ...OPENAI,
    };
    const run = await backend.run(given, { env: doubles.env });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['error-message']).toContain(
      'OpenAI takes no token of a keyless sign-in to delete a model',
    );
    expect(backend.simulator.requests).toEqual([]);
  });

  test('Azure: an Entra token with the audience asked for', async () => {
    const { doubles, backend } = await setUp('azure', () => good(3600));
    const given = { command: 'list', ...ENTRA, audience: 'api://my-trust' };
    const run = await backend.run(given, { env: doubles.env });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(doubles.audiences).toEqual(['api://my-trust']);
    const [exchange] = doubles.exchanges;
    expect(exchange).toMatchObject({
      host: 'login.microsoftonline.com',
      path: '/tenant-1/oauth2/v2.0/token',
    });
    expect(Object.fromEntries(new URLSearchParams(exchange?.body))).toMatchObject({
      client_id: 'client-1',
      client_assertion: ID_TOKEN,
    });
    const [request] = backend.simulator.requests;
    expect(request?.headers['authorization']).toBe(`Bearer ${TOKEN}`);
    expect(request?.headers['api-key']).toBeUndefined();
  });

  test('a trust that does not fit is one clear line, and the provider hears nothing', async () => {
    const { doubles, backend } = await setUp('openai', () => ({
      status: 400,
      body: { error: 'invalid_grant', error_description: `audience of ${ID_TOKEN} does not match` },
    }));
    const run = await backend.run({ ...ORDER, ...OPENAI }, { files: FILES, env: doubles.env });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['error-code']).toBe('sign-in');
    expect(run.outputs['error-message']).toMatch(/identity-provider-id, service-account-id and audience/);
    expect(run.unmasked.join('\n')).not.toContain(ID_TOKEN);
    expect(backend.simulator.requests).toEqual([]);
  });
});

describe('is refused before any request', () => {
  test.each([
    ['openai', OPENAI, 'without the permission', /`id-token: write`/],
    ['azure', ENTRA, 'without the permission', /`id-token: write`/],
    ['openai', { ...OPENAI, 'api-key': 'sk-0123456789' }, 'with a key', /not together with keyless/],
    ['openai', { 'api-key': '', 'identity-provider-id': 'idp_1' }, 'with half of it', /needs .* both/],
    ['openai', ENTRA, 'with another provider’s', /no others/],
    ['together', OPENAI, 'where there is none', /no keyless sign-in/],
  ] as const)('%s %j %s', async (dialect, given, _why, message) => {
    const backend = await startBackend({ dialect });
    onTestFinished(() => backend.close());
    const run = await expectRefusal(backend, { ...ORDER, ...given }, message, FILES);
    expect(run.unmasked.join('\n')).not.toContain('sk-0123456789');
  });
});

test('a wait of ten hours uses no token past its time, and one exchange serves many requests', async () => {
  const clock = instantClock();
  const startedAt = clock.now();
  const issued = new Map<string, number>();
  const overdue: string[] = [];
  const endpoint = await startServer((_seen, response) => {
    const token = `token-${issued.size + 1}`;
    issued.set(token, clock.now());
    sendJson(response, { access_token: token, token_type: 'Bearer', expires_in: 3600 });
  });
  const api = await startServer((seen, response) => {
    const token = (seen.headers.authorization ?? '').replace('Bearer ', '');
    const bornAt = issued.get(token);
    if (bornAt === undefined || clock.now() - bornAt >= 3_600_000) overdue.push(token);
    const isOver = clock.now() - startedAt > 10 * 3_600_000;
    if (seen.path.includes('/events')) sendJson(response, { object: 'list', data: [], has_more: false });
    else sendJson(response, { id: 'ftjob-1', model: 'm', status: isOver ? 'succeeded' : 'running' });
  });
  const masked: string[] = [];
  const log = rememberingLog();
  const provider = await openProvider(
    readInputs({
      'base-url': `${api.url}/v1`,
      'identity-provider-id': 'idp_1',
      'service-account-id': 'sa_1',
    }),
    {
      clock,
      log,
      env: {},
      mask: (secret) => masked.push(secret),
      getIdToken: async () => ID_TOKEN,
      signInUrl: `${endpoint.url}/oauth/token`,
    },
  );
  onTestFinished(async () => {
    await Promise.all([provider.close(), api.close(), endpoint.close()]);
  });
  const job = await provider.retrieveJob('ftjob-1');
  if (job === null) throw new Error('the job is there');
  const end = await followJob(job, { provider, clock, log, deadline: null, fixedPauseMs: null });
  expect(end.job.status).toBe('succeeded');
  expect(overdue).toEqual([]);
  // A token of an hour is renewed five minutes before its end.
  expect(issued.size).toBe(11);
  expect(masked).toEqual(expect.arrayContaining([ID_TOKEN, ...issued.keys()]));
});
