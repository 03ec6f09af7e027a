import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { asArray, asObject, isObject, type JsonObject } from '../../boundary/json.ts';
import { checkRow, type Method } from './check-row.ts';
import { type Lesson, lessonOf, textOf } from './lesson.ts';
import { words } from './words.ts';

/** What a job needs to know of a dataset. */
export interface DatasetFacts {
  readonly examples: number;
  /** Examples that differ in prompt or answer. */
  readonly unique: number;
  /** Billed tokens of one epoch. */
  readonly tokens: number;
  /** Mean words of an answer. */
  readonly answerWords: number;
  /** 0: every answer says the same words; 1: no word is ever repeated. */
  readonly variety: number;
  /** The first wrong row, as the API says it; null where there is none. */
  readonly problem: string | null;
  /** The first examples, as many as are learned from. */
  readonly lessons: readonly Lesson[];
}

const maxLessons = 5000;

/** Reads a JSONL file once, in constant memory but for the lessons. */
export async function readDataset(
  path: string,
  method: Method,
  countTokens: (text: string) => number,
): Promise<DatasetFacts> {
  const lessons: Lesson[] = [];
  const seen = new Set<string>();
  const vocabulary = new Set<string>();
  let examples = 0;
  let tokens = 0;
  let answerWords = 0;
  let problem: string | null = null;
  for await (const line of lines(path)) {
    if (line.trim() === '') continue;
    examples += 1;
    const row = parse(line);
    const wrong = row === undefined ? 'is not valid JSON' : checkRow(row, method);
    if (wrong !== null)
      problem ??= `Example ${examples}${wrong.startsWith('message contains') ? '' : ','} ${wrong}`;
    if (wrong !== null || !isObject(row)) continue;
    tokens += billedTokens(row, countTokens);
    seen.add(createHash('sha1').update(line).digest('base64'));
    const lesson = lessonOf(row);
    if (!lesson) continue;
    const said = words(`${lesson.text ?? ''} ${lesson.toolCalls.map((call) => call.arguments).join(' ')}`);
    answerWords += said.length;
    if (vocabulary.size < 200_000) for (const word of said) vocabulary.add(word);
    if (lessons.length < maxLessons) lessons.push(lesson);
  }
  return {
    examples,
    unique: seen.size,
    tokens,
    answerWords: answerWords / Math.max(1, examples),
    variety: Math.min(1, vocabulary.size / Math.max(1, answerWords)),
    problem,
    lessons,
  };
}

/**
 * Tokens billed for one epoch of an example: role and content of each message, 3 a message, 1 an example,
 * as two real jobs were billed to the token (583 × 10 and 507 × 10).
 */
function billedTokens(row: JsonObject, countTokens: (text: string) => number): number {
  const input = asObject(row.input);
  const messages = [
    ...(asArray(row.messages) ?? asArray(input?.messages) ?? []),
    ...(asArray(row.preferred_output) ?? []),
    ...(asArray(row.non_preferred_output) ?? []),
  ];
  if (messages.length === 0) {
    const text = [row.prompt, row.completion, row.text].filter((value) => typeof value === 'string').join('');
    return countTokens(text) + 1;
  }
  let sum = 1;
  for (const message of messages.map(asObject)) {
    const calls = message?.tool_calls === undefined ? '' : JSON.stringify(message.tool_calls);
    sum += 3 + countTokens(String(message?.role)) + countTokens(textOf(message?.content) + calls);
  }
  return sum;
}

/** Lines between newlines alone: a JSON string may hold every other kind of line separator. */
async function* lines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
