import type { Answer } from '../../server/answer.ts';
import type { ApiError } from '../../server/api-error.ts';
import type { Route } from '../../server/route.ts';

/** One provider's API. */
export interface Dialect {
  /** What a client's base URL ends with: `/v1`. Routes are below it. */
  readonly basePath: string;
  readonly routes: readonly Route[];
  /** Whether the headers carry the key. */
  readonly authorized: (headers: Readonly<Record<string, string>>, token: string) => boolean;
  readonly refuse: (error: ApiError) => Answer;
}
