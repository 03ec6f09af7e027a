import { FLAG } from '../types.ts';

/** A figure of the training set that changed notably, in words. */
export interface Shift {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A share that changes by less than this is not worth a reviewer's look. */
const notableShare = 0.05;
const notableRatio = 1.2;

const shares = [
  ['Examples with a system message', FLAG.SYSTEM],
  ['Examples with tools', FLAG.TOOLS],
  ['Examples with images', FLAG.IMAGES],
  ['Answers that are JSON', FLAG.ANSWER_JSON],
  ['Answers that are refusals', FLAG.REFUSAL],
] as const;

/** Columns of the training examples. */
export interface ExampleFigures {
  readonly tokens: Uint32Array;
  readonly flags: Uint16Array;
}

/** What shifts notably between two versions of the training set: roles, tools, answers, lengths. */
export function findShifts(before: ExampleFigures, after: ExampleFigures): Shift[] {
  if (before.tokens.length === 0 || after.tokens.length === 0) return [];
  const found: Shift[] = [];
  for (const [what, flag] of shares) {
    const [was, is] = [shareWith(before.flags, flag), shareWith(after.flags, flag)];
    if (Math.abs(is - was) >= notableShare) found.push({ what, before: percent(was), after: percent(is) });
  }
  const lengths = [before.tokens.toSorted(), after.tokens.toSorted()] as const;
  for (const [what, at] of [
    ['Median tokens of an example', 0.5],
    ['Tokens of a long example (p95)', 0.95],
  ] as const) {
    const [was, is] = [quantile(lengths[0], at), quantile(lengths[1], at)];
    const ratio = Math.max(is, 1) / Math.max(was, 1);
    if (ratio >= notableRatio || ratio <= 1 / notableRatio) {
      found.push({ what, before: String(was), after: String(is) });
    }
  }
  return found;
}

function shareWith(flags: Uint16Array, flag: number): number {
  let count = 0;
  for (const each of flags) if ((each & flag) !== 0) count += 1;
  return count / flags.length;
}

function quantile(sorted: Uint32Array, at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
