import { formatCommand } from './workflow-command.ts';

/** Shorter values would turn half of every log into asterisks, and break links in summaries. */
export const MIN_SECRET_LENGTH = 4;

const REDACTED = '***';

export interface Mask {
  /**
   * Masks a secret and what is commonly derived from it; an empty one is no secret.
   * Answers false where the value is too short to be masked, so that the caller can warn by the input's name.
   */
  readonly add: (secret: string) => boolean;
  /** True where the text holds a masked value: GitHub drops such an output between jobs. */
  readonly holds: (text: string) => boolean;
  /** The text with every masked value as `***`: for files, which no runner masks. */
  readonly redact: (text: string) => string;
}

/** @param write takes one line; false commands outside a runner: values are remembered, and nothing is written. */
export function createMask(write: (line: string) => void, commands = true): Mask {
  const known = new Set<string>();
  let longestFirst: readonly string[] = [];
  return {
    add: (secret) => {
      if (secret.trim() === '') return true;
      if (secret.trim().length < MIN_SECRET_LENGTH) return false;
      for (const value of derive(secret)) {
        if (known.has(value)) continue;
        known.add(value);
        if (commands) write(formatCommand('add-mask', {}, value));
      }
      longestFirst = [...known].sort((a, b) => b.length - a.length);
      return true;
    },
    holds: (text) => longestFirst.some((value) => text.includes(value)),
    redact: (text) => longestFirst.reduce((result, value) => result.replaceAll(value, REDACTED), text),
  };
}

/** The secret, its trimmed self, each line, and these as base64, URL-encoded, JSON string and bearer token. */
function derive(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  // A short line (a brace of a JSON key file) is no secret, and nor is its base64.
  const plain = [secret, secret.trim(), ...lines].filter((value) => value.trim().length >= MIN_SECRET_LENGTH);
  const all = plain.flatMap((value) => [
    value,
    Buffer.from(value).toString('base64'),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    Buffer.from(value).toString('base64url'),
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value).slice(1, -1),
    ...(value === value.trim() && !value.includes('\n') ? [`Bearer ${value}`] : []),
  ]);
  return [...new Set(all)];
}
