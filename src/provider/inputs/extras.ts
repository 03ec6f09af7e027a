import { parseDocument } from 'yaml';
import { isObject, type JsonObject } from '../../boundary/json.ts';
import { findSecretLeaves } from '../../boundary/secret-leaves.ts';
import { UserError } from '../../boundary/user-error.ts';

/** What the client sets itself, or what would break the framing of a request. */
const FORBIDDEN =
  /^(authorization|api-key|host|content-length|content-type|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|cookie|accept|openai-organization|openai-project)$/;

/** The map of `extra-headers`. Values are always text: `1.10` stays `1.10`. Throws UserError, never quoting a value. */
export function readExtraHeaders(text: string): Readonly<Record<string, string>> {
  const map = parseMap(text, 'extra-headers', 'failsafe');
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(map)) {
    const shown = JSON.stringify(name.slice(0, 60));
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
      throw new UserError(`extra-headers: ${shown} is not a header name.`);
    if (FORBIDDEN.test(name.toLowerCase()))
      throw new UserError(`extra-headers: ${shown} is set by the action itself and cannot be replaced.`);
    if (typeof value !== 'string') throw new UserError(`extra-headers: the value of ${shown} is not text.`);
    // A line break would let a value write headers of its own.
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new UserError(
        `extra-headers: the value of ${shown} holds a line break or a character that headers cannot carry.`,
      );
    headers[name.toLowerCase()] = value.trim();
  }
  return { ...headers };
}

/** The map of `extra-body`, and the leaves in it that are named like a secret. Throws UserError, never quoting a value. */
export function readExtraBody(text: string): {
  readonly body: JsonObject;
  readonly secrets: readonly string[];
} {
  const body = parseMap(text, 'extra-body', 'core');
  return { body, secrets: findSecretLeaves(body) };
}

function parseMap(text: string, input: string, schema: 'failsafe' | 'core'): JsonObject {
  if (text.trim() === '') return {};
  // maxAliasCount stops documents that grow without end; unique keys stop a value hidden behind a second one.
  const document = parseDocument(text, { schema, uniqueKeys: true, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line;
    throw new UserError(
      `${input}: not YAML${line === undefined ? '' : ` (line ${line})`}. Allowed: a map, \`name: value\` on each line, or JSON.`,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch {
    throw new UserError(`${input}: its aliases grow without end. Write the values out.`);
  }
  if (value === null) return {};
  if (!isObject(value))
    throw new UserError(`${input}: not a map. Allowed: \`name: value\` on each line, or JSON.`);
  return value;
}
