/**
 * A link whose text is finished Markdown. Only http and https addresses become links, and none with a user's name in
 * it; of anything else the text alone is left. Whose address it is, is the caller's business.
 */
export function link(text: string, url: string | null): string {
  const href = url === null ? null : webAddress(url);
  return href === null ? text : `[${text}](<${href}>)`;
}

function webAddress(url: string): string | null {
  // A path within the run's own page on GitHub.
  if (/^\.\/[\w/-]+$/.test(url)) return url;
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!['http:', 'https:'].includes(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    return null;
  return parsed.href.replace(/[<>()[\]\\|`*_"'\s@#]/g, (char) =>
    char === '#' || char === '_' ? char : percent(char),
  );
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
