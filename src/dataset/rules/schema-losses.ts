import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';

// Keywords that a copy leaves out and that can refuse a value, and references, which may lead to such.
const LOST = new Set(
  'pattern patternProperties format uniqueItems dependencies $ref $dynamicRef $recursiveRef'.split(' '),
);
/** Keywords that hold values, not schemas. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required']);
/** Keywords that hold names with a schema each. */
const MAPS = new Set(['properties', '$defs', 'definitions', 'dependentSchemas']);

/**
 * Whether the copy of a schema may take more values than the schema does. Where one stands that turns this round
 * (`not`, `if`, …), the copy would refuse what fits.
 */
export function losesSomething(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.some(losesSomething);
  if (!isObject(schema)) return false;
  for (const [key, item] of Object.entries(schema)) {
    if (LOST.has(key) || isOldLimit(key, item) || isNullableChoice(schema, key)) return true;
    if (DATA.has(key)) continue;
    if (MAPS.has(key) ? isObject(item) && Object.values(item).some(losesSomething) : losesSomething(item))
      return true;
  }
  return false;
}

/** Draft 4 says `exclusiveMinimum: true` beside `minimum`. */
function isOldLimit(key: string, item: unknown): boolean {
  return (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') && typeof item === 'boolean';
}

const CHOICES = new Set(['allOf', 'anyOf', 'oneOf', 'not', '$ref', 'const']);

/** OpenAPI's `nullable: true` allows null beside what the schema says; what that is cannot be told of these. */
export function isNullableChoice(schema: JsonObject, key: string): boolean {
  return schema['nullable'] === true && CHOICES.has(key);
}
