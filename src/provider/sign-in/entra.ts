import type { HttpClient } from '../http/types.ts';
import { requestToken } from './exchange.ts';
import type { ExchangedToken, GetIdToken } from './types.ts';

/** Microsoft's sign-in, under which the tenant's token endpoint lies. */
export const ENTRA_URL = 'https://login.microsoftonline.com';
/** What a federated credential in Entra expects unless it was made with another audience. */
export const ENTRA_AUDIENCE = 'api://AzureADTokenExchange';
const SCOPE = 'https://cognitiveservices.azure.com/.default';

export interface EntraIdentity {
  readonly tenantId: string;
  readonly clientId: string;
  readonly audience: string;
}

/** Client credentials with the run's id token as assertion: an Entra token for Azure OpenAI. */
export async function exchangeAtEntra(
  client: HttpClient,
  identity: EntraIdentity,
  getIdToken: GetIdToken,
): Promise<ExchangedToken> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: identity.clientId,
    scope: SCOPE,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await getIdToken(identity.audience),
  });
  const advice =
    'Check tenant-id, client-id and audience, and that the application has a federated credential for this repository and branch or environment.';
  return requestToken(
    client,
    { title: 'Microsoft Entra', path: `/${encodeURIComponent(identity.tenantId)}/oauth2/v2.0/token`, advice },
    { form },
  );
}
