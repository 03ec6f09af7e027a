import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { isNullableChoice, losesSomething } from './schema-losses.ts';

/**
 * A stranger's schema, copied so far as it can be run without danger: known keywords only, references only inside
 * itself. Left out: `pattern`, `patternProperties` and `format` (a regular expression can hang), `uniqueItems` (grows
 * with the square), `$id` and `$anchor` (they redirect references), and everything unknown. A copy may take more than
 * the schema, never less: what would turn that round is left out with them.
 */
const VALUES = new Set(
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains'.split(
    ' ',
  ),
);
const SCHEMAS = new Set(
  'additionalItems additionalProperties contains propertyNames not if then else unevaluatedItems unevaluatedProperties'.split(
    ' ',
  ),
);
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SCHEMA_MAPS = new Set(['properties', '$defs', 'definitions', 'dependentSchemas']);
const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

const DEPTH_LIMIT = 40;
const NODE_LIMIT = 3000;
/** Subschemas that one check may look at; a schema whose branches multiply would otherwise run for hours. */
const STEP_LIMIT = 20_000;

/** Thrown out of the library once a check has taken too many steps. */
export class StepsSpent extends Error {}

let steps = 0;

export function startBudget(): void {
  steps = 0;
}

/**
 * The library reads `$recursiveRef` of each subschema once each time it looks at it. No copy has that keyword, so it
 * falls through to this prototype, which counts.
 */
const COUNTING = Object.defineProperty({}, '$recursiveRef', {
  enumerable: false,
  get: () => {
    if (++steps > STEP_LIMIT) throw new StepsSpent('the schema takes too many steps');
    return undefined;
  },
});

/** null where nothing of it can be used; `problems` takes half sentences about what is wrong. */
export function copySchema(schema: JsonObject, problems: Set<string>): object | null {
  let nodes = 0;

  function copy(value: unknown, depth: number): unknown {
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) {
      problems.add('has something else where a schema must stand');
      return true;
    }
    if (depth > DEPTH_LIMIT || ++nodes > NODE_LIMIT) throw new StepsSpent('too large');
    const result = Object.create(COUNTING) as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) {
      if (isNullableChoice(value, key) || turnsRound(value, key, item)) continue;
      // Of branches that take more than they should, several may fit where one would.
      const name = key === 'oneOf' && losesSomething(item) ? 'anyOf' : key;
      copyKeyword(result, name, item, depth);
    }
    if (value['nullable'] === true) allowNull(result);
    return result;
  }

  function copyKeyword(result: Record<string, unknown>, key: string, item: unknown, depth: number): void {
    if (VALUES.has(key)) {
      if (typeof item === 'number') result[key] = item;
    } else if (SCHEMAS.has(key)) result[key] = copy(item, depth + 1);
    else if (SCHEMA_LISTS.has(key)) {
      if (Array.isArray(item) && item.length > 0) result[key] = item.map((entry) => copy(entry, depth + 1));
    } else if (SCHEMA_MAPS.has(key)) {
      if (isObject(item)) result[key] = copyMap(item, depth);
      else problems.add(`has "${key}" that is no object`);
    } else if (key === 'items') {
      result[key] = Array.isArray(item) ? item.map((entry) => copy(entry, depth + 1)) : copy(item, depth + 1);
    } else if (key === 'type') copyType(result, item);
    else if (key === 'enum') {
      if (Array.isArray(item)) result[key] = item;
    } else if (key === 'const') result[key] = item;
    else if (key === 'required') copyRequired(result, item);
    else if (key === '$ref') copyReference(result, item);
  }

  function copyMap(map: JsonObject, depth: number): object {
    const result = Object.create(null) as Record<string, unknown>;
    for (const [name, entry] of Object.entries(map)) result[name] = copy(entry, depth + 1);
    return result;
  }

  function copyType(result: Record<string, unknown>, type: unknown): void {
    const types: unknown[] = Array.isArray(type) ? type : [type];
    if (types.every((name) => typeof name === 'string' && TYPES.has(name))) result['type'] = type;
    else problems.add('has a "type" that JSON Schema does not know');
  }

  function copyRequired(result: Record<string, unknown>, required: unknown): void {
    if (Array.isArray(required) && required.every((name) => typeof name === 'string'))
      result['required'] = required;
    else problems.add('has a "required" that is no list of names');
  }

  function copyReference(result: Record<string, unknown>, reference: unknown): void {
    if (
      typeof reference === 'string' &&
      /^#(?:\/[\w$%~/.-]{0,200})?$/.test(reference) &&
      reaches(schema, reference)
    ) {
      result['$ref'] = reference;
    } else problems.add('refers to something outside itself, which is not followed');
  }

  try {
    return copy(schema, 0) as object;
  } catch (error) {
    if (!(error instanceof StepsSpent)) throw error;
    problems.add('is too large to be checked against');
    return null;
  }
}

/** Whether the keyword would refuse the more, the more the copies of its own or its neighbours' schemas take. */
function turnsRound(schema: JsonObject, key: string, item: unknown): boolean {
  switch (key) {
    case 'not':
    case 'if':
    case 'contains':
      return losesSomething(item);
    case 'oneOf':
      return Object.hasOwn(schema, 'anyOf') && losesSomething(item);
    case 'additionalProperties':
      return Object.hasOwn(schema, 'patternProperties');
    case 'unevaluatedItems':
    case 'unevaluatedProperties':
      return losesSomething(schema);
    default:
      return false;
  }
}

function allowNull(copy: Record<string, unknown>): void {
  const { type } = copy;
  if (type !== undefined) copy['type'] = [...(Array.isArray(type) ? (type as unknown[]) : [type]), 'null'];
  if (Array.isArray(copy['enum'])) copy['enum'] = [...(copy['enum'] as unknown[]), null];
}

/** Whether a local reference leads to a schema that the copy holds as well. */
function reaches(schema: JsonObject, reference: string): boolean {
  let place: unknown = schema;
  for (const part of reference.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(place)) place = place[Number(name)];
    else if (isObject(place) && Object.hasOwn(place, name)) place = place[name];
    else return false;
  }
  return isObject(place) || typeof place === 'boolean';
}
