import { asArray, asObject, isGiven, type JsonObject } from '../../boundary/json.ts';
import type { TokenCounter } from '../tokens/counter.ts';
import type { Format } from '../types.ts';
import { countContent, countMessage, hasEstimate } from './count-message.ts';
import { countTools } from './count-tools.ts';

/** A real job billed one more token for each example; the cookbook's 3 are wrong (see the recorded 5,070 and 5,830). */
const PER_EXAMPLE = 1;

export interface ExampleCount {
  /** Billed tokens, not cut to the model's training context. */
  readonly tokens: number;
  /** Those of `tokens` that stand in assistant messages (or completions). */
  readonly assistantTokens: number;
  /** False only where the formula is proven: chat of plain text. */
  readonly estimated: boolean;
  /**
   * Where the last answer that is trained stands among the tokens; null where there is none.
   * A model that takes n tokens loses the whole answer if n ≤ answerStart, and a part of it if n < answerEnd.
   */
  readonly answerStart: number | null;
  readonly answerEnd: number | null;
}

/** Billed tokens of one example in the shape of its format; members of an unexpected type count nothing. */
export function countExample(example: JsonObject, format: Format, counter: TokenCounter): ExampleCount {
  if (format === 'completion') return countCompletion(example, counter);
  if (format === 'text') return countText(example, counter);
  if (format === 'preference') return countPreference(example, counter);
  return countChat(example, counter, PER_EXAMPLE);
}

function countChat(example: JsonObject, counter: TokenCounter, start: number): ExampleCount {
  let estimated = isGiven(example['tools']) || isGiven(example['functions']);
  let tokens = start + (estimated ? countTools(example, counter) : 0);
  let assistantTokens = 0;
  let answerStart: number | null = null;
  let answerEnd: number | null = null;
  const messages = asArray(example['messages']);
  for (let at = 0; messages !== undefined && at < messages.length; at++) {
    const message = asObject(messages[at]);
    if (message === undefined) continue;
    const count = countMessage(message, counter);
    estimated ||= hasEstimate(message);
    if (message['role'] === 'assistant') {
      assistantTokens += count;
      if (message['weight'] !== 0) {
        answerStart = tokens;
        answerEnd = tokens + count;
      }
    }
    tokens += count;
  }
  return { tokens, assistantTokens, estimated, answerStart, answerEnd };
}

/** No rule is published for the preference format; Azure bills "the tokens in your training file", so both answers count. */
function countPreference(example: JsonObject, counter: TokenCounter): ExampleCount {
  const input = countChat(asObject(example['input']) ?? {}, counter, PER_EXAMPLE);
  const answers =
    countOutput(example['preferred_output'] ?? example['preferred_completion'], counter) +
    countOutput(example['non_preferred_output'] ?? example['non_preferred_completion'], counter);
  const tokens = input.tokens + answers;
  return { tokens, assistantTokens: answers, estimated: true, answerStart: input.tokens, answerEnd: tokens };
}

function countOutput(output: unknown, counter: TokenCounter): number {
  let tokens = 0;
  for (const message of asArray(output) ?? []) {
    const object = asObject(message);
    if (object !== undefined) tokens += countMessage(object, counter);
  }
  return tokens;
}

function countCompletion(example: JsonObject, counter: TokenCounter): ExampleCount {
  const prompt = countContent(example['prompt'], counter);
  const completion = countContent(example['completion'], counter);
  const tokens = prompt + completion + PER_EXAMPLE;
  return { tokens, assistantTokens: completion, estimated: true, answerStart: prompt, answerEnd: tokens };
}

/** All of a plain text is learned: it has no answer that could be cut off, only an end. */
function countText(example: JsonObject, counter: TokenCounter): ExampleCount {
  const text = countContent(example['text'], counter);
  return {
    tokens: text + PER_EXAMPLE,
    assistantTokens: text,
    estimated: true,
    answerStart: null,
    answerEnd: null,
  };
}
