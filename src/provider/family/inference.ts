import { asArray, asObject } from '../../boundary/json.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import type { HttpClient } from '../http/types.ts';
import { readCount, readList } from '../lenient.ts';
import type { ChatAnswer, ChatRequest, CompletionRequest } from '../types.ts';
import { parseChat } from './parse-chat.ts';

/** A long answer takes its time: minutes for a reasoning model. */
const INFERENCE_TIMEOUT_MS = 5 * 60_000;

export async function chat(
  client: HttpClient,
  request: ChatRequest,
  signal?: AbortSignal,
): Promise<ChatAnswer> {
  const json = {
    ...request.options,
    model: request.model,
    messages: request.messages,
    ...(request.tools === null ? {} : { tools: request.tools }),
  };
  return parseChat(await post(client, '/chat/completions', json, 'ask the model', signal));
}

export async function complete(
  client: HttpClient,
  request: CompletionRequest,
  signal?: AbortSignal,
): Promise<ChatAnswer> {
  const json = { ...request.options, model: request.model, prompt: request.prompt };
  return parseChat(await post(client, '/completions', json, 'ask the model', signal));
}

/** One vector a text, in the texts' order. */
export async function embed(
  client: HttpClient,
  title: string,
  model: string,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<readonly (readonly number[])[]> {
  const action = 'compute embeddings';
  const raw = await post(
    client,
    '/embeddings',
    { model, input: texts, encoding_format: 'float' },
    action,
    signal,
  );
  const vectors: (readonly number[])[] = [];
  readList(raw).forEach((item, place) => {
    const entry = asObject(item);
    const vector = asArray(entry?.['embedding']);
    if (vector?.every((value) => typeof value === 'number') === true)
      vectors[readCount(entry?.['index']) ?? place] = vector;
  });
  if (vectors.length !== texts.length || Object.keys(vectors).length !== texts.length) {
    throw new UnexpectedAnswerError(title, action, `not one vector for each of ${texts.length} texts`);
  }
  return vectors;
}

/** Asking twice costs a few tokens and does no harm. */
function post(
  client: HttpClient,
  path: string,
  json: unknown,
  action: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  return client.json({
    method: 'POST',
    path,
    json,
    action,
    idempotent: true,
    timeoutMs: INFERENCE_TIMEOUT_MS,
    signal,
  });
}
