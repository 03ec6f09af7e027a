import type { Dispatcher } from 'undici';
import type { Clock } from '../boundary/clock.ts';
import type { Log } from '../boundary/log.ts';
import { UserError } from '../boundary/user-error.ts';
import { missingInput } from '../input-values/refused.ts';
import { CATALOG } from './catalog.ts';
import { isLoopbackHost } from './http/addresses.ts';
import { createKeyAuth, NO_AUTH, type Auth } from './http/auth.ts';
import type { HttpClient } from './http/types.ts';
import type { ProviderInputs } from './inputs.ts';
import { missingAddress } from './inputs/base-url.ts';
import type { GetIdToken } from './sign-in/types.ts';
import type { Provider } from './types.ts';

/** Everything around a provider: time, log, network and the workflow's identity. */
export interface ProviderDeps {
  readonly clock: Clock;
  readonly log: Log;
  /** For the proxy variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** 0 ≤ random() < 1; Math.random unless given. */
  readonly random?: () => number;
  /** For keyless sign-in: an id token of the run for an audience. */
  readonly getIdToken?: GetIdToken;
  /** Called with every secret that comes into being later (exchanged tokens), before it is used. */
  readonly mask: (secret: string) => void;
  /** The started simulator, for `provider: simulator`. */
  readonly simulator?: { readonly baseUrl: string; readonly token: string };
  /** Deadline of one attempt in milliseconds; 60 s unless given. */
  readonly timeoutMs?: number;
  /** Tests put their own here instead of connection pools. */
  readonly dispatcher?: Dispatcher;
  /** Tests move the token endpoints to loopback. */
  readonly signInUrl?: string;
}

/** Opens the provider that the inputs name. Throws UserError where no credential is given and one is needed. */
export async function openProvider(inputs: ProviderInputs, deps: ProviderDeps): Promise<Provider> {
  const opened: HttpClient[] = [];
  const provider = await openOne(inputs, deps, opened);
  return {
    ...provider,
    close: async () => {
      await Promise.all(opened.map((client) => client.close()));
    },
  };
}

async function openOne(inputs: ProviderInputs, deps: ProviderDeps, opened: HttpClient[]): Promise<Provider> {
  const baseUrl = inputs.id === 'simulator' ? deps.simulator?.baseUrl : inputs.baseUrl;
  if (baseUrl === undefined) throw new Error('the simulator was not started before it was opened');
  if (baseUrl === null) throw missingAddress(inputs.id);
  const [{ createHttpClient }, { createDispatcher }] = await Promise.all([
    import('./http/client.ts'),
    import('./http/dispatcher.ts'),
  ]);
  // The simulator is on this machine: no proxy could reach it.
  const env = inputs.id === 'simulator' ? {} : deps.env;

  function createClient(
    title: string,
    url: string,
    auth: Auth,
    facts: { permissionAdvice: string; closing: string | null },
    own: boolean,
  ): HttpClient {
    const client = createHttpClient({
      provider: title,
      baseUrl: url,
      auth,
      headers: own ? ownHeaders(inputs) : { 'user-agent': USER_AGENT },
      secrets: inputs.secrets,
      dispatcher: deps.dispatcher ?? createDispatcher({ env, publicOnly: false }),
      foreignDispatcher: deps.dispatcher ?? createDispatcher({ env, publicOnly: !isOwnMachine(url) }),
      clock: deps.clock,
      log: deps.log,
      random: deps.random ?? Math.random,
      ...facts,
      ...(deps.timeoutMs === undefined ? {} : { timeoutMs: deps.timeoutMs }),
    });
    opened.push(client);
    return client;
  }

  const auth = await createAuth(inputs, deps, (title, url) =>
    createClient(title, url, NO_AUTH, { permissionAdvice: '', closing: null }, false),
  );
  if (inputs.id === 'together') {
    const { createTogetherProvider, TOGETHER_FACTS } = await import('./together/provider.ts');
    return createTogetherProvider(
      createClient(TOGETHER_FACTS.title, baseUrl, auth, TOGETHER_FACTS, true),
      baseUrl,
    );
  }
  if (inputs.id === 'fireworks') {
    if (inputs.accountId === null)
      throw missingInput(
        'account-id',
        '`provider: fireworks` needs it. It stands in the address of the console, app.fireworks.ai/account',
      );
    const { createFireworksProvider, FIREWORKS_FACTS } = await import('./fireworks/provider.ts');
    return createFireworksProvider(
      createClient(FIREWORKS_FACTS.title, baseUrl, auth, FIREWORKS_FACTS, true),
      baseUrl,
      inputs.accountId,
      deps.log,
    );
  }
  const [{ FAMILY }, { createFamilyProvider }] = await Promise.all([
    import('./family/profiles.ts'),
    import('./family/provider.ts'),
  ]);
  const profile = FAMILY[inputs.id];
  if (profile === undefined) throw new Error(`no profile for ${inputs.id}`);
  const facts = { permissionAdvice: profile.permissionAdvice, closing: profile.windDown?.sentence ?? null };
  return createFamilyProvider(profile, createClient(profile.title, baseUrl, auth, facts, true), baseUrl);
}

const USER_AGENT = 'fine-tune-action';

function ownHeaders(inputs: ProviderInputs): Record<string, string> {
  return {
    'user-agent': USER_AGENT,
    ...inputs.extraHeaders,
    ...(inputs.organization === null ? {} : { 'openai-organization': inputs.organization }),
    ...(inputs.project === null ? {} : { 'openai-project': inputs.project }),
  };
}

function isOwnMachine(url: string): boolean {
  return isLoopbackHost(new URL(url).hostname);
}

async function createAuth(
  inputs: ProviderInputs,
  deps: ProviderDeps,
  createClient: (title: string, url: string) => HttpClient,
): Promise<Auth> {
  const entry = CATALOG[inputs.id];
  if (inputs.id === 'simulator') return createKeyAuth(deps.simulator?.token ?? '', 'bearer');
  if (inputs.apiKey !== null) return createKeyAuth(inputs.apiKey, entry.auth);
  const { keyless } = inputs;
  if (keyless === null) {
    if (!entry.needsKey) return NO_AUTH;
    const other = entry.keyless === null ? '' : ' or keyless sign-in';
    const variable =
      entry.keyVariable === null || (inputs.baseUrl !== entry.baseUrl && entry.baseUrl !== null)
        ? ''
        : ` (or the variable ${entry.keyVariable})`;
    throw missingInput(
      'api-key',
      `${entry.title} needs a key${variable}${other}. Give it as \`api-key: \${{ secrets.… }}\``,
      { code: 'missing-key' },
    );
  }
  const { getIdToken } = deps;
  if (getIdToken === undefined)
    throw new UserError('Keyless sign-in needs a workflow run with `permissions: id-token: write`.', {
      code: 'sign-in',
    });
  const { createTokenAuth } = await import('./sign-in/token-auth.ts');
  if (keyless.kind === 'openai') {
    const { exchangeAtOpenAi, OPENAI_TOKEN_URL } = await import('./sign-in/openai.ts');
    const url = new URL(deps.signInUrl ?? OPENAI_TOKEN_URL);
    const client = createClient('OpenAI', url.origin);
    return createTokenAuth(
      () => exchangeAtOpenAi(client, url.pathname, keyless, masked(getIdToken, deps.mask)),
      deps.clock,
      deps.mask,
    );
  }
  const { exchangeAtEntra, ENTRA_URL } = await import('./sign-in/entra.ts');
  const client = createClient('Microsoft Entra', new URL(deps.signInUrl ?? ENTRA_URL).origin);
  return createTokenAuth(
    () => exchangeAtEntra(client, keyless, masked(getIdToken, deps.mask)),
    deps.clock,
    deps.mask,
  );
}

/** An id token is a credential too: masked the moment it is known. */
function masked(getIdToken: GetIdToken, mask: (secret: string) => void): GetIdToken {
  return async (audience) => {
    const token = await getIdToken(audience);
    mask(token);
    return token;
  };
}
