import { asArray, asObject, asString, isObject, type JsonObject } from '../../boundary/json.ts';
import type { Row } from '../../dataset/change/row-columns.ts';
import { readNumberedLines } from '../../dataset/change/read-lines.ts';

/** What a reader is shown of an example. */
export interface RowText {
  readonly prompt: string;
  readonly answer: string;
}

/** Longer texts are cut for display anyway, and a few rows must not fill the memory. */
const maxText = 4_000;

/** Reads the texts of a few rows again, file by file. A line that is no longer there is left out. */
export async function readRows(rows: readonly Row[]): Promise<Map<Row, RowText>> {
  const texts = new Map<Row, RowText>();
  for (const [absolute, wanted] of Map.groupBy(rows, (row) => row.at.absolute)) {
    const byLine = Map.groupBy(wanted, (row) => row.at.line);
    const last = Math.max(...byLine.keys());
    for await (const { line, text } of readNumberedLines(absolute)) {
      for (const row of byLine.get(line) ?? []) texts.set(row, showExample(text));
      if (line >= last) break;
    }
  }
  return texts;
}

function showExample(text: string): RowText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { prompt: '', answer: '' };
  }
  const example = isObject(value) ? value : {};
  const messages = (
    asArray(example['messages']) ??
    asArray(asObject(example['input'])?.['messages']) ??
    []
  ).filter(isObject);
  const preferred = (asArray(example['preferred_output']) ?? []).filter(isObject)[0];
  const answer = preferred ?? messages.findLast((message) => message['role'] === 'assistant');
  const question = messages.findLast((message) => message['role'] === 'user');
  return {
    prompt: (question ? showMessage(question) : (asString(example['prompt']) ?? '')).slice(0, maxText),
    answer: (answer ? showMessage(answer) : (asString(example['completion'] ?? example['text']) ?? '')).slice(
      0,
      maxText,
    ),
  };
}

function showMessage(message: JsonObject): string {
  const content = message['content'];
  if (typeof content === 'string' && content !== '') return content;
  const parts = (asArray(content) ?? []).map((part) => asString(asObject(part)?.['text']) ?? '').join('');
  const calls = message['tool_calls'];
  return parts || (calls === undefined ? '' : JSON.stringify(calls));
}
