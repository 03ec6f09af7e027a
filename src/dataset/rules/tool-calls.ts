import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { suggest } from './keys.ts';
import { describe, quote } from './quote.ts';
import type { ToolSet } from './tools.ts';
import type { Sink } from './types.ts';

export interface ToolCallRules {
  begin(tools: ToolSet): void;
  assistant(message: JsonObject, index: number, list: string, sink: Sink): void;
  other(role: string, message: JsonObject, index: number, list: string, sink: Sink): void;
  end(list: string, sink: Sink): void;
}

/** Follows the calls of one conversation to their results. */
export function createToolCallRules(): ToolCallRules {
  let tools: ToolSet = { functions: new Map(), given: false };
  /** Ids that wait for their result, and the message that made the calls. */
  const open = new Set<string>();
  let caller = -1;
  /** Whether a result of the open calls has been seen: calls that end an example need none. */
  let answered = false;
  /** Of the older form: the message that calls and waits for its result; -1 where none does. */
  let functionCaller = -1;

  function begin(defined: ToolSet): void {
    tools = defined;
    open.clear();
    caller = -1;
    answered = false;
    functionCaller = -1;
  }

  function closeCalls(list: string, sink: Sink): void {
    if (functionCaller >= 0) {
      const where = `${list}[${functionCaller}].function_call`;
      sink('unanswered-tool-call', `${where} has no result, no function message answers`);
      functionCaller = -1;
    }
    if (open.size === 0) return;
    const [first = ''] = open;
    const more = open.size > 1 ? ` and ${open.size - 1} more` : '';
    sink('unanswered-tool-call', `${list}[${caller}] calls ${quote(first)}${more}, no tool message answers`);
    open.clear();
  }

  function assistant(message: JsonObject, index: number, list: string, sink: Sink): void {
    closeCalls(list, sink);
    answered = false;
    const legacy = message['function_call'];
    if (legacy !== undefined && legacy !== null) {
      functionCaller = index;
      const where = `${list}[${index}].function_call`;
      sink('legacy-functions', `${where} is the old form, write tool_calls`);
      if (isObject(legacy)) checkFunction(legacy, where, sink);
      else sink('ill-formed-tool-call', `${where} is ${describe(legacy)}, it must be an object`);
    }
    const calls = message['tool_calls'];
    if (calls === undefined || calls === null) return;
    const where = `${list}[${index}].tool_calls`;
    if (!Array.isArray(calls) || calls.length === 0) {
      sink('ill-formed-tool-call', `${where} is ${describe(calls)}, it must be a list of calls`);
      return;
    }
    caller = index;
    for (let call = 0; call < calls.length; call++) checkCall(calls[call], `${where}[${call}]`, sink);
  }

  function checkCall(call: unknown, where: string, sink: Sink): void {
    if (!isObject(call)) {
      sink('ill-formed-tool-call', `${where} is ${describe(call)}, it must be an object`);
      return;
    }
    const id = call['id'];
    if (typeof id !== 'string' || id === '') {
      sink('ill-formed-tool-call', `${where}.id is ${describe(id)}, it must be a text`);
    } else if (open.has(id))
      sink('duplicate-tool-call-id', `${where}.id is ${quote(id)}, as that of an earlier call`);
    else open.add(id);
    if (call['type'] !== 'function') {
      sink('ill-formed-tool-call', `${where}.type is ${describe(call['type'])}, it must be "function"`);
    }
    const target = call['function'];
    if (isObject(target)) checkFunction(target, `${where}.function`, sink);
    else sink('ill-formed-tool-call', `${where}.function is ${describe(target)}, it must be an object`);
  }

  function checkFunction(target: JsonObject, where: string, sink: Sink): void {
    const name = target['name'];
    const text = target['arguments'];
    const hasName = typeof name === 'string' && name !== '';
    if (!hasName) sink('ill-formed-tool-call', `${where}.name is ${describe(name)}, it must be a text`);
    const values = readArguments(text, where, sink);
    if (!hasName) return;
    const check = tools.functions.get(name);
    if (check === undefined) {
      const hint = suggest(name, tools.functions.keys());
      sink(
        'undefined-tool',
        `${where}.name is ${quote(name)}, the line ${tools.given ? 'defines no such tool' : 'has no tools'}${hint}`,
      );
    } else if (check !== null && values !== null) {
      const problem = check(values);
      if (problem !== null) sink('arguments-do-not-fit', `${where}: ${problem} (tool ${quote(name)})`);
    }
  }

  function other(role: string, message: JsonObject, index: number, list: string, sink: Sink): void {
    if (role === 'function') {
      if (functionCaller < 0)
        sink('unknown-tool-call-id', `${list}[${index}] is a function's result without its call`);
      functionCaller = -1;
      return;
    }
    if (role !== 'tool') {
      closeCalls(list, sink);
      return;
    }
    answered = true;
    const id = message['tool_call_id'];
    const where = `${list}[${index}].tool_call_id`;
    if (typeof id !== 'string' || id === '') {
      sink(
        'unknown-tool-call-id',
        `${where} is ${describe(id)}, it must be the id of the call that it answers`,
      );
    } else if (!open.delete(id))
      sink('unknown-tool-call-id', `${where} is ${quote(id)}, no open call has this id`);
  }

  function end(list: string, sink: Sink): void {
    if (answered) closeCalls(list, sink);
  }

  return { begin, assistant, other, end };
}

/** Longest arguments that are parsed, in characters. */
const ARGUMENTS_LIMIT = 1_000_000;

function readArguments(text: unknown, where: string, sink: Sink): JsonObject | null {
  if (text === undefined) sink('ill-formed-tool-call', `${where}.arguments is missing`);
  else if (typeof text !== 'string') {
    const hint = isObject(text) ? 'an object' : describe(text);
    sink('arguments-not-json', `${where}.arguments is ${hint}, it must be a text that holds JSON`);
  } else if (text.length <= ARGUMENTS_LIMIT) {
    try {
      const values: unknown = JSON.parse(text);
      if (isObject(values)) return values;
      sink('arguments-not-json', `${where}.arguments holds ${describe(values)}, it must hold a JSON object`);
    } catch {
      sink('arguments-not-json', `${where}.arguments is ${quote(text)}, which is not JSON`);
    }
  }
  return null;
}
