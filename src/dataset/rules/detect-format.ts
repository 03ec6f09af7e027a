import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import type { Format } from '../types.ts';

/** The action's formats, and others that people bring from elsewhere. */
export type DetectedFormat = Format | 'sharegpt' | 'alpaca';

const TITLES: Readonly<Record<DetectedFormat, string>> = {
  chat: 'chat format (messages that end on an answer)',
  completion: 'prompt/completion format',
  preference: 'preference format (input, preferred_output, non_preferred_output)',
  reinforcement: 'reinforcement format (a prompt and fields for a grader)',
  sharegpt: 'ShareGPT format (conversations of from and value)',
  alpaca: 'Alpaca format (instruction and output)',
  text: 'plain text format (text)',
};
/** What to do with a file of another method. */
const METHODS: Readonly<Record<Format, string>> = {
  chat: 'it belongs to `method: supervised`',
  completion: 'it belongs to `method: supervised` with a completion model',
  text: 'only nebius, together and servers like them train on it; elsewhere convert it to messages',
  preference: 'it belongs to `method: dpo`',
  reinforcement: 'it belongs to `method: reinforcement`',
};
const CHAT_KEYS: ReadonlySet<string> = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);

/**
 * The format of one line, by its keys and the way its messages end; null where it could be several or none. Errors
 * inside a format (a misspelt role, a missing answer) leave a line undecided and never make it another format's.
 */
export function formatOfLine(line: JsonObject): DetectedFormat | null {
  const has = (key: string): boolean => Object.hasOwn(line, key);
  if (has('messages')) return formatOfMessages(line);
  if (
    has('input') &&
    (has('preferred_output') || has('non_preferred_output') || has('preferred_completion'))
  ) {
    return 'preference';
  }
  if (has('prompt') && has('completion')) return 'completion';
  if (has('conversations')) return 'sharegpt';
  if (has('instruction') && has('output')) return 'alpaca';
  if (has('text') && Object.keys(line).length === 1) return 'text';
  return null;
}

function formatOfMessages(line: JsonObject): Format | null {
  const messages = line['messages'];
  if (!Array.isArray(messages) || messages.length === 0) return null;
  let hasAnswer = false;
  let last: unknown = null;
  for (const message of messages as unknown[]) {
    last = isObject(message) ? message['role'] : null;
    if (last === 'assistant') hasAnswer = true;
  }
  const hasFields = Object.keys(line).some((key) => !CHAT_KEYS.has(key));
  if (last === 'assistant' && !hasFields) return 'chat';
  if (last === 'user' && !hasAnswer && hasFields) return 'reinforcement';
  return null;
}

/** The format that most of the lines show; null where no line shows any. */
export function detectFormat(lines: readonly JsonObject[]): DetectedFormat | null {
  let best: DetectedFormat | null = null;
  const counts = countFormats(lines);
  for (const [format, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = format;
  return best;
}

/**
 * The one finding (`wrong-format`) about a file that is plainly in another format than the method's; null where it is
 * as expected or cannot be told. Plainly means at least nine lines of ten: a stray one in the expected format would
 * otherwise turn one finding into one for every other line.
 *
 * @param lines the first lines that parsed, some hundreds at most
 */
export function findWrongFormat(lines: readonly JsonObject[], expected: Format): string | null {
  for (const [format, count] of countFormats(lines)) {
    if (format === expected || count < lines.length * 0.9) continue;
    const advice = Object.hasOwn(METHODS, format) ? METHODS[format as Format] : 'convert it first';
    return `the file is in ${TITLES[format]}, expected is the ${TITLES[expected]}; ${advice}`;
  }
  return null;
}

function countFormats(lines: readonly JsonObject[]): Map<DetectedFormat, number> {
  const counts = new Map<DetectedFormat, number>();
  for (const line of lines) {
    const format = formatOfLine(line);
    if (format !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return counts;
}
