import { refusedInput, refusedValue, showFound } from '../../input-values/refused.ts';
import { listChoices, suggest } from '../../input-values/values.ts';
import { demandsOf } from './provider-demands.ts';
import { RULES } from './registry.ts';
import { RULE_IDS, type RuleId } from './rule-ids.ts';
import type { RuleLevel, RuleLevels } from './types.ts';

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'notice', 'off'];
/** Overlap with the test file makes an evaluation's score a lie, and only that. */
const WHEN_EVALUATED: readonly RuleId[] = ['training-in-test', 'prompt-in-test'];

/**
 * Every rule's level: the registry's, raised where the test file is evaluated or the provider refuses the file, then as the input `rules` says.
 *
 * @param userRules rule ids to `error`, `warning`, `notice` or `off`
 * @throws UserError naming an unknown rule with the nearest known one, or an unknown level
 */
export function resolveLevels(
  userRules: Readonly<Record<string, unknown>>,
  options: { readonly testIsEvaluated?: boolean; readonly provider?: string } = {},
): RuleLevels {
  const levels = Object.fromEntries(RULES.map((rule) => [rule.id, rule.level])) as Record<RuleId, RuleLevel>;
  if (options.testIsEvaluated === true) for (const id of WHEN_EVALUATED) levels[id] = 'error';
  if (demandsOf(options.provider ?? '').refusesBlankLines) levels['blank-line'] = 'error';
  for (const [id, level] of Object.entries(userRules)) {
    if (!isRuleId(id)) {
      const advice = `${suggest(id, RULE_IDS)} All rules stand in docs/rules.md.`.trimStart();
      throw refusedInput('rules', `there is no rule ${showFound(id)}. ${advice}`);
    }
    levels[id] = readLevel(id, level);
  }
  return levels;
}

function isRuleId(id: string): id is RuleId {
  return (RULE_IDS as readonly string[]).includes(id);
}

function readLevel(id: RuleId, level: unknown): RuleLevel {
  // YAML reads a bare `off` as text, but older readers make it false.
  if (level === false) return 'off';
  const known = LEVELS.find((name) => name === level);
  if (known !== undefined) return known;
  throw refusedValue(`rules.${id}`, level, listChoices(LEVELS));
}
