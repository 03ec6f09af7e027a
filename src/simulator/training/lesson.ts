import { asArray, asObject, asString, type JsonObject } from '../../boundary/json.ts';

export interface ToolCall {
  readonly name: string;
  /** JSON text. */
  readonly arguments: string;
}

/** What an example teaches: to such a prompt, such an answer. */
export interface Lesson {
  readonly system: string;
  readonly prompt: string;
  readonly text: string | null;
  readonly toolCalls: readonly ToolCall[];
}

const maxPromptChars = 4000;
const maxAnswerChars = 16_000;

/** The lesson of one valid row; undefined where it has no answer to learn (reinforcement without reference). */
export function lessonOf(row: JsonObject): Lesson | undefined {
  if (typeof row.prompt === 'string' && typeof row.completion === 'string') {
    return lesson('', row.prompt, row.completion, []);
  }
  const input = asObject(row.input);
  if (input) {
    const preferred = asObject(asArray(row.preferred_output)?.[0]);
    return preferred && fromMessages([...(asArray(input.messages) ?? []), preferred]);
  }
  const messages = asArray(row.messages) ?? [];
  const reference = row.reference_answer ?? row.answer ?? row.reference;
  if (asObject(messages.at(-1))?.role !== 'assistant' && reference !== undefined) {
    const text = typeof reference === 'string' ? reference : JSON.stringify(reference);
    return fromMessages([...messages, { role: 'assistant', content: text }]);
  }
  return fromMessages(messages);
}

/** System text and everything else that was said, as lessons and requests are compared. */
export function promptOf(messages: readonly unknown[]): { system: string; prompt: string } {
  const system: string[] = [];
  const prompt: string[] = [];
  for (const message of messages.map(asObject)) {
    if (!message) continue;
    const role = asString(message.role);
    (role === 'system' || role === 'developer' ? system : prompt).push(textOf(message.content));
  }
  return {
    system: system.join('\n').slice(0, maxPromptChars),
    prompt: prompt.join('\n').slice(-maxPromptChars),
  };
}

/** The text of a message's content, be it a string or parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return (asArray(content) ?? [])
    .map((part) => asString(asObject(part)?.text) ?? '')
    .filter((text) => text !== '')
    .join('\n');
}

function fromMessages(messages: readonly unknown[]): Lesson | undefined {
  const last = messages.findLastIndex((message) => asObject(message)?.role === 'assistant');
  const answer = asObject(messages[last]);
  if (!answer) return undefined;
  const { system, prompt } = promptOf(messages.slice(0, last));
  const calls = (asArray(answer.tool_calls) ?? []).map((call) => asObject(asObject(call)?.function));
  const legacy = asObject(answer.function_call);
  const toolCalls = [...calls, legacy].flatMap((call) =>
    call ? [{ name: asString(call.name) ?? '', arguments: asString(call.arguments) ?? '{}' }] : [],
  );
  return lesson(system, prompt, textOf(answer.content), toolCalls);
}

function lesson(system: string, prompt: string, text: string, toolCalls: readonly ToolCall[]): Lesson {
  return {
    system,
    prompt: prompt.slice(-maxPromptChars),
    text: text === '' && toolCalls.length > 0 ? null : text.slice(0, maxAnswerChars),
    toolCalls,
  };
}
