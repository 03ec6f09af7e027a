/**
 * Parsers of Markdown take time with the square of some counts: what is left open is looked for to the end, again and
 * again. Our own comments stay far below these limits, with which the parser needs two seconds at most.
 */
const LIMITS = { lines: 6_000, emphasis: 4_000, openTags: 2_000, nesting: 8 } as const;

const NESTED = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){${LIMITS.nesting + 1}}`,
  'm',
);

/** Whether parsing the text would keep a processor busy for no honest reason. */
export function asksTooMuch(markdown: string): boolean {
  return (
    NESTED.test(markdown) ||
    count(markdown, /\n/g) > LIMITS.lines ||
    count(markdown, /(?<!\\)[*_~]+/g) > LIMITS.emphasis ||
    count(markdown, /</g) > LIMITS.openTags
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
