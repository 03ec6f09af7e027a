import { UserError } from '../../boundary/user-error.ts';
import { showUnseen } from '../../untrusted/visible.ts';

const MAX_SHOWN = 80;

/** The one form of every complaint about an input: its name, what was found, what is allowed. */
export function invalidInput(name: string, found: string, allowed: string): UserError {
  const shown = showUnseen(found.length > MAX_SHOWN ? `${found.slice(0, MAX_SHOWN)}…` : found);
  return new UserError(`${name} is "${shown}": allowed is ${allowed}.`);
}
