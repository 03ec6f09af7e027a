import { closest, distance } from 'fastest-levenshtein';
import type { ReadInput } from '../boundary/read-input.ts';
import { describeRange, isInRange, parseNumber, type Range } from './range.ts';
import { refusedValue, type Refusal } from './refused.ts';

/** null where not given. */
export function readText(read: ReadInput, name: string): string | null {
  const text = read(name).trim();
  return text === '' ? null : text;
}

/** A text that must look like something; `allowed` says what. Null where not given. */
export function readMatch(
  read: ReadInput,
  name: string,
  pattern: RegExp,
  allowed: string,
  refusal?: Refusal,
): string | null {
  const text = readText(read, name);
  if (text !== null && !pattern.test(text)) throw refusedValue(name, text, allowed, refusal);
  return text;
}

/** The YAML 1.2 core schema, as GitHub's own inputs are read. */
export function readSwitch(read: ReadInput, name: string, absent: boolean): boolean {
  const text = readText(read, name);
  if (text === null) return absent;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw refusedValue(name, text, 'true or false');
}

export function readChoice<const T extends string>(
  read: ReadInput,
  name: string,
  choices: readonly T[],
  absent: T,
): T {
  const text = readText(read, name);
  if (text === null) return absent;
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw refusedValue(name, text, listChoices(choices), { advice: suggest(text, choices) });
}

/** null where not given. */
export function readNumber(read: ReadInput, name: string, range: Range): number | null {
  const text = readText(read, name);
  if (text === null) return null;
  const value = parseNumber(text);
  if (!isInRange(value, range)) throw refusedValue(name, text, describeRange(range));
  return value;
}

/** One entry a line; blank lines are none. */
export function readLines(read: ReadInput, name: string): readonly string[] {
  return read(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** "a, b or c". */
export function listChoices(choices: readonly string[]): string {
  return choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

/** "Did you mean `x`?" where a known name is near, else an empty text. Case, hyphens and underscores do not count. */
export function suggest(given: string, known: readonly string[]): string {
  const bare = (name: string) => name.slice(0, 60).toLowerCase().replaceAll(/[_-]/g, '');
  const near = closest(bare(given), known.map(bare));
  const isNear = distance(bare(given), near) <= Math.max(1, near.length / 2);
  return isNear ? `Did you mean \`${known.find((name) => bare(name) === near)}\`?` : '';
}
