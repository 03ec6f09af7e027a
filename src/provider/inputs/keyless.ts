import type { ReadInput } from '../../boundary/read-input.ts';
import { refusedInput } from '../../input-values/refused.ts';
import { readMatch } from '../../input-values/values.ts';
import { CATALOG, type ProviderId } from '../catalog.ts';
import { ENTRA_AUDIENCE, type EntraIdentity } from '../sign-in/entra.ts';
import { OPENAI_AUDIENCE, type OpenAiIdentity } from '../sign-in/openai.ts';

/** Who the workflow run signs in as, instead of a key. */
export type Keyless =
  | ({ readonly kind: 'openai' } & OpenAiIdentity)
  | ({ readonly kind: 'entra' } & EntraIdentity);

/** Reads the inputs of keyless sign-in; null where none is given. Throws UserError for half of them or the wrong ones. */
export function readKeyless(read: ReadInput, id: ProviderId): Keyless | null {
  const openai = [readId(read, 'identity-provider-id'), readId(read, 'service-account-id')] as const;
  const entra = [readId(read, 'tenant-id'), readId(read, 'client-id')] as const;
  const audience = read('audience').trim();
  const kind = CATALOG[id].keyless;
  const given = [...openai, ...entra].some((text) => text !== '');
  if (!given) {
    if (audience !== '')
      throw refusedInput('audience', 'only for keyless sign-in. Give its other inputs too, or remove it.');
    return null;
  }
  if (kind === null) {
    throw refusedInput(
      'provider',
      `${id} has no keyless sign-in (openai and azure do). Use api-key, and remove identity-provider-id, service-account-id, tenant-id and client-id.`,
    );
  }
  const [first, second, wanted, others] =
    kind === 'openai'
      ? (['identity-provider-id', 'service-account-id', openai, entra] as const)
      : (['tenant-id', 'client-id', entra, openai] as const);
  if (others.some((text) => text !== '') || wanted.includes('')) {
    throw refusedInput(
      first,
      `keyless sign-in with \`provider: ${id}\` needs it and \`${second}\`, both and no others.`,
    );
  }
  return kind === 'openai'
    ? {
        kind,
        identityProviderId: openai[0],
        serviceAccountId: openai[1],
        audience: audience === '' ? OPENAI_AUDIENCE : audience,
      }
    : { kind, tenantId: entra[0], clientId: entra[1], audience: audience === '' ? ENTRA_AUDIENCE : audience };
}

/** Not quoted where it is wrong: it may be a key in the wrong place. */
function readId(read: ReadInput, name: string): string {
  const allowed = 'an id of letters, digits, and . _ : - alone';
  return readMatch(read, name, /^[\w.:-]{1,200}$/, allowed, { secret: true }) ?? '';
}
