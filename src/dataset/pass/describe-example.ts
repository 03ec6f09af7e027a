import { asArray, asObject, asString, type JsonObject } from '../../boundary/json.ts';
import { FLAG, type Format } from '../types.ts';
import { append, hashMembers, hashValue, startSequence } from './content-hash.ts';
import { copyLanes, hashText, newLanes, type Lanes } from './text-hash.ts';
import { answerFlags, textOf } from './answer-style.ts';
import type { ExampleFeatures } from './example-features.ts';

const item = newLanes();
const bare = newLanes();

/** Hashes and describes one parsed line; what is missing or ill-typed is left to the rules to report. */
export function describeExample(example: JsonObject, format: Format, out: ExampleFeatures): void {
  out.answer = 0;
  out.system = 0;
  out.tools = 0;
  out.flags = 0;
  out.roles.length = 0;
  out.calls.length = 0;
  if (format === 'completion') describeCompletion(example, out);
  else if (format === 'text') describeText(example, out);
  else if (format === 'preference') describePreference(example, out);
  else describeChat(example, format, out);
}

/** An example that could not be parsed is told apart by its text. */
export function describeInvalid(raw: string, out: ExampleFeatures): void {
  out.answer = 0;
  out.system = 0;
  out.tools = 0;
  out.flags = FLAG.INVALID;
  out.roles.length = 0;
  out.calls.length = 0;
  hashText(raw, out.content);
  copyLanes(out.content, out.prompt);
}

function describeChat(example: JsonObject, format: Format, out: ExampleFeatures): void {
  const messages = asArray(example['messages']);
  describeTools(example, out);
  if (messages === undefined) {
    hashValue(example, out.content);
    copyLanes(out.content, out.prompt);
    return;
  }
  const all = startSequence();
  const prompt = startSequence();
  copyLanes(prompt, out.prompt);
  let last: JsonObject | undefined;
  let before = 0;
  for (const [index, value] of messages.entries()) {
    const message = asObject(value);
    const isAnswer = message?.['role'] === 'assistant' && format === 'chat';
    if (message === undefined) hashValue(value, bare);
    else hashMembers(message, 'weight', bare);
    if (isAnswer) {
      copyLanes(prompt, out.prompt);
      before = index;
      out.answer = bare.a;
      last = message;
    }
    append(prompt, bare);
    copyLanes(bare, item);
    if (message?.['weight'] !== undefined) {
      hashValue(message['weight'], bare);
      append(item, bare);
    }
    append(all, item);
    if (message !== undefined) describeMessage(message, out);
  }
  if (last === undefined) copyLanes(prompt, out.prompt);
  else out.flags |= FLAG.ANSWER | answerFlags(last);
  if (last !== undefined && before === 0) clear(out.prompt);
  finishContent(example, 'messages', all, out);
}

function describeCompletion(example: JsonObject, out: ExampleFeatures): void {
  hashValue(example, out.content);
  hashValue(example['prompt'] ?? null, out.prompt);
  if (example['prompt'] === '') clear(out.prompt);
  const completion = asString(example['completion']);
  if (completion === undefined) return;
  hashText(completion, bare);
  out.answer = bare.a;
  out.flags |= FLAG.ANSWER | answerFlags({ content: completion });
}

/** No part of a plain text is its prompt or its answer. */
function describeText(example: JsonObject, out: ExampleFeatures): void {
  hashValue(example, out.content);
  clear(out.prompt);
}

function describePreference(example: JsonObject, out: ExampleFeatures): void {
  const input = asObject(example['input']);
  hashValue(example, out.content);
  hashValue(input?.['messages'] ?? example['input'] ?? null, out.prompt);
  describeTools(input ?? {}, out);
  for (const value of asArray(input?.['messages']) ?? []) {
    const message = asObject(value);
    if (message === undefined) continue;
    describeMessage(message, out);
  }
  const answers = asArray(example['preferred_output']);
  const answer = asObject(answers?.[0]);
  if (answer === undefined) return;
  hashValue(answers, bare);
  out.answer = bare.a;
  out.flags |= FLAG.ANSWER | answerFlags(answer);
  out.roles.push('assistant');
}

function describeMessage(message: JsonObject, out: ExampleFeatures): void {
  const role = asString(message['role']);
  if (role !== undefined) out.roles.push(role);
  if (role === 'system' || role === 'developer') {
    out.flags |= FLAG.SYSTEM;
    hashText(textOf(message['content']), bare);
    out.system = Math.imul(out.system, 31) ^ (bare.a | 1);
  }
  const content = message['content'];
  if (Array.isArray(content) && content.some((part) => asObject(part)?.['type'] === 'image_url')) {
    out.flags |= FLAG.IMAGES;
  }
  for (const call of asArray(message['tool_calls']) ?? []) {
    const name = asString(asObject(asObject(call)?.['function'])?.['name']);
    if (name !== undefined) out.calls.push(name);
  }
  const legacy = asString(asObject(message['function_call'])?.['name']);
  if (legacy !== undefined) out.calls.push(legacy);
}

function describeTools(holder: JsonObject, out: ExampleFeatures): void {
  const tools = holder['tools'] ?? holder['functions'];
  if (!Array.isArray(tools) || tools.length === 0) return;
  hashValue(tools, bare);
  out.tools = bare.a | 1;
  out.flags |= FLAG.TOOLS;
}

/** An example without anything before its answer has no prompt that others could share. */
function clear(prompt: Lanes): void {
  prompt.a = 0;
  prompt.b = 0;
}

/** Joins the messages' hash with those of the other keys. */
function finishContent(example: JsonObject, without: string, messages: Lanes, out: ExampleFeatures): void {
  hashMembers(example, without, out.content);
  append(out.content, messages);
}
