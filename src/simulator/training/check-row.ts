import { asArray, asObject, isObject, type JsonObject } from '../../boundary/json.ts';

export type Method = 'supervised' | 'dpo' | 'reinforcement';

const roles = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'function']);
const messageKeys = new Set([
  'role',
  'content',
  'name',
  'tool_calls',
  'tool_call_id',
  'function_call',
  'weight',
  'refusal',
]);
const specialToken = /<\|(?:endoftext|fim_prefix|fim_middle|fim_suffix|endofprompt|im_start|im_end)\|>/;

/** What a trainer finds wrong with one row, as the end of "Example 3, …"; null where it is right. */
export function checkRow(row: unknown, method: Method): string | null {
  if (!isObject(row)) return 'is not a JSON object';
  const token = specialToken.exec(JSON.stringify(row));
  if (token) return `message contains an invalid token: ${token[0]}`;
  if (method === 'dpo') return checkPreference(row);
  if (method === 'supervised' && 'prompt' in row) {
    const whole = typeof row.prompt === 'string' && typeof row.completion === 'string';
    return whole ? null : "must have the string keys 'prompt' and 'completion'";
  }
  if (method === 'supervised' && typeof row.text === 'string') return null;
  if (method === 'supervised' && 'input' in row) return "has unexpected key 'input'";
  return checkMessages(row.messages, method === 'supervised');
}

function checkPreference(row: JsonObject): string | null {
  const input = asObject(row.input);
  if (!input) return "is missing key 'input'";
  const problem = checkMessages(input.messages, false);
  if (problem) return problem;
  for (const key of ['preferred_output', 'non_preferred_output']) {
    const output = asArray(row[key]);
    if (output?.length !== 1) return `key '${key}' must hold exactly one assistant message`;
    if (asObject(output[0])?.role !== 'assistant') return `key '${key}' must hold an assistant message`;
  }
  return null;
}

function checkMessages(value: unknown, needsAssistant: boolean): string | null {
  const messages = asArray(value);
  if (!messages) return "is missing key 'messages'";
  if (messages.length === 0) return "key 'messages' must hold at least one message";
  for (const [index, message] of messages.entries()) {
    const problem = checkMessage(message);
    if (problem) return `message ${index + 1} ${problem}`;
  }
  const assistant = messages.some((message) => asObject(message)?.role === 'assistant');
  return needsAssistant && !assistant ? 'must have at least one message from the assistant' : null;
}

function checkMessage(value: unknown): string | null {
  if (!isObject(value)) return 'is not a JSON object';
  const { role } = value;
  if (typeof role !== 'string') return "is missing key 'role'";
  if (!roles.has(role)) return `has an invalid role: '${role.slice(0, 40)}'`;
  const unknown = Object.keys(value).find((key) => !messageKeys.has(key));
  if (unknown !== undefined) return `has an unrecognized key: '${unknown.slice(0, 40)}'`;
  const calls = value.tool_calls ?? value.function_call;
  if (value.content === undefined || value.content === null) {
    if (role !== 'assistant' || calls === undefined) return "is missing key 'content'";
  } else if (typeof value.content !== 'string' && !Array.isArray(value.content)) {
    return "key 'content' must be a string or an array of parts";
  }
  if (role === 'tool' && typeof value.tool_call_id !== 'string') return "is missing key 'tool_call_id'";
  if (value.weight !== undefined && (role !== 'assistant' || (value.weight !== 0 && value.weight !== 1))) {
    return "key 'weight' must be 0 or 1 on an assistant message";
  }
  return null;
}
