import { CHAT_ENTRIES } from './entries/chat-entries.ts';
import { FILE_ENTRIES } from './entries/file-entries.ts';
import { IMAGE_ENTRIES } from './entries/image-entries.ts';
import { CONTENT_ENTRIES, GENERAL_ENTRIES } from './entries/line-entries.ts';
import {
  COMPLETION_ENTRIES,
  PREFERENCE_ENTRIES,
  REINFORCEMENT_ENTRIES,
  TEXT_ENTRIES,
} from './entries/method-entries.ts';
import { SET_ENTRIES } from './entries/set-entries.ts';
import { TOOL_ENTRIES } from './entries/tool-entries.ts';
import {
  FILE_RULE_IDS,
  LINE_RULE_IDS,
  SET_RULE_IDS,
  type LineRuleId,
  type RuleId,
  type SetRuleId,
} from './rule-ids.ts';
import type { Rule, RuleEntry } from './types.ts';

const LINE_ENTRIES: Readonly<Record<LineRuleId, RuleEntry>> = {
  ...GENERAL_ENTRIES,
  ...CHAT_ENTRIES,
  ...TOOL_ENTRIES,
  ...IMAGE_ENTRIES,
  ...PREFERENCE_ENTRIES,
  ...REINFORCEMENT_ENTRIES,
  ...COMPLETION_ENTRIES,
  ...TEXT_ENTRIES,
  ...CONTENT_ENTRIES,
};
const SET_RULES: Readonly<Record<SetRuleId, RuleEntry>> = SET_ENTRIES;

/** Every rule, file rules first, in the order of their ids. */
export const RULES: readonly Rule[] = [
  ...FILE_RULE_IDS.map((id): Rule => ({ id, scope: 'file', ...FILE_ENTRIES[id] })),
  ...LINE_RULE_IDS.map((id): Rule => ({ id, scope: 'line', ...LINE_ENTRIES[id] })),
  ...SET_RULE_IDS.map((id): Rule => ({ id, scope: 'set', ...SET_RULES[id] })),
];

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
