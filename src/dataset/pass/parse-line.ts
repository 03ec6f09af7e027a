import { isObject, type JsonObject } from '../../boundary/json.ts';
import { findCredential } from '../rules/credentials.ts';
import type { Sink } from '../rules/types.ts';
import { describeJsonError } from './json-error.ts';

/** Where an exporter left the line breaks of a key in, its body stands on the lines behind this one. */
const OPENED_KEY = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----\s{0,8}$/;

/**
 * The object that a line is; null where it is none, which is reported.
 *
 * @param isCut the line stands last and without a line break
 */
export function parseLine(raw: string, isCut: boolean, sink: Sink): JsonObject | null {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    // The line rules see parsed lines only, but a secret must be found wherever it stands.
    const credential =
      findCredential(raw) ?? (OPENED_KEY.test(raw) ? 'the beginning of a private key' : null);
    if (credential !== null) sink('credential', `the line holds ${credential}`);
    if (isCut) sink('truncated-last-line', `the last line has no line break and ${describeJsonError(raw)}`);
    else sink('not-json', `the line ${describeJsonError(raw)}`);
    return null;
  }
  if (isObject(value)) return value;
  const kind = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
  sink('not-an-object', `the line is ${kind}; each line must be a JSON object`);
  return null;
}
