import { describe, expect, it } from 'vitest';
import { needsCredential } from '../../src/provider/catalog.ts';
import { openProvider } from '../../src/provider/open-provider.ts';
import { instantClock, readInputs, rememberingLog, TEST_KEY } from './server.ts';

const thrown = (given: Record<string, string>, env: Record<string, string> = {}): string => {
  try {
    readInputs(given, env);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing thrown';
};

describe('the provider', () => {
  it('is OpenAI unless said otherwise', () => {
    expect(readInputs({})).toMatchObject({
      id: 'openai',
      baseUrl: 'https://api.openai.com/v1',
      apiKey: null,
      keyless: null,
      secrets: [],
    });
    expect(Object.isFrozen(readInputs({}))).toBe(true);
  });

  it('is named with its nearest where it is not known', () => {
    expect(thrown({ provider: 'open-ai' })).toMatch(
      /^Input `provider` is "open-ai"; allowed is openai, azure, .* or simulator\. Did you mean `openai`\?$/,
    );
  });

  it('needs a key, all but two', () => {
    expect(needsCredential('openai')).toBe(true);
    expect(needsCredential('simulator')).toBe(false);
    expect(needsCredential('openai-compatible')).toBe(false);
  });
});

describe('the key', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string | null]>([
    ['comes from the input', { 'api-key': ' sk-1 ' }, { OPENAI_API_KEY: 'sk-2' }, 'sk-1'],
    ['comes from the provider’s variable', {}, { OPENAI_API_KEY: 'sk-2' }, 'sk-2'],
    ['does not come from another provider’s', { provider: 'together' }, { OPENAI_API_KEY: 'sk-2' }, null],
    ['comes from Together’s', { provider: 'together' }, { TOGETHER_API_KEY: 'tg' }, 'tg'],
    ['comes from Fireworks’', { provider: 'fireworks' }, { FIREWORKS_API_KEY: 'fw' }, 'fw'],
    ['comes from Nebius’', { provider: 'nebius' }, { NEBIUS_API_KEY: 'nb' }, 'nb'],
    [
      'comes from AWS’',
      { provider: 'bedrock', region: 'us-west-2' },
      { AWS_BEARER_TOKEN_BEDROCK: 'aw' },
      'aw',
    ],
    [
      'never goes to a base-url by itself',
      { 'base-url': 'https://evil.example/v1' },
      { OPENAI_API_KEY: 'sk-2' },
      null,
    ],
    [
      'never goes to OpenAI’s own base-url by itself',
      { 'base-url': 'https://api.openai.com/v1' },
      { OPENAI_API_KEY: 'sk-2' },
      null,
    ],
    [
      'goes to Azure’s own hosts',
      { provider: 'azure', 'base-url': 'https://r.openai.azure.com/openai/v1' },
      { AZURE_OPENAI_API_KEY: 'az' },
      'az',
    ],
    [
      'goes to Foundry’s hosts',
      { provider: 'azure', 'base-url': 'https://r.services.ai.azure.com/openai/v1' },
      { AZURE_OPENAI_API_KEY: 'az' },
      'az',
    ],
    [
      'does not go to a host that looks like Azure’s',
      { provider: 'azure', 'base-url': 'https://openai.azure.com.evil.example/v1' },
      { AZURE_OPENAI_API_KEY: 'az' },
      null,
    ],
    [
      'does not go to a host that ends like Azure’s',
      { provider: 'azure', 'base-url': 'https://evilopenai.azure.com/v1' },
      { AZURE_OPENAI_API_KEY: 'az' },
      null,
    ],
  ])('%s', (_name, given, env, key) => {
    expect(readInputs(given, env).apiKey).toBe(key);
  });

  it('is refused with a line break, and not quoted', () => {
    expect(thrown({ 'api-key': 'sk-1\nsk-2' })).toMatch(/^Input `api-key`: a space, a line break/);
    expect(thrown({ 'api-key': 'sk-1\nsk-2' })).not.toContain('sk-');
  });
});

describe('the base-url', () => {
  it.each([
    ['https://models.example.com/v1/', 'https://models.example.com/v1'],
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1'],
    ['http://localhost:8080/v1', 'http://localhost:8080/v1'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1'],
    [
      'https://r.example/openai?api-version=2025-04-01-preview',
      'https://r.example/openai?api-version=2025-04-01-preview',
    ],
  ])('%s is taken', (given, url) => {
    expect(readInputs({ 'base-url': given, 'api-key': 'k' }).baseUrl).toBe(url);
  });

  it.each([
    ['http://models.example.com/v1', /https, or http on this machine/],
    ['http://10.0.0.1/v1', /https, or http on this machine/],
    ['http://127.0.0.1.evil.example/v1', /https, or http on this machine/],
    [
      'ftp://127.0.0.1/',
      /^Input `base-url` is "ftp:\/\/127\.0\.0\.1"; allowed is https, or http on this machine/,
    ],
    ['https://user:hunter2@models.example.com/v1', /user name or password/],
    ['https://models.example.com/v1#x', /fragment/],
    ['sk-secret-in-the-wrong-place', /^Input `base-url` is a text; allowed is an https address/],
  ])('%s is refused', (given, message) => {
    expect(thrown({ 'base-url': given })).toMatch(message);
    expect(thrown({ 'base-url': given })).not.toMatch(/hunter2|sk-secret/);
  });

  it.each([
    ['azure', /^Input `base-url` is missing; `provider: azure` needs it, for example https/],
    ['openai-compatible', /^Input `base-url` is missing/],
    ['bedrock', /^Input `region` is missing; `provider: bedrock` needs it/],
  ])('of %s is required where the provider is opened, and not before', async (provider, message) => {
    const inputs = readInputs({ provider, 'api-key': TEST_KEY });
    expect(inputs.baseUrl).toBeNull();
    const deps = { clock: instantClock(), log: rememberingLog(), env: {}, mask: () => undefined };
    await expect(openProvider(inputs, deps)).rejects.toThrow(message);
  });

  it('is filled in', () => {
    expect(thrown({ provider: 'bedrock', region: 'x/../evil' })).toMatch(
      /^Input `region` is "x\/..\/evil"; allowed is an AWS region/,
    );
    expect(readInputs({ provider: 'bedrock', region: 'us-west-2' }).baseUrl).toBe(
      'https://bedrock-mantle.us-west-2.api.aws/v1',
    );
    expect(readInputs({ provider: 'simulator' }).baseUrl).toBeNull();
    expect(thrown({ provider: 'simulator', 'base-url': 'https://x.example' })).toMatch(
      /^Input `base-url`: not together/,
    );
  });
});

describe('keyless sign-in', () => {
  const openai = { 'identity-provider-id': 'idp_1', 'service-account-id': 'sa_1' };
  const entra = {
    provider: 'azure',
    'base-url': 'https://r.openai.azure.com/openai/v1',
    'tenant-id': 't-1',
    'client-id': 'c-1',
  };

  it('is read for OpenAI and Azure', () => {
    expect(readInputs(openai).keyless).toEqual({
      kind: 'openai',
      identityProviderId: 'idp_1',
      serviceAccountId: 'sa_1',
      audience: 'https://api.openai.com/v1',
    });
    expect(readInputs({ ...entra, audience: 'api://mine' }).keyless).toEqual({
      kind: 'entra',
      tenantId: 't-1',
      clientId: 'c-1',
      audience: 'api://mine',
    });
  });

  it('takes the place of the variable', () => {
    expect(readInputs(openai, { OPENAI_API_KEY: 'sk-2' }).apiKey).toBeNull();
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ ...openai, 'api-key': 'sk-1' }, /^Input `api-key`: not together with keyless/],
    [
      { 'identity-provider-id': 'idp_1' },
      /^Input `identity-provider-id`: .* needs it and `service-account-id`/,
    ],
    [
      { ...openai, 'tenant-id': 't' },
      /^Input `identity-provider-id`: .* needs it and `service-account-id`, both and no others/,
    ],
    [{ ...entra, 'client-id': '' }, /^Input `tenant-id`: .* needs it and `client-id`/],
    [{ ...openai, provider: 'together' }, /^Input `provider`: together has no keyless sign-in/],
    [{ audience: 'x' }, /^Input `audience`: only for keyless/],
    [{ ...entra, 'tenant-id': '../common' }, /^Input `tenant-id` is a text; allowed is an id of letters/],
  ])('%j is refused', (given, message) => {
    expect(thrown(given)).toMatch(message);
  });
});

describe('extra-headers', () => {
  it.each<[string, Record<string, string>]>([
    ['', {}],
    ['x-portkey-api-key: abc\nX-Version: 1.10', { 'x-portkey-api-key': 'abc', 'x-version': '1.10' }],
    ['{"x-flag": "true", "x-none": null}', { 'x-flag': 'true', 'x-none': 'null' }],
    ['x-a: yes\nx-b: 0x10\nx-c: 2026-11-20', { 'x-a': 'yes', 'x-b': '0x10', 'x-c': '2026-11-20' }],
  ])('%j are text', (text, headers) => {
    expect(readInputs({ 'extra-headers': text }).extraHeaders).toEqual(headers);
  });

  it.each([
    ['authorization: hunter2', /"authorization" is set by the action/],
    ['Host: hunter2', /"Host" is set/],
    ['Proxy-Authorization: hunter2', /is set/],
    ['"x-a\\r\\nb": hunter2', /is not a header name/],
    ['x-a: "hunter2\\r\\nX-Injected: 1"', /line break/],
    ['x-a: "hunter2\\n"', /line break/],
    ['x-a: hunter2→', /cannot carry/],
    ['x-a: [hunter2]', /not text/],
    ['- hunter2', /^Input `extra-headers` is a list; allowed is a map/],
    ['x-a: "hunter2', /not YAML/],
    ['x-a: 1\nx-a: hunter2', /not YAML/],
    ['hunter2', /^Input `extra-headers` is a text; allowed is a map/],
  ])('%j are refused, and never quoted', (text, message) => {
    expect(thrown({ 'extra-headers': text })).toMatch(message);
    expect(thrown({ 'extra-headers': text })).not.toContain('hunter2');
  });
});

it('lists everything that must be masked', () => {
  const inputs = readInputs({
    'api-key': 'sk-1',
    'extra-headers': 'x-plain: public-looking\nx-empty: ""',
    'extra-body':
      'hf_api_token: t1\nplain: p1\nnested: {apiKey: k1, list: [{client_secret: s1}], n: 5}\nsecrets: {a: a1}',
  });
  expect([...inputs.secrets].sort()).toEqual(['a1', 'k1', 'public-looking', 's1', 'sk-1', 't1']);
  expect(inputs.extraBody).toMatchObject({ plain: 'p1', nested: { n: 5 } });
});

it('does not let aliases grow without end', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefgh'[index] ?? ''}`)
          .join(',')}]`,
    ),
  ].join('\n');
  expect(thrown({ 'extra-body': bomb })).toMatch(/^Input `extra-body`: its aliases/);
});

it.each([
  ['organization', 'org 1'],
  ['project', 'p\nq'],
  ['account-id', 'a/b'],
])('%s: %j is refused', (name, value) => {
  expect(thrown({ [name]: value })).toMatch(new RegExp(`^Input .${name}. is "`));
});
