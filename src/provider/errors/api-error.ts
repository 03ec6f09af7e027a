import { UserError } from '../../boundary/user-error.ts';

/** What an answer said when it was not the one hoped for. */
export interface Refusal {
  /** "OpenAI" or another title, to begin the sentence with. */
  readonly provider: string;
  /** What was asked, as a phrase: "create the job". */
  readonly action: string;
  readonly status: number;
  /** The provider's own code, or null. */
  readonly code: string | null;
  /** The provider's own words: one line, redacted, possibly empty. */
  readonly detail: string;
  readonly requestId: string | null;
}

/**
 * The provider answered, and the answer was no. One line: what was asked, what came back, what to do.
 * `status` is the HTTP status, `code` the provider's code or a word of ours, `transient` true where asking later may help.
 */
export class ApiError extends UserError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly providerCode: string | null;
  readonly requestId: string | null;
  /** The provider's own words, one line. Written by a stranger. */
  readonly detail: string;
  readonly transient: boolean;

  constructor(refusal: Refusal, options: { advice?: string; code?: string; quote?: boolean } = {}) {
    super(describeRefusal(refusal, options.advice ?? adviseOn(refusal.status), options.quote ?? true), {
      code: options.code ?? refusal.code ?? `http-${refusal.status}`,
    });
    this.status = refusal.status;
    this.providerCode = refusal.code;
    this.requestId = refusal.requestId;
    this.detail = refusal.detail;
    this.transient = refusal.status >= 500 || [408, 409, 429].includes(refusal.status);
  }
}

function describeRefusal(refusal: Refusal, advice: string, quote: boolean): string {
  const facts = [`HTTP ${refusal.status}`];
  if (refusal.code !== null) facts.push(`code ${refusal.code}`);
  if (refusal.requestId !== null) facts.push(`request ${refusal.requestId}`);
  const said = quote && refusal.detail !== '' ? `: ${refusal.detail}` : '';
  return `${refusal.provider} refused to ${refusal.action} (${facts.join(', ')})${said}${said !== '' && !/[.!?]$/.test(said) ? '.' : said === '' ? '.' : ''} ${advice}`.trimEnd();
}

function adviseOn(status: number): string {
  if (status === 429) return 'Too many requests: run again later.';
  if (status >= 500) return 'The provider has a problem of its own: run again later.';
  if (status === 404) return 'Check the id and that the key belongs to the same project.';
  if (status === 413) return 'The request is too large for this provider.';
  return 'Change what the message names and run again.';
}
