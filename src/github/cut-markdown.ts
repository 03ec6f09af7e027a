const NOTE = '\n\n_Cut here: the text is longer than GitHub takes._\n';

/**
 * The last defence of a size limit: whole lines from the start and a note, or '' where not even the note fits.
 * Reports keep their own budget and drop detail first, so that this is not needed.
 */
export function cutToLength(markdown: string, max: number): string {
  if (markdown.length <= max) return markdown;
  if (max < NOTE.length) return '';
  return withNote(markdown.slice(0, max - NOTE.length));
}

/** The same for a limit in UTF-8 bytes. */
export function cutToBytes(markdown: string, max: number): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= max) return markdown;
  if (max < NOTE.length) return '';
  const head = bytes.subarray(0, max - NOTE.length).toString('utf8');
  return withNote(head.replace(/\ufffd+$/, ''));
}

function withNote(head: string): string {
  const end = head.lastIndexOf('\n');
  return `${(end > 0 ? head.slice(0, end) : head).toWellFormed()}${NOTE}`;
}
