import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { createConversationCheck } from './chat.ts';
import { checkKeys } from './keys.ts';
import { demandsOf, type ProviderDemands } from './provider-demands.ts';
import { describe } from './quote.ts';
import type { RuleContext, Sink } from './types.ts';
import { sameJson } from './walk.ts';

const LINE_KEYS: ReadonlySet<string> = new Set([
  'input',
  'preferred_output',
  'non_preferred_output',
  'preferred_completion',
  'non_preferred_completion',
]);
const INPUT_KEYS: ReadonlySet<string> = new Set(['messages', 'tools', 'parallel_tool_calls']);
const OUTPUT_KEYS: ReadonlySet<string> = new Set([
  'role',
  'content',
  'name',
  'weight',
  'refusal',
  'tool_calls',
]);
const SIDES = ['preferred_output', 'non_preferred_output'] as const;

/** Rules for a preference pair: `{"input": {"messages": […]}, "preferred_output": […], "non_preferred_output": […]}`. */
export function createPreferenceCheck(context: RuleContext) {
  const checkConversation = createConversationCheck(context, 'preference-input');
  const demands = demandsOf(context.provider);

  return (line: JsonObject, sink: Sink): void => {
    checkKeys(line, LINE_KEYS, '', demands.refusesExtraKeys, sink);
    const input = line['input'];
    if (isObject(input)) {
      checkKeys(input, INPUT_KEYS, 'input', false, sink);
      checkConversation(input, 'input.', sink);
      if (hasImage(input['messages']))
        sink('preference-not-text', 'input.messages holds an image, preference pairs are text only');
    } else sink('ill-formed-preference', `input is ${describe(input)}, it must be an object with messages`);

    let sides = 0;
    for (const side of SIDES) {
      const old = side.replace('output', 'completion');
      if (line[side] === undefined && line[old] !== undefined) {
        sink('old-preference-names', `${old} is the old name, write ${side}`);
      } else if (checkSide(line[side], side, demands, sink)) sides++;
    }
    if (sides === 2 && sameAnswer(line['preferred_output'], line['non_preferred_output'])) {
      sink(
        'equal-outputs',
        'preferred_output and non_preferred_output are the same: there is nothing to prefer',
      );
    }
  };
}

/** Whether the side is well formed, so that the two can be compared. */
function checkSide(output: unknown, side: string, demands: ProviderDemands, sink: Sink): boolean {
  if (!Array.isArray(output) || output.length === 0) {
    sink(
      'ill-formed-preference',
      `${side} is ${describe(output)}, it must be a list of one assistant message`,
    );
    return false;
  }
  if (output.length > 1) {
    sink('several-outputs', `${side} has ${output.length} messages, it must have exactly one`);
    return false;
  }
  const message: unknown = output[0];
  if (!isObject(message)) {
    sink('ill-formed-preference', `${side}[0] is ${describe(message)}, it must be an assistant message`);
    return false;
  }
  checkKeys(message, OUTPUT_KEYS, `${side}[0]`, false, sink);
  if (message['role'] !== 'assistant') {
    sink('ill-formed-preference', `${side}[0].role is ${describe(message['role'])}, it must be "assistant"`);
    return false;
  }
  const content = message['content'];
  const hasCalls = Array.isArray(message['tool_calls']) && message['tool_calls'].length > 0;
  if (typeof content === 'string') return true;
  if (demands.outputsAsText && Array.isArray(content)) {
    sink(
      'ill-formed-preference',
      `${side}[0].content is ${describe(content)}, ${demands.title} takes a text only`,
    );
    return false;
  }
  if (hasCalls && (content === undefined || content === null)) return true;
  if (Array.isArray(content) && content.length > 0 && content.every(isTextPart)) return true;
  if (Array.isArray(content) && content.length > 0)
    sink('preference-not-text', `${side}[0].content has parts that are not text`);
  else sink('ill-formed-preference', `${side}[0].content is ${describe(content)}, it must be a text`);
  return false;
}

function isTextPart(part: unknown): boolean {
  return isObject(part) && (part['type'] === 'text' || part['type'] === 'refusal');
}

function sameAnswer(preferred: unknown, other: unknown): boolean {
  const [a, b] = [preferred, other].map((side) => (Array.isArray(side) ? (side[0] as JsonObject) : {}));
  return (
    sameJson(a?.['content'] ?? null, b?.['content'] ?? null) &&
    sameJson(a?.['tool_calls'] ?? null, b?.['tool_calls'] ?? null)
  );
}

function hasImage(messages: unknown): boolean {
  if (!Array.isArray(messages)) return false;
  for (const message of messages as unknown[]) {
    const content = isObject(message) ? message['content'] : null;
    if (Array.isArray(content) && content.some((part) => isObject(part) && part['type'] === 'image_url'))
      return true;
  }
  return false;
}
