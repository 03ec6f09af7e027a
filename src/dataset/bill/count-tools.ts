import { asArray, asObject, type JsonObject } from '../../boundary/json.ts';
import type { TokenCounter } from '../tokens/counter.ts';

/** Constants of OpenAI's cookbook, "How to count tokens with tiktoken", for tools in a request. */
const PER_TOOL = { o200k_base: 7, cl100k_base: 10 } as const;
const PROPERTIES = 3;
const PER_PROPERTY = 3;
const ENUM = -3;
const PER_ENUM_ITEM = 3;
const ALL_TOOLS = 12;
/** Schemas come from strangers; what nests deeper counts nothing. */
const MAX_DEPTH = 8;

/** Tokens that `tools` (or the old `functions`) of an example are estimated to take. */
export function countTools(example: JsonObject, counter: TokenCounter): number {
  let tokens = 0;
  for (const tool of asArray(example['tools']) ?? [])
    tokens += countTool(asObject(tool)?.['function'], counter);
  for (const tool of asArray(example['functions']) ?? []) tokens += countTool(tool, counter);
  return tokens === 0 ? 0 : tokens + ALL_TOOLS;
}

function countTool(definition: unknown, counter: TokenCounter): number {
  const tool = asObject(definition);
  if (tool === undefined) return 0;
  const line = `${textOf(tool['name'])}:${describe(tool['description'])}`;
  return (
    PER_TOOL[counter.encoding] + counter.count(line) + countProperties(tool['parameters'], counter, MAX_DEPTH)
  );
}

/** The cookbook looks at the first level alone; objects within objects are counted the same way here. */
function countProperties(schema: unknown, counter: TokenCounter, depth: number): number {
  const properties = asObject(asObject(schema)?.['properties']);
  if (properties === undefined || depth === 0) return 0;
  let tokens = 0;
  for (const name in properties) {
    const property = asObject(properties[name]) ?? {};
    tokens += PER_PROPERTY + countEnum(asArray(property['enum']), counter);
    tokens += counter.count(`${name}:${textOf(property['type'])}:${describe(property['description'])}`);
    tokens +=
      countProperties(property, counter, depth - 1) + countProperties(property['items'], counter, depth - 1);
  }
  return tokens === 0 ? 0 : tokens + PROPERTIES;
}

function countEnum(items: readonly unknown[] | undefined, counter: TokenCounter): number {
  if (items === undefined) return 0;
  let tokens = ENUM;
  for (const item of items) tokens += PER_ENUM_ITEM + counter.count(textOf(item));
  return tokens;
}

function describe(description: unknown): string {
  const text = textOf(description);
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const first = asArray(value)?.[0];
  return typeof first === 'string' ? first : '';
}
