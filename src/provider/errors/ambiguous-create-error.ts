import { asObject } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';

/**
 * A job was asked for and no clear answer came (time-out, reset, 5xx, cut-off body): it may or may not exist.
 * The caller looks for it before it asks again.
 */
export class AmbiguousCreateError extends UserError {
  override readonly name = 'AmbiguousCreateError';
  readonly transient = true;

  /** True where the answer was a yes that names no job: asking again would make a second one. */
  readonly accepted: boolean;

  constructor(
    provider: string,
    action: string,
    what: string,
    options: { cause?: unknown; accepted?: boolean } = {},
  ) {
    super(
      `${provider} gave no clear answer to the request to ${action} (${what}): it may exist all the same. Look for it with command: list before running again.`,
      { code: 'ambiguous-create', cause: options.cause },
    );
    this.accepted = options.accepted ?? false;
  }

  /** A success in which no job can be found; one that holds an error is no promise of a job. */
  static ofNameless(
    provider: string,
    action: string,
    answer: unknown,
    lacks = 'a job id',
  ): AmbiguousCreateError {
    const accepted = asObject(answer)?.['error'] === undefined;
    return new AmbiguousCreateError(provider, action, `a success without ${lacks}`, { accepted });
  }
}
