import type { JsonObject } from '../../boundary/json.ts';
import { createAdviceTally } from './completion-advice.ts';
import { checkKeys } from './keys.ts';
import { demandsOf } from './provider-demands.ts';
import { describe } from './quote.ts';
import type { RuleContext, Sink } from './types.ts';

const KEYS: ReadonlySet<string> = new Set(['prompt', 'completion']);

/** Rules for `{"prompt": "…", "completion": "…"}`. */
export function createCompletionCheck(context: RuleContext) {
  const demands = demandsOf(context.provider);
  const tally = createAdviceTally();

  function check(line: JsonObject, sink: Sink): void {
    checkKeys(line, KEYS, '', demands.refusesExtraKeys, sink);
    const { prompt, completion } = line;
    if (typeof prompt !== 'string')
      sink('ill-typed-completion', `prompt is ${describe(prompt)}, it must be a text`);
    if (typeof completion !== 'string') {
      sink('ill-typed-completion', `completion is ${describe(completion)}, it must be a text`);
    } else if (completion === '' || !/\S/.test(completion)) {
      sink('empty-completion', 'completion is empty: there is nothing to learn');
    } else if (typeof prompt === 'string') tally.add(prompt, completion);
  }

  return { check, summary: tally.summary };
}
