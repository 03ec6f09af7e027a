import type { HttpClient } from '../http/types.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import type { ProviderProfile } from './profile.ts';

/** What the calls of one provider share. */
export interface FamilyContext {
  readonly client: HttpClient;
  readonly profile: ProviderProfile;
}

/** An id as a path segment. Slashes and dots of a hostile id stay inside it. */
export function segment(id: string): string {
  const encoded = encodeURIComponent(id);
  return encoded === '.' || encoded === '..' ? encoded.replaceAll('.', '%2E') : encoded;
}

/** The parsed thing, or an error that says what was expected. */
export function expectParsed<T>(value: T | null, context: FamilyContext, action: string, what: string): T {
  if (value === null) throw new UnexpectedAnswerError(context.profile.title, action, `no ${what} in it`);
  return value;
}
