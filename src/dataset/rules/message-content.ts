import { isGiven, type JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { checkKeys } from './keys.ts';
import { createImageRules } from './images.ts';
import { describe, quote } from './quote.ts';
import type { RuleContext, Sink } from './types.ts';

const TEXT_KEYS: ReadonlySet<string> = new Set(['type', 'text']);
const REFUSAL_KEYS: ReadonlySet<string> = new Set(['type', 'refusal']);
const IMAGE_KEYS: ReadonlySet<string> = new Set(['type', 'image_url']);

/** Rules for `content`, as a text or as parts. Where it stands is spelt out only for a finding. */
export function createContentRules(context: RuleContext) {
  const images = createImageRules(context);

  function answer(message: JsonObject, index: number, list: string, isTrained: boolean, sink: Sink): void {
    const content = message['content'];
    const refusal = message['refusal'];
    const at = `[${index}]`;
    const hasCalls = isGiven(message['tool_calls']) || isGiven(message['function_call']);
    if (isGiven(refusal) && typeof refusal !== 'string') {
      sink('ill-typed-content', `${list}${at}.refusal is ${describe(refusal)}, it must be a text`);
    }
    if (!isGiven(content)) {
      if (!hasCalls && !isGiven(refusal)) {
        sink(
          'missing-content',
          `${list}${at} is an assistant message without content, refusal or tool calls`,
        );
      }
    } else if (typeof content === 'string') {
      if (isTrained && !hasCalls && !isGiven(refusal) && isBlank(content)) {
        sink('empty-answer', `${list}${at}.content is empty: the model would learn to say nothing`);
      }
    } else checkParts(content, 'assistant', index, list, sink);
  }

  function other(role: string, message: JsonObject, index: number, list: string, sink: Sink): void {
    const content = message['content'];
    // A function may return nothing.
    if (content === null && role === 'function') return;
    if (!isGiven(content)) {
      const found = content === null ? 'content is null' : 'no content';
      sink('missing-content', `${list}[${index}] is a ${role} message, ${found}`);
    } else if (typeof content !== 'string') checkParts(content, role, index, list, sink);
    else if ((role === 'user' || role === 'system' || role === 'developer') && isBlank(content)) {
      sink('empty-content', `${list}[${index}] is a ${role} message with an empty content`);
    }
  }

  function checkParts(content: unknown, role: string, index: number, list: string, sink: Sink): void {
    const where = `${list}[${index}].content`;
    if (!Array.isArray(content)) {
      sink('ill-typed-content', `${where} is ${describe(content)}, it must be a text or a list of parts`);
      return;
    }
    if (content.length === 0) sink('ill-typed-content', `${where} is an empty list`);
    for (let part = 0; part < content.length; part++)
      checkPart(content[part], role, `${where}[${part}]`, sink);
  }

  function checkPart(part: unknown, role: string, where: string, sink: Sink): void {
    if (!isObject(part)) {
      sink('ill-formed-part', `${where} is ${describe(part)}, it must be an object`);
      return;
    }
    const type = part['type'];
    if (type === 'text') {
      if (typeof part['text'] !== 'string')
        sink('ill-formed-part', `${where}.text is ${describe(part['text'])}, it must be a text`);
      checkKeys(part, TEXT_KEYS, where, false, sink);
    } else if (type === 'refusal' && role === 'assistant') {
      if (typeof part['refusal'] !== 'string') {
        sink('ill-formed-part', `${where}.refusal is ${describe(part['refusal'])}, it must be a text`);
      }
      checkKeys(part, REFUSAL_KEYS, where, false, sink);
    } else if (type === 'image_url') {
      images.check(part, role, where, sink);
      checkKeys(part, IMAGE_KEYS, where, false, sink);
    } else {
      const allowed =
        role === 'assistant' ? 'text or refusal' : role === 'user' ? 'text or image_url' : 'text';
      const found = typeof type === 'string' ? `has the type ${quote(type)}` : `has no type`;
      sink('ill-formed-part', `${where} ${found}, a ${role} message takes ${allowed}`);
    }
  }

  return { begin: images.begin, end: images.end, answer, other };
}

/** Nothing but white space; reads only as far as the first other character. */
function isBlank(text: string): boolean {
  return text === '' || !/\S/.test(text);
}
