import { isGiven, type JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { createConversationCheck } from './chat.ts';
import { checkKeys } from './keys.ts';
import { createMessageRules } from './message.ts';
import { demandsOf, type ProviderDemands } from './provider-demands.ts';
import { describe } from './quote.ts';
import { createToolCallRules } from './tool-calls.ts';
import { NO_TOOLS } from './tools.ts';
import type { RuleContext, Sink } from './types.ts';
import { sameJson } from './walk.ts';

const SIDES = ['preferred_output', 'non_preferred_output'] as const;
const LINE_KEYS: ReadonlySet<string> = new Set(['input', ...SIDES]);
const OLD_LINE_KEYS: ReadonlySet<string> = new Set([
  ...LINE_KEYS,
  'preferred_completion',
  'non_preferred_completion',
]);
const INPUT_KEYS: ReadonlySet<string> = new Set(['messages', 'tools', 'parallel_tool_calls']);

/** Rules for a preference pair: `{"input": {"messages": […]}, "preferred_output": […], "non_preferred_output": […]}`. */
export function createPreferenceCheck(context: RuleContext) {
  const checkConversation = createConversationCheck(context, 'preference-input');
  const answers = {
    preferred_output: createMessageRules(context, 'preferred', createToolCallRules()),
    non_preferred_output: createMessageRules(context, 'non-preferred', createToolCallRules()),
  };
  const demands = demandsOf(context.provider);

  return (line: JsonObject, sink: Sink): void => {
    // An old name in place of the new one is told as that, below.
    const isNew = SIDES.every((side) => line[side] !== undefined);
    const known = demands.refusesExtraKeys && isNew ? LINE_KEYS : OLD_LINE_KEYS;
    checkKeys(line, known, '', demands.refusesExtraKeys, sink);
    const input = line['input'];
    let tools = NO_TOOLS;
    if (isObject(input)) {
      checkKeys(input, INPUT_KEYS, 'input', false, sink);
      tools = checkConversation(input, 'input.', sink);
      if (hasImage(input['messages']))
        sink('preference-not-text', 'input.messages holds an image, preference pairs are text only');
    } else sink('ill-formed-preference', `input is ${describe(input)}, it must be an object with messages`);

    let sides = 0;
    for (const side of SIDES) {
      const old = side.replace('output', 'completion');
      if (line[side] === undefined && line[old] !== undefined) {
        sink('old-preference-names', `${old} is the old name, write ${side}`);
        continue;
      }
      const message = readSide(line[side], side, demands, sink);
      if (message === null) continue;
      answers[side].begin(tools);
      answers[side].next(message, 0, side, sink);
      if (isGiven(message['content']) || isGiven(message['tool_calls']) || isGiven(message['refusal']))
        sides++;
    }
    if (sides === 2 && sameAnswer(line['preferred_output'], line['non_preferred_output'])) {
      sink(
        'equal-outputs',
        'preferred_output and non_preferred_output are the same: there is nothing to prefer',
      );
    }
  };
}

/** The assistant message that the side is; null where it is none, or none that a pair may have, which is told. */
function readSide(output: unknown, side: string, demands: ProviderDemands, sink: Sink): JsonObject | null {
  const tell = (found: string): null => {
    sink('ill-formed-preference', found);
    return null;
  };
  if (!Array.isArray(output) || output.length === 0)
    return tell(`${side} is ${describe(output)}, it must be a list of one assistant message`);
  if (output.length > 1) {
    sink('several-outputs', `${side} has ${output.length} messages, it must have exactly one`);
    return null;
  }
  const message: unknown = output[0];
  if (!isObject(message)) return tell(`${side}[0] is ${describe(message)}, it must be an assistant message`);
  if (message['role'] !== 'assistant')
    return tell(`${side}[0].role is ${describe(message['role'])}, it must be "assistant"`);
  const content = message['content'];
  if (demands.outputsAsText && typeof content !== 'string')
    return tell(`${side}[0].content is ${describe(content)}, ${demands.title} takes a text only`);
  if (!hasImage(output)) return message;
  sink('preference-not-text', `${side}[0].content holds an image, preference pairs are text only`);
  return null;
}

function sameAnswer(preferred: unknown, other: unknown): boolean {
  const [a, b] = [preferred, other].map((side) => (Array.isArray(side) ? (side[0] as JsonObject) : {}));
  return ['content', 'tool_calls', 'refusal'].every((key) => sameJson(a?.[key] ?? null, b?.[key] ?? null));
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
