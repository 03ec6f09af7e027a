import type { ChatAnswer, Provider } from '../../provider/types.ts';
import { parseJson } from '../graders/parse-json.ts';
import type { GradedAnswer } from '../graders/types.ts';
import type { TestItem } from '../test-items.ts';

/** Same seed for every model and run, so that two evaluations differ by the model alone. */
const seed = 20_250_101;
/** Asks a model one test example: temperature 0, fixed seed, the example's own tools and response format. */
export async function askModel(
  provider: Provider,
  model: string,
  item: TestItem,
  maxAnswerTokens: number,
  signal: AbortSignal,
): Promise<ChatAnswer> {
  if (item.messages === null) {
    return provider.complete(
      { model, prompt: item.prompt, options: { temperature: 0, seed, max_tokens: maxAnswerTokens } },
      signal,
    );
  }
  const format = item.responseFormat ? { response_format: item.responseFormat } : {};
  return provider.chat(
    {
      model,
      messages: item.messages,
      tools: item.tools,
      options: { temperature: 0, seed, max_completion_tokens: maxAnswerTokens, ...format },
    },
    signal,
  );
}

/** The answer in the shape that graders see. */
export function toGraded(item: TestItem, answer: ChatAnswer): GradedAnswer {
  return {
    item: item.item,
    sample: { output_text: answer.text, output_json: parseJson(answer.text), output_tools: answer.toolCalls },
  };
}
