import { isObject } from '../boundary/json.ts';
import { UserError } from '../boundary/user-error.ts';
import { shorten } from '../untrusted/shorten.ts';
import { showUnseen } from '../untrusted/visible.ts';

type ErrorOptions = ConstructorParameters<typeof UserError>[1];

export interface Refusal {
  /** A part of the value may be a secret: its kind is said, and nothing of it is quoted. */
  readonly secret?: boolean;
  /** A sentence that follows, such as "Did you mean `openai`?". */
  readonly advice?: string;
}

/** The one sentence about a value that is not allowed: the input, what was found, what is allowed. One line. */
export function sayRefused(
  name: string,
  found: unknown,
  allowed: string,
  { secret = false, advice = '' }: Refusal = {},
): string {
  const shown = secret ? kindOf(found) : showFound(found);
  return showUnseen(`${named(name)} is ${shown}; allowed is ${allowed}.${advice === '' ? '' : ` ${advice}`}`);
}

/** The error of that sentence. `name` is the input's, with the place in it where there is one: `metadata.team`. */
export function refusedValue(name: string, found: unknown, allowed: string, refusal?: Refusal): UserError {
  return new UserError(sayRefused(name, found, allowed, refusal));
}

/** An input that is wrong for another reason than its value alone; `problem` ends with a full stop. */
export function refusedInput(name: string, problem: string, options?: ErrorOptions): UserError {
  return new UserError(showUnseen(`${named(name)}: ${problem}`), options);
}

/** An input that must be there, or several of which one is enough; `why` says what needs it. */
export function missingInput(
  names: string | readonly string[],
  why: string,
  options?: ErrorOptions,
): UserError {
  return new UserError(showUnseen(`${named(...[names].flat())} is missing; ${why}.`), options);
}

/** What was found, as short as a sentence needs it: a text in quotes, all else as JSON. */
export function showFound(found: unknown, max = 80): string {
  if (found === undefined || found === null || found === '') return 'empty';
  if (typeof found === 'string') return `"${showUnseen(shorten(found, max))}"`;
  // JSON has no word for infinity.
  return showUnseen(shorten(typeof found === 'number' ? String(found) : JSON.stringify(found), max));
}

function kindOf(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (isObject(found)) return 'a map';
  return typeof found === 'string' ? 'a text' : showFound(found);
}

const MAX_NAME = 100;

/** A key that somebody wrote may stand in the name. */
function named(...names: readonly string[]): string {
  return `Input ${names.map((name) => `\`${shorten(name, MAX_NAME)}\``).join(' or ')}`;
}
