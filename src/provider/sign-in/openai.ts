import type { HttpClient } from '../http/types.ts';
import { requestToken } from './exchange.ts';
import type { ExchangedToken, GetIdToken } from './types.ts';

/** developers.openai.com/api/reference/workload-identity-federation */
export const OPENAI_TOKEN_URL = 'https://auth.openai.com/oauth/token';
/** What the trust in OpenAI's dashboard expects unless the input `audience` says otherwise. */
export const OPENAI_AUDIENCE = 'https://api.openai.com/v1';

export interface OpenAiIdentity {
  readonly identityProviderId: string;
  readonly serviceAccountId: string;
  readonly audience: string;
}

/** Exchanges the run's id token for a short-lived OpenAI token (RFC 8693). */
export async function exchangeAtOpenAi(
  client: HttpClient,
  path: string,
  identity: OpenAiIdentity,
  getIdToken: GetIdToken,
): Promise<ExchangedToken> {
  const json = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: await getIdToken(identity.audience),
    identity_provider_id: identity.identityProviderId,
    service_account_id: identity.serviceAccountId,
  };
  const advice =
    'Check identity-provider-id, service-account-id and audience, and that the mapping at OpenAI allows this repository, branch or environment.';
  return requestToken(client, { title: 'OpenAI', path, advice }, { json });
}
