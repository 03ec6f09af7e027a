import type { SetRuleId } from '../rules/rule-ids.ts';
import { FLAG } from '../types.ts';
import { tally } from './answers.ts';
import { has, isInvalid, placeOf, type OpenRun, type SetView } from './set-view.ts';

/** Distinct system prompts or tool lists that are told apart; a set with more has no usual one. */
const MAX_KINDS = 1000;

/** System prompts that some examples lack, and system prompts and tools that differ between examples. */
export function checkConsistency(view: SetView, openRun: OpenRun): void {
  reportMissingSystem(view, openRun);
  reportKinds(view, openRun, view.table.system, 'system-prompt-differs', 'system prompts', 'system prompt');
  reportKinds(view, openRun, view.table.tools, 'tools-differ', 'lists of tools', 'list of tools');
}

function reportMissingSystem(view: SetView, openRun: OpenRun): void {
  const { table } = view;
  const present = tally(table.length, (row) => has(table, row, FLAG.SYSTEM));
  const missing = tally(table.length, (row) => !has(table, row, FLAG.SYSTEM) && !isInvalid(table, row));
  if (present.count === 0 || missing.count === 0) return;
  const all = present.count + missing.count;
  const message =
    missing.count <= present.count
      ? `${missing.count} of ${all} examples have no system prompt, this one first`
      : `only ${present.count} of ${all} examples have a system prompt, this one first`;
  const first = missing.count <= present.count ? missing.first : present.first;
  openRun()('system-prompt-missing', message, placeOf(view, first));
}

function reportKinds(
  view: SetView,
  openRun: OpenRun,
  column: Uint32Array,
  rule: SetRuleId,
  plural: string,
  singular: string,
): void {
  const { length } = view.table;
  const kinds = new Map<number, { count: number; first: number }>();
  let all = 0;
  for (let row = 0; row < length; row++) {
    const kind = column[row] as number;
    if (kind === 0) continue;
    all++;
    const known = kinds.get(kind);
    if (known !== undefined) known.count++;
    else if (kinds.size < MAX_KINDS) kinds.set(kind, { count: 1, first: row });
  }
  if (kinds.size < 2) return;
  const [usual, ...others] = [...kinds.values()].sort((a, b) => b.count - a.count || a.first - b.first);
  const first = others.reduce((least, kind) => Math.min(least, kind.first), Infinity);
  if (usual === undefined) return;
  const number = kinds.size === MAX_KINDS ? `${MAX_KINDS} or more` : `${kinds.size}`;
  const message = `${number} different ${plural} in ${all} examples; ${all - usual.count} have another ${singular} than the most usual, this one first`;
  openRun()(rule, message, placeOf(view, first));
}
