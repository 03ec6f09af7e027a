/** Which numbers are allowed. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  /** A lower bound that is not allowed itself. */
  readonly above?: number;
  readonly integer?: boolean;
  /** What is counted, where the name does not say it. */
  readonly unit?: string;
}

export function isInRange(
  value: number,
  { min = -Infinity, max = Infinity, above, integer }: Range,
): boolean {
  if (integer === true ? !Number.isSafeInteger(value) : !Number.isFinite(value)) return false;
  return value >= min && value <= max && value > (above ?? -Infinity);
}

/** "a whole number from 1 to 50", for the sentences and the documentation's tables. */
export function describeRange({ min, max, above, integer, unit }: Range): string {
  const kind = `${integer === true ? 'a whole number' : 'a number'}${unit === undefined ? '' : ` of ${unit}`}`;
  if (above !== undefined) return `${kind} above ${above}${max === undefined ? '' : ` and up to ${max}`}`;
  if (min !== undefined) return `${kind} from ${min} ${max === undefined ? 'up' : `to ${max}`}`;
  return max === undefined ? kind : `${kind} up to ${max}`;
}

/** Decimal, with an exponent or without. `0x10`, `1_000`, `1,5`, `+1` and `Infinity` are refused rather than guessed. */
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a text is; NaN where it is none, or too large to be told from its neighbours. */
export function parseNumber(text: string): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}
