import type { JsonObject } from '../../boundary/json.ts';
import { checkKeys } from './keys.ts';
import { demandsOf } from './provider-demands.ts';
import { describe } from './quote.ts';
import type { RuleContext, Sink } from './types.ts';

const KEYS: ReadonlySet<string> = new Set(['text']);

/** Rules for `{"text": "…"}`, which is learned from its first word to its last. */
export function createTextCheck(context: RuleContext) {
  const demands = demandsOf(context.provider);
  return (line: JsonObject, sink: Sink): void => {
    checkKeys(line, KEYS, '', demands.refusesExtraKeys, sink);
    const { text } = line;
    if (typeof text !== 'string') sink('ill-typed-text', `text is ${describe(text)}, it must be a text`);
    else if (!/\S/.test(text)) sink('empty-text', 'text is empty: there is nothing to learn');
  };
}
