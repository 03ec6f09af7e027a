/** A body that ends before its JSON does: the connection broke, so the answer is unclear. */
export class CutOffError extends Error {
  override readonly name = 'CutOffError';

  constructor() {
    super('the answer was cut off');
  }
}

/** A success that does not hold what was asked for: a gateway's page for a moment, or the wrong address. */
export class UnfitAnswerError extends Error {
  override readonly name = 'UnfitAnswerError';

  readonly what: string;

  constructor(what: string) {
    super(`the answer is of no use: ${what}`);
    this.what = what;
  }
}

export type ParsedBody = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'other' };

/**
 * Parses a body as JSON. An empty one is `{}` unless something was asked for.
 * Throws CutOffError for a beginning of JSON; a page of HTML or another text is `other`.
 */
export function parseJson(body: Buffer, expected: boolean): ParsedBody {
  const text = body
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') {
    if (expected) throw new CutOffError();
    return { kind: 'json', value: {} };
  }
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    if (/^[[{"]/.test(text)) throw new CutOffError();
    return { kind: 'other' };
  }
}
