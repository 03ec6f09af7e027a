import type { JsonObject } from '../boundary/json.ts';
import type { ReadInput } from '../boundary/read-input.ts';
import { refusedInput } from '../input-values/refused.ts';
import { readChoice, readMatch } from '../input-values/values.ts';
import { CATALOG, PROVIDERS, type ProviderId } from './catalog.ts';
import { readBaseUrl } from './inputs/base-url.ts';
import { readExtraBody, readExtraHeaders } from './inputs/extras.ts';
import { readKeyless, type Keyless } from './inputs/keyless.ts';

/** The slice of inputs that says whom to ask and as whom. Frozen; secrets in it are listed in `secrets`. */
export interface ProviderInputs {
  readonly id: ProviderId;
  /** Null: none was given, by input or variable. */
  readonly apiKey: string | null;
  readonly keyless: Keyless | null;
  /** Null for the simulator, which the caller starts, and where an input is missing for it. */
  readonly baseUrl: string | null;
  readonly organization: string | null;
  readonly project: string | null;
  readonly accountId: string | null;
  readonly region: string | null;
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly extraBody: JsonObject;
  /** What must be masked before anything else happens. */
  readonly secrets: readonly string[];
}

/**
 * Reads and checks the provider's inputs. A missing key is no error here: validation runs without one.
 * Throws UserError that names the input, and never quotes a secret.
 */
export function readProviderInputs(
  read: ReadInput,
  env: Readonly<Record<string, string | undefined>>,
): ProviderInputs {
  const id = readChoice(read, 'provider', PROVIDERS, 'openai');
  const entry = CATALOG[id];
  const region = readMatch(read, 'region', /^[a-z]{2}(-[a-z]+)+-\d+$/, 'an AWS region such as us-west-2');
  const given = read('base-url').trim();
  const baseUrl = readBaseUrl(given, id, region);
  const extraHeaders = readExtraHeaders(read('extra-headers'));
  const { body: extraBody, secrets: bodySecrets } = readExtraBody(read('extra-body'));
  const keyless = readKeyless(read, id);
  const apiKey = readKey(read('api-key'), given, baseUrl, entry, env);
  if (keyless !== null && read('api-key').trim() !== '') {
    throw refusedInput(
      'api-key',
      'not together with keyless sign-in. Remove it, or the inputs identity-provider-id, service-account-id, tenant-id and client-id.',
    );
  }
  return Object.freeze({
    id,
    apiKey: keyless === null ? apiKey : null,
    keyless,
    baseUrl,
    organization: readMatch(read, 'organization', /^[\w.-]{1,100}$/, 'an organization id'),
    project: readMatch(read, 'project', /^[\w.-]{1,100}$/, 'a project id'),
    accountId: readMatch(
      read,
      'account-id',
      /^[a-z0-9][a-z0-9-]{0,62}$/i,
      'a Fireworks account id: letters, digits and -',
    ),
    region,
    extraHeaders,
    extraBody,
    secrets: [...(apiKey === null ? [] : [apiKey]), ...Object.values(extraHeaders), ...bodySecrets].filter(
      (secret) => secret !== '',
    ),
  });
}

/** The input, else the provider's own variable; the variable never with a base-url, which might be anybody's. */
function readKey(
  input: string,
  givenBaseUrl: string,
  baseUrl: string | null,
  entry: (typeof CATALOG)[ProviderId],
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  let key = input.trim();
  const own =
    baseUrl !== null &&
    entry.ownHosts !== null &&
    baseUrl.startsWith('https:') &&
    entry.ownHosts.test(new URL(baseUrl).hostname);
  if (key === '' && entry.keyVariable !== null && (givenBaseUrl === '' || own))
    key = (env[entry.keyVariable] ?? '').trim();
  if (key === '') return null;
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw refusedInput(
      'api-key',
      'a space, a line break or a character that no key has is in it. Paste it again into the secret, without quotes.',
    );
  }
  return key;
}
