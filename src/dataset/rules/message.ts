import type { JsonObject } from '../../boundary/json.ts';
import { checkKeys, suggest } from './keys.ts';
import { createContentRules } from './message-content.ts';
import { demandsOf } from './provider-demands.ts';
import { describe, quote } from './quote.ts';
import type { ToolCallRules } from './tool-calls.ts';
import type { ToolSet } from './tools.ts';
import type { RuleContext, Sink } from './types.ts';

/**
 * What a list of messages is for: a whole example to learn from, the input of a preference pair, the answer of one that
 * is to be learnt or to be avoided, or the prompt of a reinforcement item. Only the first must hold an answer.
 */
export type Purpose = 'example' | 'preference-input' | 'preferred' | 'non-preferred' | 'prompt';

/** Keys that a message of each role may have. */
const KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    system: ['role', 'content', 'name', 'weight'],
    developer: ['role', 'content', 'name', 'weight'],
    user: ['role', 'content', 'name', 'weight'],
    assistant: ['role', 'content', 'refusal', 'name', 'tool_calls', 'function_call', 'weight'],
    tool: ['role', 'content', 'tool_call_id', 'name', 'weight'],
    function: ['role', 'content', 'name', 'weight'],
  }).map(([role, keys]) => [role, new Set(keys)]),
);
const ROLES = [...KEYS.keys()];

/** What the messages of the current line add up to. */
export interface MessageTally {
  assistants: number;
  trained: number;
  users: number;
  /** Messages that cannot be told the role of: conclusions from what is absent would be wrong. */
  broken: number;
  lastRole: string;
  count: number;
}

export function createMessageRules(context: RuleContext, purpose: Purpose, calls: ToolCallRules) {
  const demands = demandsOf(context.provider);
  const content = createContentRules(context);
  const tally: MessageTally = { assistants: 0, trained: 0, users: 0, broken: 0, lastRole: '', count: 0 };

  function begin(tools: ToolSet): MessageTally {
    tally.assistants = tally.trained = tally.users = tally.broken = tally.count = 0;
    tally.lastRole = '';
    calls.begin(tools);
    content.begin();
    return tally;
  }

  function next(message: JsonObject, index: number, list: string, sink: Sink): void {
    tally.count++;
    const role = message['role'];
    const known = typeof role === 'string' ? KEYS.get(role) : undefined;
    if (typeof role !== 'string' || known === undefined) {
      tally.broken++;
      tellUnknownRole(role, `${list}[${index}]`, sink);
      return;
    }
    checkRole(role, index, list, sink);
    checkMessageKeys(message, known, index, list, sink);
    if (role === 'assistant') {
      tally.assistants++;
      const weight = message['weight'];
      const isTrained = weight !== 0 && purpose !== 'non-preferred';
      if (isTrained) tally.trained++;
      if (weight !== undefined && weight !== 0 && weight !== 1) checkWeight(weight, index, list, sink);
      calls.assistant(message, index, list, sink);
      content.answer(message, index, list, isTrained, sink);
    } else {
      if (role === 'user') tally.users++;
      if (message['weight'] === null) checkWeight(null, index, list, sink);
      else if (message['weight'] !== undefined) {
        sink(
          'misplaced-weight',
          `${list}[${index}] is a ${role} message with a weight: only assistant messages have one`,
        );
      }
      calls.other(role, message, index, list, sink);
      content.other(role, message, index, list, sink);
    }
    if (message['name'] !== undefined || role === 'function')
      checkName(message['name'], role, index, list, sink);
    tally.lastRole = role;
  }

  function checkWeight(weight: unknown, index: number, list: string, sink: Sink): void {
    if (weight === null && !demands.refusesNullWeight) return;
    sink('ill-typed-weight', `${list}[${index}].weight is ${describe(weight)}, it must be 0 or 1`);
  }

  function checkRole(role: string, index: number, list: string, sink: Sink): void {
    if (demands.roles !== null && !demands.roles.includes(role)) {
      sink(
        'refused-role',
        `${list}[${index}] has the role "${role}", ${demands.title} takes ${listOf(demands.roles)} only`,
      );
    } else if (role === 'developer' && purpose !== 'prompt') {
      sink(
        'developer-role',
        `${list}[${index}] has the role "developer"; write "system", which every trainer takes`,
      );
    }
    if (demands.alternation && role === tally.lastRole && role !== 'tool') {
      sink(
        'roles-do-not-alternate',
        `${list}[${index}] follows another ${role} message, ${demands.title} wants user and assistant in turn`,
      );
    }
    if (demands.systemFirst && role === 'system' && index > 0) {
      sink(
        'system-not-first',
        `${list}[${index}] is a system message, ${demands.title} takes it as the first only`,
      );
    }
  }

  function end(list: string, sink: Sink): void {
    calls.end(list, sink);
    content.end(list, sink);
    if (tally.broken > 0) return;
    if (purpose === 'prompt') {
      if (tally.lastRole !== 'user') {
        sink(
          'does-not-end-on-user',
          `${list} ends on ${article(tally.lastRole)} message, the model is to answer a user message`,
        );
      }
    } else if (purpose === 'preference-input') {
      if (tally.lastRole === 'assistant') {
        sink(
          'input-ends-on-assistant',
          `${list} ends on an assistant message, the answers belong into preferred_output and non_preferred_output`,
        );
      }
    } else if (tally.assistants === 0) {
      sink('no-assistant', `${list} has no assistant message, so there is nothing to learn`);
    } else if (tally.trained === 0) {
      sink('nothing-to-learn', 'every assistant message has weight 0, so there is nothing to learn');
    } else if (tally.lastRole !== 'assistant') {
      sink(
        'ends-on-user',
        `${list} ends on ${article(tally.lastRole)} message: what follows the last answer teaches nothing`,
      );
    }
    if (tally.users === 0 && tally.assistants > 0) sink('no-user-message', `${list} has no user message`);
  }

  return { begin, next, end };
}

function checkMessageKeys(
  message: JsonObject,
  known: ReadonlySet<string>,
  index: number,
  list: string,
  sink: Sink,
): void {
  for (const key in message) {
    if (!known.has(key)) {
      checkKeys(message, known, `${list}[${index}]`, false, sink);
      return;
    }
  }
}

function tellUnknownRole(role: unknown, where: string, sink: Sink): void {
  if (role === undefined || role === null) sink('unknown-role', `${where} has no role`);
  else if (typeof role !== 'string')
    sink('unknown-role', `${where}.role is ${describe(role)}, it must be one of ${listOf(ROLES)}`);
  else {
    const hint = suggest(role, ROLES) || `, it must be one of ${listOf(ROLES)}`;
    sink('unknown-role', `${where} has the unknown role ${quote(role)}${hint}`);
  }
}

// As the API documents it; spaces and these marks are what it refuses in a name.
const NAME = /^[^\s<|\\/>]{1,64}$/;

function checkName(name: unknown, role: string, index: number, list: string, sink: Sink): void {
  if (name === null && role !== 'function') return;
  const where = `${list}[${index}].name`;
  if (typeof name !== 'string' || name === '')
    sink('ill-typed-name', `${where} is ${describe(name)}, it must be a text`);
  else if (!NAME.test(name)) {
    sink(
      'odd-name',
      `${where} is ${quote(name)}, a name has at most 64 characters and none of space < | \\ / >`,
    );
  }
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function article(role: string): string {
  return `${/^[aeio]/.test(role) ? 'an' : 'a'} ${role}`;
}
