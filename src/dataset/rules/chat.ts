import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { checkKeys, suggest } from './keys.ts';
import { createMessageRules, type Purpose } from './message.ts';
import { describe, quote } from './quote.ts';
import { createToolCallRules } from './tool-calls.ts';
import { createToolRules, type ToolSet } from './tools.ts';
import type { RuleContext, Sink } from './types.ts';

/** Checks messages, tools and functions of one object (a chat line, or `input` of a preference pair); returns its tools. */
export type ConversationCheck = (holder: JsonObject, path: '' | 'input.', sink: Sink) => ToolSet;

const CHAT_KEYS: ReadonlySet<string> = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);

export function createChatCheck(context: RuleContext, refusesKeys: boolean, keys: readonly string[] | null) {
  const checkConversation = createConversationCheck(context, 'example');
  const known = keys === null ? CHAT_KEYS : new Set(keys);
  return (line: JsonObject, sink: Sink): void => {
    checkKeys(line, known, '', refusesKeys, sink);
    checkConversation(line, '', sink);
  };
}

export function createConversationCheck(context: RuleContext, purpose: Purpose): ConversationCheck {
  const readTools = createToolRules();
  const calls = createToolCallRules();
  const checkMessage = createMessageRules(context, purpose, calls);

  return (holder, path, sink) => {
    const tools = readTools(holder, path, sink);
    const flag = holder['parallel_tool_calls'];
    if (flag !== undefined && flag !== null && typeof flag !== 'boolean') {
      sink('ill-formed-tool', `${path}parallel_tool_calls is ${describe(flag)}, it must be true or false`);
    }
    const messages = holder['messages'];
    const list = path === '' ? 'messages' : 'input.messages';
    if (!Array.isArray(messages)) {
      sink('missing-messages', missingMessages(holder, path));
      return tools;
    }
    if (messages.length === 0) {
      sink('empty-messages', `${list} is an empty list`);
      return tools;
    }
    const tally = checkMessage.begin(tools);
    for (let index = 0; index < messages.length; index++) {
      const message: unknown = messages[index];
      if (isObject(message)) checkMessage.next(message, index, list, sink);
      else {
        tally.broken++;
        sink('ill-typed-message', `${list}[${index}] is ${describe(message)}, it must be an object`);
      }
    }
    checkMessage.end(list, sink);
    return tools;
  };
}

function missingMessages(holder: JsonObject, path: string): string {
  const messages = holder['messages'];
  if (messages !== undefined) return `${path}messages is ${describe(messages)}, it must be a list`;
  for (const key in holder) {
    const hint = suggest(key, ['messages']);
    if (hint !== '') return `${path}messages is missing (there is ${quote(key)})`;
  }
  return `${path}messages is missing`;
}
