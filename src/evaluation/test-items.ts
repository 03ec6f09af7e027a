import { createHash } from 'node:crypto';
import { asArray, asObject, asString, isObject, type JsonObject } from '../boundary/json.ts';
import type { SetReport } from '../dataset/types.ts';
import { parseJson } from './graders/parse-json.ts';
import type { ToolCall } from './graders/types.ts';

/** One held-out example: what is asked, and what a person or a better model answered. */
export interface TestItem {
  /** Hex digest of the line; picks the same examples every time. */
  readonly key: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Null for prompt/completion examples, which have `prompt` instead. */
  readonly messages: readonly JsonObject[] | null;
  readonly prompt: string;
  readonly tools: readonly JsonObject[] | null;
  readonly responseFormat: JsonObject | null;
  readonly reference: string;
  readonly referenceTools: readonly ToolCall[];
  /** All members of the example, with `reference` and `reference_tools`, for graders' templates. */
  readonly item: JsonObject;
}

/**
 * Picks at most `limit` examples of the test set by their content's digest: the same ones every time, whatever
 * their order in the file. Memory follows `limit`, not the size of the set.
 */
export async function selectTestItems(set: SetReport, limit: number): Promise<TestItem[]> {
  const kept: { key: string; text: string; example: number }[] = [];
  let example = 0;
  for await (const text of readLines(set)) {
    if (text.trim() === '') continue;
    example += 1;
    kept.push({ key: createHash('sha256').update(text.trim()).digest('hex'), text, example });
    if (kept.length >= 2 * limit + 1024) prune(kept, limit);
  }
  prune(kept, limit);
  return kept.flatMap(({ key, text, example: number }) => {
    const value = parseJson(text);
    return isObject(value) ? [readItem(value, key, set.place(number))] : [];
  });
}

function prune(kept: { key: string }[], limit: number): void {
  kept.sort((one, other) => (one.key < other.key ? -1 : 1));
  kept.length = Math.min(kept.length, limit);
}

async function* readLines(set: SetReport): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const block of set.upload.read(0, set.upload.bytes)) {
    const lines = (rest + decoder.decode(block, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function readItem(value: JsonObject, key: string, place: { file: string; line: number } | null): TestItem {
  const input = asObject(value['input']) ?? value;
  const all = (asArray(input['messages']) ?? []).filter(isObject);
  const preferred = (asArray(value['preferred_output']) ?? []).filter(isObject);
  const last = all.at(-1);
  const endsOnAnswer = preferred.length === 0 && last?.['role'] === 'assistant';
  const answer = preferred[0] ?? (endsOnAnswer ? last : undefined);
  const isChat = all.length > 0;
  const referenceTools = readToolCalls(answer);
  const reference = answer ? contentText(answer['content']) : (asString(value['completion']) ?? '');
  return {
    key,
    file: place?.file ?? null,
    line: place?.line ?? null,
    messages: isChat ? (endsOnAnswer ? all.slice(0, -1) : all).map(withoutWeight) : null,
    prompt: asString(value['prompt']) ?? '',
    tools: isChat ? (asArray(input['tools'])?.filter(isObject) ?? null) : null,
    responseFormat: asObject(value['response_format']) ?? null,
    reference,
    referenceTools,
    item: { ...value, reference, reference_tools: referenceTools },
  };
}

/** `weight` is a training word; chat completions refuse it. */
function withoutWeight(message: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(message).filter(([name]) => name !== 'weight'));
}

function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  return (asArray(content) ?? []).map((part) => asString(asObject(part)?.['text']) ?? '').join('');
}

function readToolCalls(answer: JsonObject | undefined): ToolCall[] {
  return (asArray(answer?.['tool_calls']) ?? []).flatMap((call) => {
    const called = asObject(asObject(call)?.['function']);
    return called
      ? [{ name: asString(called['name']) ?? '', arguments: asString(called['arguments']) ?? '' }]
      : [];
  });
}
