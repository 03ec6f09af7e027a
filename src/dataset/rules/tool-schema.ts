import { Validator } from '@cfworker/json-schema';
import type { JsonObject } from '../../boundary/json.ts';
import { copySchema, startBudget, StepsSpent } from './schema-copy.ts';
import { quote } from './quote.ts';
import { countKeys } from './walk.ts';

/** What is wrong with a call's arguments, as half a sentence; null where they fit. */
export type ArgumentsCheck = (argumentsOfCall: JsonObject) => string | null;

export interface CompiledSchema {
  /** null where the schema cannot be used. */
  readonly check: ArgumentsCheck | null;
  /** What the check leaves out and why, as half sentences. */
  readonly problems: readonly string[];
}

/** Distinct schemas kept; the oldest goes first. */
const CACHE_SIZE = 256;
/** Longest text of one schema, in characters. */
const SCHEMA_LIMIT = 100_000;

/** Checks of one schema that may run out of steps. */
const FAILURES_ALLOWED = 20;

/** Compiles each distinct schema once. */
export function createSchemaCache(): (schema: JsonObject) => CompiledSchema {
  const compiled = new Map<string, CompiledSchema>();
  return (schema) => {
    const text = JSON.stringify(schema);
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const fresh =
      text.length > SCHEMA_LIMIT ? unusable('is too large to be checked against') : compile(schema);
    if (compiled.size >= CACHE_SIZE) compiled.delete(compiled.keys().next().value ?? '');
    compiled.set(text, fresh);
    return fresh;
  };
}

function unusable(problem: string): CompiledSchema {
  return { check: null, problems: [problem] };
}

function compile(schema: JsonObject): CompiledSchema {
  const problems = new Set<string>();
  const copy = copySchema(schema, problems);
  if (copy === null) return { check: null, problems: [...problems] };
  let validator: Validator;
  try {
    validator = new Validator(copy, '2019-09');
  } catch {
    return unusable('is no JSON Schema that can be checked against');
  }
  let failures = 0;
  const check: ArgumentsCheck = (argumentsOfCall) => {
    if (failures === FAILURES_ALLOWED || countKeys(argumentsOfCall) < 0) return null;
    startBudget();
    try {
      const result = validator.validate(argumentsOfCall);
      return result.valid ? null : explain(result.errors);
    } catch (error) {
      if (!(error instanceof StepsSpent || error instanceof RangeError || isLostReference(error)))
        throw error;
      // A schema that runs in circles, or refers to what was left out of its copy, says nothing about the arguments.
      failures++;
      return null;
    }
  };
  return { check, problems: [...problems].slice(0, 4) };
}

function isLostReference(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unresolved $ref');
}

interface SchemaError {
  readonly instanceLocation: string;
  readonly keyword: string;
  readonly error: string;
}

/** The innermost error, in words that name the argument. The library's own text may quote the whole value. */
function explain(errors: readonly SchemaError[]): string {
  const innermost = errors.at(-1) ?? { instanceLocation: '#', keyword: '', error: '' };
  const name = innermost.instanceLocation.replace(/^#\/?/, '').replaceAll('~1', '/').replaceAll('~0', '~');
  const where = name === '' ? 'the arguments' : `the argument ${quote(name)}`;
  const [is, breaks] = name === '' ? ['are', 'break'] : ['is', 'breaks'];
  const quoted = /"([^"]{1,200})"/.exec(innermost.error)?.[1] ?? '';
  switch (innermost.keyword) {
    case 'required':
      return `the argument ${quote(quoted)} is missing${name === '' ? '' : ` in ${quote(name)}`}`;
    case 'type':
      return `${where} ${is} ${typeWord(quoted)}, it must be ${quote(/Expected "(.{1,200})"\./.exec(innermost.error)?.[1]?.replaceAll('", "', ' or ') ?? '').slice(1, -1)}`;
    case 'enum':
    case 'const':
      return `${where} ${is} none of the allowed values`;
    case 'false':
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `${where} ${is} not in the schema`;
    default:
      return `${where} ${breaks} "${innermost.keyword}"`;
  }
}

function typeWord(type: string): string {
  if (type === 'null') return 'null';
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}
