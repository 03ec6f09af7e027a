/** Replaces each secret (and its URL-encoded and Base64 forms) in a text by ***. Very short secrets are left: they would blank out common words. */
export function createRedactor(secrets: () => Iterable<string>): (text: string) => string {
  return (text) => {
    let clean = text;
    for (const secret of secrets()) {
      if (secret.length < 4) continue;
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
        if (clean.includes(form)) clean = clean.replaceAll(form, '***');
      }
    }
    // Keys and tokens by their look: providers quote them, also those we never knew.
    return clean
      .replace(/\b(sk|pk|key|tgp|fw)[-_][A-Za-z0-9_*-]{8,}/g, '***')

      .replace(/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '***')
      .replace(/\bBearer\s+[\w.~+/=*-]+/gi, 'Bearer ***');
  };
}
