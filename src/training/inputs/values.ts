import type { ReadInput } from '../../boundary/read-input.ts';
import { invalidInput } from './invalid-input.ts';

export function readBoolean(read: ReadInput, name: string, fallback: boolean): boolean {
  const text = read(name).trim();
  if (text === '') return fallback;
  // The YAML 1.2 core schema, as GitHub's own inputs are read.
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw invalidInput(name, text, 'true or false');
}

export function readChoice<const T extends string>(
  read: ReadInput,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const text = read(name).trim();
  if (text === '') return fallback;
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw invalidInput(name, text, listChoices(choices));
  return choice;
}

export interface Range {
  readonly min?: number;
  readonly max?: number;
  /** A lower bound that is not allowed itself. */
  readonly over?: number;
  readonly integer?: boolean;
}

/** A plain decimal number; null where not given. `1e3`, `0x10`, `1_000` and `1,5` are refused rather than guessed. */
export function readNumber(read: ReadInput, name: string, range: Range): number | null {
  const text = read(name).trim();
  if (text === '') return null;
  const pattern = range.integer === true ? /^\d{1,15}$/ : /^(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/;
  const value = pattern.test(text) ? Number(text) : Number.NaN;
  const fits =
    value >= (range.min ?? -Infinity) &&
    value <= (range.max ?? Infinity) &&
    value > (range.over ?? -Infinity);
  if (!fits) throw invalidInput(name, text, describeRange(range));
  return value;
}

function describeRange({ min, max, over, integer }: Range): string {
  const kind = integer === true ? 'a whole number' : 'a number';
  if (over !== undefined) return `${kind} over ${over}`;
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  return min === undefined ? kind : `${kind} of at least ${min}`;
}

function listChoices(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}
