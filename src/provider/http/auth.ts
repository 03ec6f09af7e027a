/** Where the credential of a request comes from. Asked anew for each attempt: short-lived ones change during hours of waiting. */
export interface Auth {
  /** The headers that prove who asks; empty where no credential is needed. */
  headers(signal?: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** Called after a 401. True where a fresh credential can be had, so that the request is sent once more. */
  invalidate(used: Readonly<Record<string, string>>): boolean;
  /** Every secret in use, for redaction. */
  secrets(): readonly string[];
}

export const NO_AUTH: Auth = { headers: async () => ({}), invalidate: () => false, secrets: () => [] };

/** A key that stays the same for the whole run. */
export function createKeyAuth(key: string, style: 'bearer' | 'api-key'): Auth {
  const headers = style === 'bearer' ? { authorization: `Bearer ${key}` } : { 'api-key': key };
  return { headers: async () => headers, invalidate: () => false, secrets: () => [key] };
}
