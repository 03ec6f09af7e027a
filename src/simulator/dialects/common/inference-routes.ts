import { asArray, asObject, asString, type JsonObject } from '../../../boundary/json.ts';
import { answerChat, answerCompletion, type Knowledge } from '../../inference/answer.ts';
import { embed } from '../../inference/embed.ts';
import { LessonIndex } from '../../inference/nearest.ts';
import { ApiError } from '../../server/api-error.ts';
import { json } from '../../server/answer.ts';
import { type Route, route } from '../../server/route.ts';
import { newId } from '../../store/new-id.ts';
import { mastery } from '../../training/curve.ts';
import { findModel, type ModelNaming } from './models.ts';
import type { World } from './world.ts';

export interface InferenceTraits extends ModelNaming {
  /** A trained model answers by its name; false where it must be deployed first. */
  readonly callable: boolean;
  /** Whether a name is a base model that answers. */
  readonly answersAsBase: (name: string) => boolean;
  readonly noSuchModel: (name: string) => ApiError;
}

export function inferenceRoutes(world: World, traits: InferenceTraits): Route[] {
  const indexes = new Map<string, LessonIndex>();
  const knowledgeOf = (name: string): Knowledge | null => {
    if (traits.answersAsBase(name)) return null;
    const trained = traits.callable ? findModel(world, traits, name) : undefined;
    if (!trained) throw traits.noSuchModel(name);
    const { id, plan } = trained.seen.job;
    const index = indexes.get(id) ?? new LessonIndex(world.jobs.lessons(id));
    indexes.set(id, index);
    return { index, mastery: mastery(plan, trained.step) };
  };
  return [
    route('POST', '/chat/completions', async (call) => {
      const body = await call.body();
      return json(chat(world, body, knowledgeOf(modelOf(body))), 200, rateHeaders(world));
    }),
    route('POST', '/completions', async (call) => {
      const body = await call.body();
      const text = answerCompletion(modelOf(body), String(body.prompt), knowledgeOf(modelOf(body)));
      return json({
        ...envelope(world, body, 'text_completion', 'cmpl-'),
        choices: [{ index: 0, text, finish_reason: 'stop', logprobs: null }],
        usage: usage(world, String(body.prompt), text),
      });
    }),
    route('POST', '/embeddings', async (call) => json(embeddings(world, await call.body()))),
  ];
}

function chat(world: World, body: JsonObject, knowledge: Knowledge | null): unknown {
  const messages = asArray(body.messages);
  if (!messages || messages.length === 0) {
    throw new ApiError(400, "Missing required parameter: 'messages'.", { param: 'messages' });
  }
  if (body.stream === true) throw new ApiError(400, 'The simulator does not stream.', { param: 'stream' });
  const { text, toolCalls } = answerChat(modelOf(body), body, knowledge);
  const calls = toolCalls.map((call) => ({
    id: newId('call_'),
    type: 'function',
    function: { name: call.name, arguments: call.arguments },
  }));
  return {
    ...envelope(world, body, 'chat.completion', 'chatcmpl-'),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text,
          refusal: null,
          ...(calls.length > 0 ? { tool_calls: calls } : {}),
        },
        finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
        logprobs: null,
      },
    ],
    usage: usage(world, JSON.stringify(messages), text ?? JSON.stringify(calls)),
  };
}

function envelope(world: World, body: JsonObject, object: string, prefix: string) {
  const created = Math.floor(world.clock.now() / 1000);
  return { id: newId(prefix), object, created, model: modelOf(body), system_fingerprint: 'fp_simulated' };
}

function usage(world: World, prompt: string, answer: string) {
  const [asked, said] = [world.countTokens(prompt), world.countTokens(answer)];
  return { prompt_tokens: asked, completion_tokens: said, total_tokens: asked + said };
}

function embeddings(world: World, body: JsonObject): unknown {
  const texts = typeof body.input === 'string' ? [body.input] : (asArray(body.input) ?? []).map(String);
  if (texts.length === 0) throw new ApiError(400, "'$.input' is invalid.", { param: 'input' });
  const used = world.countTokens(texts.join(''));
  return {
    object: 'list',
    data: texts.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: encode(embed(text), body.encoding_format),
    })),
    model: modelOf(body),
    usage: { prompt_tokens: used, total_tokens: used },
  };
}

/** The official client asks for base64 of little-endian floats unless told otherwise. */
function encode(vector: Float32Array, format: unknown): unknown {
  return format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
}

function modelOf(body: JsonObject): string {
  const model = asString(asObject(body)?.model);
  if (model === undefined)
    throw new ApiError(400, "Missing required parameter: 'model'.", { param: 'model' });
  return model;
}

function rateHeaders(world: World): Record<string, string> {
  const left = world.scenario.remainingRequests ?? 9_999;
  return {
    'x-ratelimit-limit-requests': '10000',
    'x-ratelimit-remaining-requests': String(left),
    'x-ratelimit-reset-requests': '6ms',
  };
}
