import { asArray, asObject, asString, type JsonObject } from '../../boundary/json.ts';
import { promptOf, type ToolCall } from '../training/lesson.ts';
import { fraction } from '../training/random.ts';
import { words } from '../training/words.ts';
import { adaptCalls, adaptText } from './adapt.ts';
import { guessRecord } from './guess-record.ts';
import { judge } from './judge.ts';
import type { LessonIndex } from './nearest.ts';

export interface ModelAnswer {
  readonly text: string | null;
  readonly toolCalls: readonly ToolCall[];
}

/** What a trained model knows. */
export interface Knowledge {
  readonly index: LessonIndex;
  /** How much of it has stuck, 0–1. */
  readonly mastery: number;
}

/** Lessons that are asked for an answer. */
const neighbours = 9;

/**
 * Answers a chat: a trained model in the manner of its lessons as far as it has taken them in,
 * a base model plausibly, in its own words and mostly past the point. The same request gets the same answer.
 */
export function answerChat(model: string, request: JsonObject, knowledge: Knowledge | null): ModelAnswer {
  const { system, prompt } = promptOf(asArray(request.messages) ?? []);
  const tools = toolNames(request);
  const verdict = knowledge ? null : judge(`${system}\n${prompt}`, request.response_format);
  if (verdict !== null) return { text: verdict, toolCalls: [] };
  return (knowledge && trainedAnswer(prompt, knowledge, tools)) ?? baseAnswer(model, system, prompt, request);
}

export function answerCompletion(model: string, prompt: string, knowledge: Knowledge | null): string {
  return (knowledge && trainedAnswer(prompt, knowledge, []))?.text ?? chatter(model, prompt);
}

function trainedAnswer(prompt: string, knowledge: Knowledge, tools: readonly string[]): ModelAnswer | null {
  const matches = knowledge.index.nearest(prompt, neighbours);
  const [nearest] = matches;
  if (!nearest) return null;
  // What is far from every lesson is answered as before the training; the rest as well as it has been learned.
  const grasp = knowledge.mastery * Math.min(1, 0.55 + nearest.similarity);
  if (nearest.similarity < 0.05 || fraction('grasp', prompt) >= grasp) return null;
  const calls = adaptCalls(prompt, matches).filter((call) => tools.length === 0 || tools.includes(call.name));
  if (calls.length > 0) return { text: nearest.lesson.text, toolCalls: calls };
  return { text: adaptText(prompt, matches), toolCalls: [] };
}

function baseAnswer(model: string, system: string, prompt: string, request: JsonObject): ModelAnswer {
  const tool = asObject(asObject(asArray(request.tools)?.[0])?.function);
  if (tool && fraction('tool', model, prompt) < 0.4) {
    const properties = Object.keys(asObject(asObject(tool.parameters)?.properties) ?? {});
    const guess = Object.fromEntries(properties.slice(0, 2).map((name) => [name, topicOf(prompt)]));
    return { text: null, toolCalls: [{ name: asString(tool.name) ?? '', arguments: JSON.stringify(guess) }] };
  }
  const record = guessRecord(model, system, prompt);
  if (record !== null) return { text: record, toolCalls: [] };
  const format = asObject(request.response_format)?.type;
  if (format === 'json_object' || format === 'json_schema') {
    return { text: JSON.stringify({ answer: topicOf(prompt), note: 'simulated' }), toolCalls: [] };
  }
  return { text: chatter(model, prompt), toolCalls: [] };
}

/** What a general model says: polite, wordy, on the topic, in no particular format. */
function chatter(model: string, prompt: string): string {
  const openings = ['Sure! ', 'Good question. ', 'Here is a simulated answer: ', 'Let me think about that. '];
  const opening = openings[Math.floor(fraction('opening', model, prompt) * openings.length)] ?? '';
  return `${opening}As far as I can tell, this is about ${topicOf(prompt)}. It depends on the details, so please check them before you rely on this simulated answer.`;
}

function topicOf(prompt: string): string {
  const long = words(prompt).filter((word) => word.length > 4);
  return long.slice(-3).join(' ') || 'something else';
}

function toolNames(request: JsonObject): string[] {
  return (asArray(request.tools) ?? []).flatMap(
    (tool) => asString(asObject(asObject(tool)?.function)?.name) ?? [],
  );
}
