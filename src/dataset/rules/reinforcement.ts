import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { createConversationCheck } from './chat.ts';
import { itemFields } from './grader-template.ts';
import { suggest } from './keys.ts';
import { demandsOf } from './provider-demands.ts';
import { quote } from './quote.ts';
import type { RuleContext, Sink } from './types.ts';

/** Rules for a reinforcement item: a prompt, and beside it whatever fields the grader reads. */
export function createReinforcementCheck(context: RuleContext) {
  const checkConversation = createConversationCheck(context, 'prompt');
  const fields = context.grader === null ? [] : itemFields(context.grader);
  const paths = fields.map((field) => ({ field, parts: splitPath(field) }));

  const { answerField, title } = demandsOf(context.provider);

  return (line: JsonObject, sink: Sink): void => {
    checkConversation(line, '', sink);
    if (answerField !== null && (line[answerField] ?? null) === null)
      sink('missing-reference-answer', `the line has no ${answerField}, which ${title} expects in each`);
    for (const { field, parts } of paths) {
      if (reaches(line, parts)) continue;
      const [first = ''] = parts;
      const hint = Object.hasOwn(line, first) ? '' : suggest(first, Object.keys(line).slice(0, 50));
      sink(
        'missing-grader-field',
        `the grader reads ${quote(`{{item.${field}}}`)}, the line has no such field${hint}`,
      );
    }
  };
}

/** `answers[0].text` as its steps. */
function splitPath(field: string): string[] {
  return field.split(/[.[\]]+/).filter((part) => part !== '');
}

function reaches(line: JsonObject, parts: readonly string[]): boolean {
  let place: unknown = line;
  for (const part of parts) {
    if (Array.isArray(place) && /^\d{1,9}$/.test(part)) place = (place as unknown[])[Number(part)];
    else if (isObject(place) && Object.hasOwn(place, part)) place = place[part];
    else return false;
    if (place === undefined) return false;
  }
  return true;
}
