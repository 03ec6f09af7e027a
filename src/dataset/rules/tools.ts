import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { describe, quote } from './quote.ts';
import { createSchemaCache, type ArgumentsCheck } from './tool-schema.ts';
import type { RuleId } from './rule-ids.ts';
import type { Sink } from './types.ts';
import { sameJson } from './walk.ts';

/** The functions that a line defines, each with the check of its arguments (null where it has no usable schema). */
export interface ToolSet {
  readonly functions: ReadonlyMap<string, ArgumentsCheck | null>;
  /** Whether the line defines any, so that an undefined one can be told. */
  readonly given: boolean;
}

export const NO_TOOLS: ToolSet = { functions: new Map(), given: false };
// What the API takes as a function's name, and as the number of functions.
const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const MOST_TOOLS = 128;

/** One definition list as it was read: the next line mostly has the same, which is then not read again. */
interface Reading {
  readonly source: unknown;
  readonly tools: ToolSet;
  readonly findings: readonly { readonly rule: RuleId; readonly message: string }[];
}

/** Reads `tools` and the older `functions` of a line, and tells what is wrong with them. */
export function createToolRules() {
  const schemas = createSchemaCache();
  const last: Record<'tools' | 'functions', Reading | null> = { tools: null, functions: null };

  function read(kind: 'tools' | 'functions', value: unknown, path: string): Reading {
    const known = last[kind];
    if (known !== null && sameJson(known.source, value)) return known;
    const findings: { rule: RuleId; message: string }[] = [];
    const tools = readList(kind, value, path, schemas, (rule, message) => findings.push({ rule, message }));
    return (last[kind] = { source: value, tools, findings });
  }

  return (holder: JsonObject, path: string, sink: Sink): ToolSet => {
    let found = NO_TOOLS;
    for (const kind of ['tools', 'functions'] as const) {
      const value = holder[kind];
      if (value === undefined || value === null) continue;
      const reading = read(kind, value, path);
      for (const { rule, message } of reading.findings) sink(rule, message);
      if (kind === 'functions') sink('legacy-functions', `${path}functions is the old form, write tools`);
      found = found.given
        ? { given: true, functions: new Map([...found.functions, ...reading.tools.functions]) }
        : reading.tools;
    }
    return found;
  };
}

function readList(
  kind: 'tools' | 'functions',
  value: unknown,
  path: string,
  schemas: ReturnType<typeof createSchemaCache>,
  sink: Sink,
): ToolSet {
  const functions = new Map<string, ArgumentsCheck | null>();
  if (!Array.isArray(value)) {
    sink('ill-formed-tool', `${path}${kind} is ${describe(value)}, it must be a list`);
    return { functions, given: false };
  }
  if (value.length > MOST_TOOLS)
    sink('ill-formed-tool', `${path}${kind} has ${value.length} entries, at most ${MOST_TOOLS} are taken`);
  for (let index = 0; index < Math.min(value.length, MOST_TOOLS); index++) {
    const where = `${path}${kind}[${index}]`;
    const definition = kind === 'tools' ? unwrap(value[index], where, sink) : (value[index] as unknown);
    if (definition === null) continue;
    readFunction(definition, kind === 'tools' ? `${where}.function` : where, functions, schemas, sink);
  }
  return { functions, given: value.length > 0 };
}

/** The `function` of a tool; null where the shape around it is wrong. */
function unwrap(tool: unknown, where: string, sink: Sink): unknown {
  if (!isObject(tool)) {
    sink('ill-formed-tool', `${where} is ${describe(tool)}, it must be an object`);
    return null;
  }
  if (tool['type'] !== 'function') {
    const hint = typeof tool['name'] === 'string' ? ': wrap it as {"type": "function", "function": {…}}' : '';
    sink('ill-formed-tool', `${where}.type is ${describe(tool['type'])}, it must be "function"${hint}`);
    return null;
  }
  return tool['function'];
}

function readFunction(
  definition: unknown,
  where: string,
  functions: Map<string, ArgumentsCheck | null>,
  schemas: ReturnType<typeof createSchemaCache>,
  sink: Sink,
): void {
  if (!isObject(definition)) {
    sink('ill-formed-tool', `${where} is ${describe(definition)}, it must be an object`);
    return;
  }
  const { name, description, parameters } = definition;
  if (typeof name !== 'string' || !NAME.test(name)) {
    sink(
      'ill-formed-tool',
      `${where}.name is ${describe(name)}, it must be 1 to 64 of a–z, A–Z, 0–9, _ and -`,
    );
    return;
  }
  if (description !== undefined && description !== null && typeof description !== 'string') {
    sink('ill-formed-tool', `${where}.description is ${describe(description)}, it must be a text`);
  }
  if (functions.has(name)) {
    sink('duplicate-tool', `${where} defines ${quote(name)} a second time`);
    return;
  }
  if (parameters === undefined || parameters === null) {
    functions.set(name, null);
  } else if (!isObject(parameters)) {
    functions.set(name, null);
    sink(
      'ill-formed-tool',
      `${where}.parameters is ${describe(parameters)}, it must be a JSON Schema object`,
    );
  } else {
    const compiled = schemas(parameters);
    functions.set(name, compiled.check);
    for (const problem of compiled.problems) sink('unusable-tool-schema', `${where}.parameters ${problem}`);
  }
}
