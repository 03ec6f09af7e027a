import { join } from 'node:path';
import type { EncodingName } from '../../dataset/tokens/encoding.ts';
import { requestIdToken } from '../../github/id-token.ts';
import { CATALOG } from '../../provider/catalog.ts';
import { ENTRA_AUDIENCE } from '../../provider/sign-in/entra.ts';
import { OPENAI_AUDIENCE } from '../../provider/sign-in/openai.ts';
import type { ProviderInputs } from '../../provider/inputs.ts';
import { openProvider } from '../../provider/open-provider.ts';
import type { Provider } from '../../provider/types.ts';
import type { AccessView } from '../../report/view.ts';
import type { Step } from '../types.ts';

/**
 * Opens the provider that the inputs name; for `provider: simulator` the embedded server is started first.
 * Whoever opens it closes it, so that the process can end.
 * @throws UserError where a key is missing.
 */
export async function connect(step: Step): Promise<Provider> {
  const encoding = step.record.view.dataset?.bill.encoding;
  const provider = await openConnection(step, encoding);
  describeProvider(step, provider);
  return provider;
}

type Surroundings = Pick<Step, 'inputs' | 'clock' | 'log' | 'env' | 'mask' | 'tempDir'>;

/** The connection alone, for `post`, which has no reports to make. */
export async function openConnection(step: Surroundings, encoding?: EncodingName): Promise<Provider> {
  const { inputs, clock, log, env, mask } = step;
  const deps = {
    clock,
    log,
    env,
    mask: (secret: string) => void mask.add(secret),
    getIdToken: (audience: string) => requestIdToken(audience, env),
  };
  return inputs.provider.id === 'simulator'
    ? openSimulator(step, deps, encoding)
    : openProvider(inputs.provider, deps);
}

/** Its state lies in RUNNER_TEMP, so that a later step's `follow`, `status` or `delete` finds the job. */
async function openSimulator(
  step: Surroundings,
  deps: Parameters<typeof openProvider>[1],
  encoding: EncodingName | undefined,
): Promise<Provider> {
  const { startSimulator } = await import('../../simulator/simulator.ts');
  const simulator = await startSimulator({
    stateDir: join(step.tempDir, 'fine-tune-simulator'),
    dialect: 'openai',
    ...(await tokenCounting(encoding)),
  });
  step.mask.add(simulator.token);
  const provider = await openProvider(step.inputs.provider, { ...deps, simulator });
  return {
    ...provider,
    close: async () => {
      await provider.close();
      await simulator.close();
    },
  };
}

/** Where the dataset was just counted, the simulator bills by the same count, so that estimate and bill agree. */
async function tokenCounting(
  encoding: EncodingName | undefined,
): Promise<{ countTokens?: (text: string) => number }> {
  if (encoding === undefined) return {};
  const { loadCounter } = await import('../../dataset/tokens/load.ts');
  const counter = await loadCounter(encoding);
  return { countTokens: (text) => counter.count(text) };
}

/** What the reports say of the provider; its usage hint follows once there is a model. */
function describeProvider(step: Step, provider: Provider): void {
  step.record.update({
    provider: {
      id: provider.id,
      title: provider.title,
      baseUrl: provider.baseUrl,
      jobUrl: null,
      usage: null,
      access: describeAccess(step.inputs.provider),
      canCancel: provider.capabilities.cancel,
      canDeleteModel: provider.capabilities.deleteModel,
    },
  });
}

const DEFAULT_AUDIENCES = { openai: OPENAI_AUDIENCE, entra: ENTRA_AUDIENCE } as const;

/** The inputs that lead a later step to the same provider, as far as they were given and are no secret. */
function describeAccess(given: ProviderInputs): AccessView {
  const { id, keyless, region } = given;
  const entry = CATALOG[id];
  const own = entry.baseUrl?.replace('{region}', region ?? '') ?? null;
  const inputs: Record<string, string | null> = {
    'base-url': given.baseUrl === own ? null : given.baseUrl,
    organization: given.organization,
    project: given.project,
    'account-id': given.accountId,
    region,
    ...(keyless?.kind === 'openai'
      ? {
          'identity-provider-id': keyless.identityProviderId,
          'service-account-id': keyless.serviceAccountId,
        }
      : {}),
    ...(keyless?.kind === 'entra' ? { 'tenant-id': keyless.tenantId, 'client-id': keyless.clientId } : {}),
    audience:
      keyless === null || keyless.audience === DEFAULT_AUDIENCES[keyless.kind] ? null : keyless.audience,
  };
  return {
    keyVariable: given.apiKey === null ? null : (entry.keyVariable ?? 'API_KEY'),
    inputs: Object.fromEntries(
      Object.entries(inputs).filter((entryOf): entryOf is [string, string] => entryOf[1] !== null),
    ),
  };
}
