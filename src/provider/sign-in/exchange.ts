import { asFiniteNumber, asObject, asString } from '../../boundary/json.ts';
import { ApiError } from '../errors/api-error.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import type { HttpClient } from '../http/types.ts';
import { SignInError } from './sign-in-error.ts';
import type { ExchangedToken } from './types.ts';

/** Where tokens are exchanged. The client's base URL is the endpoint's origin. */
export interface TokenEndpoint {
  readonly title: string;
  readonly path: string;
  readonly advice: string;
}

/** Sends a token request and reads its answer. Throws SignInError where it is refused. */
export async function requestToken(
  client: HttpClient,
  endpoint: TokenEndpoint,
  body: { readonly json: unknown } | { readonly form: URLSearchParams },
): Promise<ExchangedToken> {
  const action = 'exchange the id token';
  const sent = 'json' in body ? { json: body.json } : { stream: formBody(body.form) };
  let raw: unknown;
  try {
    raw = await client.json({
      method: 'POST',
      path: endpoint.path,
      ...sent,
      action,
      idempotent: true,
      maxAttempts: 6,
      timeoutMs: 30_000,
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new SignInError(
      endpoint.title,
      error.status,
      error.detail === '' ? (error.providerCode ?? '') : error.detail,
      endpoint.advice,
    );
  }
  const answer = asObject(raw);
  const token = asString(answer?.['access_token']);
  const expiresIn =
    asFiniteNumber(answer?.['expires_in']) ?? Number(asString(answer?.['expires_in']) ?? Number.NaN);
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
    throw new UnexpectedAnswerError(endpoint.title, action, 'no access token in it');
  // Without a life span the token is used for a little while, then asked for anew.
  return { token, expiresIn: Number.isFinite(expiresIn) && expiresIn > 0 ? expiresIn : 300 };
}

function formBody(form: URLSearchParams) {
  const bytes = Buffer.from(form.toString());
  return {
    contentType: 'application/x-www-form-urlencoded',
    bytes: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}
