import type { ReadInput } from './boundary/read-input.ts';

/** Reads inputs as a runner hands them over: INPUT_<NAME> with hyphens kept, trimmed, empty where not given. */
export function inputReader(env: Readonly<Record<string, string | undefined>>): ReadInput {
  return (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
