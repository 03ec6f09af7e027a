/** A connection error in a few words, without addresses or secrets. */
export function describeFailure(error: unknown): string {
  const code = errorCode(error);
  const words: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection closed while sending',
    ENOTFOUND: 'host name not found',
    EAI_AGAIN: 'name lookup failed',
    ETIMEDOUT: 'time-out',
    UND_ERR_CONNECT_TIMEOUT: 'connection time-out',
    UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
    UND_ERR_BODY_TIMEOUT: 'answer stopped half-way',
    UND_ERR_SOCKET: 'connection closed by the other side',
    UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'the file changed while it was sent',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
    CERT_HAS_EXPIRED: 'its certificate has expired',
  };
  if (code !== undefined) return words[code] ?? code.toLowerCase().replaceAll('_', ' ');
  return error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unknown failure';
}

/** True where the request cannot have reached the provider, so that even a create may be sent again. */
export function neverArrived(error: unknown): boolean {
  const code = errorCode(error);
  return (
    code !== undefined &&
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code)
  );
}

/** True for failures that another attempt would meet again; a client that was closed is one. */
export function isHopeless(error: unknown): boolean {
  const code = errorCode(error) ?? '';
  return /CERT|SIGNATURE|UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_INVALID_ARG|ERR_INVALID_URL|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH/.test(
    code,
  );
}

function errorCode(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 3) return undefined;
  if (error instanceof AggregateError && error.errors.length > 0)
    return errorCode(error.errors[0], depth + 1);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return errorCode(error.cause, depth + 1);
}
