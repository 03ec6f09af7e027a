import { quote } from './quote.ts';
import type { CompletionSummary, Sink } from './types.ts';

/** Characters of a shared beginning or end that are kept. */
const AFFIX_LIMIT = 64;
// The lengths from which the old preparation tool (openai tools fine_tunes.prepare_data) gave its advice.
const LONG_PROMPT_PREFIX = 12;
const LONG_COMPLETION_PREFIX = 5;

const NOTHING: CompletionSummary = {
  lines: 0,
  emptyPrompts: 0,
  promptPrefix: '',
  promptSuffix: '',
  completionPrefix: '',
  completionSuffix: '',
  leadingSpaces: 0,
};

/** Adds up what prompts and completions share. After some dozens of lines a comparison ends at its first character. */
export function createAdviceTally() {
  const sum: { -readonly [K in keyof CompletionSummary]: CompletionSummary[K] } = { ...NOTHING };

  function add(prompt: string, completion: string): void {
    if (sum.lines === 0) {
      sum.promptPrefix = prompt.slice(0, AFFIX_LIMIT);
      sum.promptSuffix = prompt.slice(-AFFIX_LIMIT);
      sum.completionPrefix = completion.slice(0, AFFIX_LIMIT);
      sum.completionSuffix = completion.slice(-AFFIX_LIMIT);
    } else {
      sum.promptPrefix = sharedPrefix(sum.promptPrefix, prompt);
      sum.promptSuffix = sharedSuffix(sum.promptSuffix, prompt);
      sum.completionPrefix = sharedPrefix(sum.completionPrefix, completion);
      sum.completionSuffix = sharedSuffix(sum.completionSuffix, completion);
    }
    sum.lines++;
    if (prompt === '') sum.emptyPrompts++;
    const first = completion.charCodeAt(0);
    if (first === 32 || first === 10) sum.leadingSpaces++;
  }

  return { add, summary: (): CompletionSummary => ({ ...sum }) };
}

/** One tally over the parts that several workers read. */
export function mergeCompletion(parts: readonly CompletionSummary[]): CompletionSummary {
  return parts
    .filter((part) => part.lines > 0)
    .reduce(
      (a, b) =>
        a.lines === 0
          ? b
          : {
              lines: a.lines + b.lines,
              emptyPrompts: a.emptyPrompts + b.emptyPrompts,
              promptPrefix: sharedPrefix(a.promptPrefix, b.promptPrefix),
              promptSuffix: sharedSuffix(a.promptSuffix, b.promptSuffix),
              completionPrefix: sharedPrefix(a.completionPrefix, b.completionPrefix),
              completionSuffix: sharedSuffix(a.completionSuffix, b.completionSuffix),
              leadingSpaces: a.leadingSpaces + b.leadingSpaces,
            },
      NOTHING,
    );
}

/** The old tool's advice, as notices about the set. One example shares everything with itself: no advice. */
export function adviseOnCompletions(sum: CompletionSummary, sink: Sink): void {
  if (sum.lines < 2) return;
  const openEnded = sum.emptyPrompts === sum.lines;
  if (!openEnded && sum.promptSuffix === '') {
    sink(
      'completion-separator',
      'the prompts share no ending: end each with the same separator, such as "\\n\\n###\\n\\n" or " ->"',
    );
  }
  if (sum.completionSuffix === '') {
    sink(
      'completion-stop-sequence',
      'the completions share no ending: end each with the same stop sequence, such as " END" or "\\n"',
    );
  }
  if (sum.leadingSpaces < sum.lines && !openEnded) {
    const count = sum.lines - sum.leadingSpaces;
    sink(
      'completion-leading-space',
      `${count} of ${sum.lines} completions do not begin with a space, as whole words in the encoding do`,
    );
  }
  if (sum.promptPrefix.length > LONG_PROMPT_PREFIX) {
    sink(
      'completion-shared-prefix',
      `every prompt begins with ${quote(sum.promptPrefix)}: it costs tokens and teaches nothing`,
    );
  }
  if (sum.completionPrefix.length >= LONG_COMPLETION_PREFIX) {
    sink(
      'completion-shared-prefix',
      `every completion begins with ${quote(sum.completionPrefix)}: put it into the prompt instead`,
    );
  }
}

function sharedPrefix(known: string, text: string): string {
  if (text.startsWith(known)) return known;
  let length = 0;
  while (length < known.length && known.charCodeAt(length) === text.charCodeAt(length)) length++;
  return known.slice(0, length);
}

function sharedSuffix(known: string, text: string): string {
  if (text.endsWith(known)) return known;
  let length = 0;
  while (
    length < known.length &&
    known.charCodeAt(known.length - 1 - length) === text.charCodeAt(text.length - 1 - length)
  )
    length++;
  return known.slice(known.length - length);
}
