/** A letter under dozens of accents still counts as one; no more code units than this for each are looked at. */
const UNITS_PER_GRAPHEME = 8;

/** Letters, digits, punctuation, and Chinese and Japanese characters, of which none joins its neighbours. */
const SINGLE =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff5e]*$/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * At most `max` characters as a reader counts them, the last one `…` where something was left out.
 * Never cuts within an emoji or an accented letter. Takes time for `max`, not for the length of the text.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  if (SINGLE.test(text.slice(0, max + 1))) return `${text.slice(0, max - 1).trimEnd()}…`;
  const head = text.slice(0, max * UNITS_PER_GRAPHEME);
  const kept: string[] = [];
  for (const { segment } of segmenter.segment(head)) {
    if (kept.length === max) return `${kept.slice(0, -1).join('').trimEnd().toWellFormed()}…`;
    kept.push(segment);
  }
  if (head.length === text.length) return text;
  return `${kept
    .slice(0, Math.max(0, max - 1))
    .join('')
    .trimEnd()
    .toWellFormed()}…`;
}
