import { asArray, asObject, asString, type JsonObject } from '../../boundary/json.ts';
import { FLAG } from '../types.ts';

/** How models decline, at the start of an answer. A hint for the set rules, never a verdict on one line. */
const REFUSAL =
  /^\W{0,3}(?:(?:i['’]?m|i am|we['’]?re|we are) (?:(?:very|so|really|truly|deeply) )?(?:sorry|afraid|unable|not able)|i (?:can['’]?t|cannot|can not|won['’]?t|will not|must decline|have to decline|do not feel comfortable|don['’]?t feel comfortable)|sorry,? (?:but )?i|(?:i )?apologi[sz]e|my apologies|unfortunately,? i|as an ai\b|as a (?:large )?language model)/i;

/** What kind of answer an assistant message is, as flags. */
export function answerFlags(message: JsonObject): number {
  if (asString(message['refusal'])) return FLAG.REFUSAL;
  const text = textOf(message['content']);
  if (text === '') return 0;
  const refusal = REFUSAL.test(text.slice(0, 80)) ? FLAG.REFUSAL : 0;
  return refusal | (isJson(text) ? FLAG.ANSWER_JSON : FLAG.ANSWER_PROSE);
}

/** The text of a message's content, its text parts joined; empty where there is none. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  const parts = asArray(content) ?? [];
  return parts.map((part) => asString(asObject(part)?.['text']) ?? '').join('');
}

/** Objects, and lists of texts or objects: `3`, `true` and `[2010, 2011]` are prose to whoever reads the answers. */
function isJson(text: string): boolean {
  if (!/^\s*(?:\{|\[\s*["[{])/.test(text) || !/[\]}]\s*$/.test(text.slice(-16))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
