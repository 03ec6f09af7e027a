import type { JsonObject } from '../../boundary/json.ts';
import { countExample } from '../bill/count-example.ts';
import { createLineChecker } from '../rules/checker.ts';
import type { ContentSigns } from '../rules/types.ts';
import type { CheckerSummary, Sink } from '../rules/types.ts';
import { countKeys } from '../rules/walk.ts';
import { counterFromTables } from '../tokens/counter.ts';
import type { SetRole } from '../types.ts';
import type { PassSettings } from './types.ts';

export interface LineCount {
  readonly tokens: number;
  readonly assistantTokens: number;
  readonly estimated: boolean;
}

/** The rules and the count of one set's lines. */
export interface LineRules {
  /** @param signs of the line's block; null where the line is only counted, not held to the rules */
  check(example: JsonObject, raw: string, signs: ContentSigns | null, sink: Sink): LineCount;
  summary(): CheckerSummary;
}

export const NOTHING: LineCount = { tokens: 0, assistantTokens: 0, estimated: false };

export function createLineRules(settings: PassSettings, role: SetRole): LineRules {
  const context = settings.contexts[role];
  const checker = createLineChecker(context);
  const counter = counterFromTables(settings.tables);
  const limit = settings.maxExampleTokens;
  return {
    summary: () => checker.summary(),
    check(example, raw, signs, sink) {
      let tooDeep = signs === null && countKeys(example) < 0;
      const watch: Sink = (rule, message, detail) => {
        tooDeep ||= rule === 'nested-too-deep';
        sink(rule, message, detail);
      };
      if (signs !== null) checker.check(example, raw, watch, signs);
      // Counting walks into the line as well, and the stack has an end.
      if (tooDeep) return NOTHING;
      const count = countExample(example, context.format, counter);
      if (signs !== null && limit !== null && count.tokens > limit) {
        checker.checkLength(
          { tokens: count.tokens, limit, answerEnd: count.answerEnd ?? count.tokens },
          sink,
        );
      }
      // A longer example is cut off, and only what is left is billed.
      return limit === null || count.tokens <= limit ? count : { ...count, tokens: limit };
    },
  };
}
