/** Word joiner: no width, no line break, and GitHub's filters do not look across it. */
const JOINER = '\u2060';

/**
 * GitHub looks for mentions, references, addresses and emoji codes in the finished text, after Markdown escapes and
 * HTML entities are decoded, so that only a character in between keeps it from finding one.
 */
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  // @user, @org/team, user@commit and e-mail addresses.
  [/@/g, `@${JOINER}`],
  // #1, owner/repository#1.
  [/#/g, `#${JOINER}`],
  [/(gh-)(?=\d)/gi, `$1${JOINER}`],
  // Bare addresses: https://…, ftp://…, www.…
  [/:(?=\/\/)/g, `:${JOINER}`],
  [/(www)(?=\.)/gi, `$1${JOINER}`],
  // :octocat: becomes an image; the second colon may stand in the text that follows.
  [/:(?=[\w+-])/g, `:${JOINER}`],
];

/** Commit ids, which become links: 7 to 40 hexadecimal digits. */
const COMMIT = /(?<![\p{L}\p{N}_])[0-9a-f]{7,40}(?![\p{L}\p{N}_])/giu;

/** Puts an invisible word joiner into everything that GitHub would turn into a mention, a reference, a link or an emoji. */
export function breakReferences(text: string): string {
  return REFERENCES.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text.replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${JOINER}`)),
  );
}
