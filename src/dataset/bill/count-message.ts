import { asArray, asObject, isGiven, type JsonObject } from '../../boundary/json.ts';
import type { TokenCounter } from '../tokens/counter.ts';
import { countImage } from './count-image.ts';

/** Proven: 3 for each message beside its role and content. */
export const PER_MESSAGE = 3;
/** From OpenAI's cookbook. */
const PER_NAME = 1;
/** A call frames its name and arguments much as a message frames its content; nothing is published. */
const PER_CALL = 3;

/** Billed tokens of a message: role and content, 3 more, and what names, calls and refusals are estimated to add. */
export function countMessage(message: JsonObject, counter: TokenCounter): number {
  let tokens = PER_MESSAGE + countRole(message['role'], counter) + countContent(message['content'], counter);
  const name = message['name'];
  if (typeof name === 'string') tokens += PER_NAME + counter.count(name);
  const refusal = message['refusal'];
  if (typeof refusal === 'string') tokens += counter.count(refusal);
  if (message['tool_calls'] !== undefined) {
    for (const call of asArray(message['tool_calls']) ?? [])
      tokens += countCall(asObject(call)?.['function'], counter);
  }
  if (message['function_call'] !== undefined) tokens += countCall(message['function_call'], counter);
  return tokens;
}

/** Whether the message has members for which no billing rule is proven. */
export function hasEstimate(message: JsonObject): boolean {
  const content = message['content'] ?? null;
  return (
    isGiven(message['tool_calls']) ||
    isGiven(message['function_call']) ||
    isGiven(message['tool_call_id']) ||
    isGiven(message['name']) ||
    typeof message['refusal'] === 'string' ||
    (content !== null && typeof content !== 'string')
  );
}

/** Text, or the sum over text, refusal and image parts. */
export function countContent(content: unknown, counter: TokenCounter): number {
  if (typeof content === 'string') return counter.count(content);
  let tokens = 0;
  for (const entry of asArray(content) ?? []) {
    const part = asObject(entry);
    if (part === undefined) continue;
    const text = part['text'] ?? part['refusal'];
    if (typeof text === 'string') tokens += counter.count(text);
    else if (part['type'] === 'image_url') tokens += countImage(part['image_url']);
  }
  return tokens;
}

/** Every role is one token in both encodings, which a test proves. */
function countRole(role: unknown, counter: TokenCounter): number {
  switch (role) {
    case 'system':
    case 'developer':
    case 'user':
    case 'assistant':
    case 'tool':
    case 'function':
      return 1;
    default:
      return typeof role === 'string' ? counter.count(role) : 0;
  }
}

function countCall(call: unknown, counter: TokenCounter): number {
  const called = asObject(call);
  if (called === undefined) return 0;
  const name = called['name'];
  const given = called['arguments'];
  return (
    PER_CALL +
    (typeof name === 'string' ? counter.count(name) : 0) +
    (typeof given === 'string' ? counter.count(given) : 0)
  );
}
