/** A tag without attributes that our own comments use, or text: anything else, other tags included. */
export type TagPart =
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly source: string }
  | { readonly kind: 'text'; readonly text: string };

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<(\/?)(details|summary|sub|ins|del|code|span|br)>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Takes HTML apart. Comments are left out: by them comments are found again, and carry earlier results. */
export function readTags(html: string): TagPart[] {
  const source = html.replace(COMMENT, '');
  const parts: TagPart[] = [];
  let at = 0;
  for (const match of source.matchAll(TAG)) {
    const [tag, slash = '', name = ''] = match;
    if (match.index > at) parts.push({ kind: 'text', text: source.slice(at, match.index) });
    parts.push({ kind: 'tag', name, closes: slash !== '', source: tag });
    at = match.index + tag.length;
  }
  if (at < source.length) parts.push({ kind: 'text', text: source.slice(at) });
  return parts;
}

/** What `htmlText` has escaped; other entities stay as they were written. */
export function decodeHtmlText(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
