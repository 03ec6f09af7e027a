import { asArray, asObject, asString } from '../../boundary/json.ts';
import { readCount, readText } from '../lenient.ts';
import type { ChatAnswer } from '../types.ts';

/** The first choice of a chat or text completion; empty text where there is none. */
export function parseChat(raw: unknown): ChatAnswer {
  const body = asObject(raw);
  const choice = asObject(asArray(body?.['choices'])?.[0]);
  const message = asObject(choice?.['message']);
  const usage = asObject(body?.['usage']);
  return {
    text: readContent(message?.['content']) ?? asString(choice?.['text']) ?? '',
    toolCalls: (asArray(message?.['tool_calls']) ?? []).flatMap((call) => {
      const target = asObject(asObject(call)?.['function']);
      const name = readText(target?.['name']);
      return name === null
        ? []
        : [
            {
              name,
              arguments: asString(target?.['arguments']) ?? JSON.stringify(target?.['arguments'] ?? {}),
            },
          ];
    }),
    refusal: readText(message?.['refusal']),
    finishReason: readText(choice?.['finish_reason']),
    promptTokens: readCount(usage?.['prompt_tokens']),
    completionTokens: readCount(usage?.['completion_tokens']),
    raw,
  };
}

/** Content is text, or a list of parts of which the text ones count. */
function readContent(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  return asArray(content)
    ?.map((part) => asString(asObject(part)?.['text']) ?? '')
    .join('');
}
