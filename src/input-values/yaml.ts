import { parseDocument } from 'yaml';
import { isObject, type JsonObject } from '../boundary/json.ts';
import { refusedInput, refusedValue } from './refused.ts';

interface YamlOptions {
  /** `failsafe` leaves every scalar the text that it is: `1.10` stays `1.10`. */
  readonly schema?: 'core' | 'failsafe';
  /** A part of it may be a secret: no message quotes it. */
  readonly secret?: boolean;
  /** The file that the input names and the text is from, as a message shows it. */
  readonly file?: string;
}

/** Aliases that may be written out, counted with those inside of them: documents must not grow without end. */
const MAX_ALIASES = 100;

/**
 * The value of an input in YAML, and so in JSON; null where it holds nothing. Keys are unique, so that no value hides
 * behind a second one.
 * @throws UserError with the first mistake and its place
 */
export function readYaml(name: string, text: string, options: YamlOptions = {}): unknown {
  const { schema = 'core', secret = false, file } = options;
  const refuse = (problem: string) =>
    refusedInput(name, `${file === undefined ? '' : `${file}: `}${problem}`);
  // The library's own warnings go to the process and quote what they warn of.
  const document = parseDocument(text, { schema, uniqueKeys: true, logLevel: 'silent' });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const at = mistake.linePos?.[0];
    const place = at === undefined ? '' : ` (line ${at.line}, column ${at.col})`;
    const [reason = ''] = mistake.message.split(/ at line \d+, column \d+|\n/);
    throw refuse(`not YAML${place}${secret ? '' : `: ${reason}`}.`);
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    // Only an alias inside of what it stands for cannot be written as JSON.
    JSON.stringify(value);
    return value;
  } catch {
    throw refuse('its aliases lead nowhere, to themselves, or grow without end. Write the values out.');
  }
}

/** The same where a map is needed; empty where nothing is given. `allowed` is what the sentence calls for. */
export function readMap(name: string, text: string, allowed: string, options: YamlOptions = {}): JsonObject {
  const value = readYaml(name, text, options) ?? {};
  if (!isObject(value)) throw refusedValue(name, value, allowed, options);
  return value;
}
