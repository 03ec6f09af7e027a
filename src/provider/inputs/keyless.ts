import type { ReadInput } from '../../boundary/read-input.ts';
import { UserError } from '../../boundary/user-error.ts';
import { CATALOG, type ProviderId } from '../catalog.ts';
import { ENTRA_AUDIENCE, type EntraIdentity } from '../sign-in/entra.ts';
import { OPENAI_AUDIENCE, type OpenAiIdentity } from '../sign-in/openai.ts';

/** Who the workflow run signs in as, instead of a key. */
export type Keyless =
  | ({ readonly kind: 'openai' } & OpenAiIdentity)
  | ({ readonly kind: 'entra' } & EntraIdentity);

/** Reads the inputs of keyless sign-in; null where none is given. Throws UserError for half of them or the wrong ones. */
export function readKeyless(read: ReadInput, id: ProviderId): Keyless | null {
  const openai = [value(read, 'identity-provider-id'), value(read, 'service-account-id')] as const;
  const entra = [value(read, 'tenant-id'), value(read, 'client-id')] as const;
  const audience = read('audience').trim();
  const kind = CATALOG[id].keyless;
  const given = [...openai, ...entra].some((text) => text !== '');
  if (!given) {
    if (audience !== '')
      throw new UserError('audience: only for keyless sign-in; give its other inputs too, or remove it.');
    return null;
  }
  if (kind === null) {
    throw new UserError(
      `provider: ${id} has no keyless sign-in (openai and azure do). Use api-key, and remove identity-provider-id, service-account-id, tenant-id and client-id.`,
    );
  }
  const [names, wanted, others] =
    kind === 'openai'
      ? ['identity-provider-id and service-account-id', openai, entra]
      : ['tenant-id and client-id', entra, openai];
  if (others.some((text) => text !== '') || wanted.includes('')) {
    throw new UserError(`Keyless sign-in with provider: ${id} needs ${names}, both and no others.`);
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

function value(read: ReadInput, name: string): string {
  const text = read(name).trim();
  if (text !== '' && !/^[\w.:-]{1,200}$/.test(text))
    throw new UserError(`${name}: not an id (letters, digits, and . _ : - only).`);
  return text;
}
