import type { Sink } from './types.ts';

/**
 * Control tokens of the trainers' encodings: text that spells one makes the provider refuse the file, as in "Example
 * 6174 message contains an invalid token: <|fim_suffix|>". Those of o200k_harmony (gpt-oss) are among them.
 */
const REFUSED: ReadonlySet<string> = new Set(
  'endoftext fim_prefix fim_middle fim_suffix endofprompt im_start im_end im_sep startoftext'
    .split(' ')
    .map((name) => `<|${name}|>`),
);

const TOKEN = /<\|[A-Za-z0-9_]{1,40}\|>/g;

/** `<|`, or a `<` that the writer escaped as \u003c (Go, .NET and PHP do). */
export function mayHoldSpecialToken(raw: string): boolean {
  return raw.includes('<|') || raw.includes('003c|') || raw.includes('003C|');
}

/** Names each different token of a text once, at most four of them. */
export function findSpecialTokens(text: string, path: string, sink: Sink): void {
  if (!text.includes('<|')) return;
  const told = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    if (told.has(token) || told.size === 4) continue;
    told.add(token);
    if (REFUSED.has(token)) sink('special-token', `${path} holds the control token ${token}`);
    else
      sink('template-token', `${path} holds ${token}, which looks like a control token of a chat template`);
  }
}
