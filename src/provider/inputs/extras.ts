import type { JsonObject } from '../../boundary/json.ts';
import { findSecretLeaves } from '../../boundary/secret-leaves.ts';
import { refusedInput, showFound } from '../../input-values/refused.ts';
import { readMap } from '../../input-values/yaml.ts';

/** What the client sets itself, or what would break the framing of a request. */
const FORBIDDEN =
  /^(authorization|api-key|host|content-length|content-type|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|cookie|accept|openai-organization|openai-project)$/;

/** The map of `extra-headers`. Values are always text: `1.10` stays `1.10`. Throws UserError, never quoting a value. */
export function readExtraHeaders(text: string): Readonly<Record<string, string>> {
  const map = readSecretMap('extra-headers', text, 'failsafe');
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(map)) {
    const refuse = (problem: string) => refusedInput('extra-headers', `${showFound(name)} ${problem}.`);
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw refuse('is not a header name');
    if (FORBIDDEN.test(name.toLowerCase()))
      throw refuse('is set by the action itself and cannot be replaced');
    if (typeof value !== 'string') throw refuse('has a value that is not text');
    // A line break would let a value write headers of its own.
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw refuse('has a value with a line break or a character that headers cannot carry');
    if (Object.hasOwn(headers, name.toLowerCase())) throw refuse('is given twice; a header has no case');
    headers[name.toLowerCase()] = value.trim();
  }
  return { ...headers };
}

/** The map of `extra-body`, and the leaves in it that are named like a secret. Throws UserError, never quoting a value. */
export function readExtraBody(text: string): {
  readonly body: JsonObject;
  readonly secrets: readonly string[];
} {
  const body = readSecretMap('extra-body', text, 'core');
  return { body, secrets: findSecretLeaves(body) };
}

function readSecretMap(name: string, text: string, schema: 'failsafe' | 'core'): JsonObject {
  return readMap(name, text, 'a map, `name: value` on each line, or JSON', { schema, secret: true });
}
