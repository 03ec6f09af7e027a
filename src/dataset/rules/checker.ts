import type { JsonObject } from '../../boundary/json.ts';
import { createChatCheck } from './chat.ts';
import { adviseOnCompletions, mergeCompletion } from './completion-advice.ts';
import { createCompletionCheck } from './completion.ts';
import { checkContent } from './content.ts';
import { findDuplicateKey } from './duplicate-keys.ts';
import { createPreferenceCheck } from './preference.ts';
import { demandsOf } from './provider-demands.ts';
import { quote } from './quote.ts';
import { createReinforcementCheck } from './reinforcement.ts';
import { createTextCheck } from './text.ts';
import type {
  CheckerSummary,
  CompletionSummary,
  LineChecker,
  LineLength,
  RuleContext,
  Sink,
} from './types.ts';
import { countKeys, DEPTH_LIMIT } from './walk.ts';

/**
 * The line rules of one format under one provider, ready for many lines. Good lines cost no allocation beyond what
 * tool calls need; make one checker for each set and worker.
 */
export function createLineChecker(context: RuleContext): LineChecker {
  const { check, completion } = createFormatCheck(context);
  return {
    check(parsed, raw, sink, block) {
      const keys = countKeys(parsed);
      if (keys < 0) {
        sink('nested-too-deep', `the line is nested more than ${DEPTH_LIMIT} levels deep`);
        return;
      }
      const twice = findDuplicateKey(raw, keys);
      if (twice !== null)
        sink('duplicate-key', `the key ${quote(twice)} stands twice in one object, the first is lost`);
      check(parsed, sink);
      checkContent(parsed, raw, sink, block);
    },
    checkLength,
    summary: () => ({ completion: completion === null ? null : completion() }),
  };
}

interface FormatCheck {
  readonly check: (line: JsonObject, sink: Sink) => void;
  readonly completion: (() => CompletionSummary) | null;
}

function createFormatCheck(context: RuleContext): FormatCheck {
  const demands = demandsOf(context.provider);
  switch (context.format) {
    case 'chat':
      return {
        check: createChatCheck(context, demands.refusesExtraKeys, demands.chatKeys),
        completion: null,
      };
    case 'text':
      return { check: createTextCheck(context), completion: null };
    case 'preference':
      return { check: createPreferenceCheck(context), completion: null };
    case 'reinforcement':
      return { check: createReinforcementCheck(context), completion: null };
    case 'completion': {
      const { check, summary } = createCompletionCheck(context);
      return { check, completion: summary };
    }
  }
}

/** Trainers cut an example that is too long at its end, without a word. */
function checkLength({ tokens, limit, answerEnd }: LineLength, sink: Sink): void {
  if (tokens <= limit) return;
  const lost = `${tokens} tokens, the model takes ${limit}: ${tokens - limit} are cut off`;
  if (answerEnd > limit) sink('answer-cut-off', `${lost}, the answer's end among them`);
  else sink('too-long', lost);
}

export function mergeSummaries(parts: readonly CheckerSummary[]): CheckerSummary {
  const completions = parts.flatMap((part) => (part.completion === null ? [] : [part.completion]));
  return { completion: completions.length === 0 ? null : mergeCompletion(completions) };
}

/** Findings about the whole set that only the lines' texts can tell. */
export function checkSummary(summary: CheckerSummary, sink: Sink): void {
  if (summary.completion !== null) adviseOnCompletions(summary.completion, sink);
}
