import { createHash } from 'node:crypto';

/**
 * The hidden first line by which a comment is found again.
 *
 * It holds a hash and not the key itself, which may contain what ends an HTML comment; the pull request's number
 * is hashed too, so that a body copied to another conversation is not taken for ours.
 */
export function commentMarker(key: string, pullRequest: number): string {
  const digest = createHash('sha256').update(`${pullRequest}\n${key}`).digest('hex').slice(0, 32);
  return `<!-- fine-tune-comment:${digest} -->`;
}

/** The key of a comment whose workflow names none: what tells two trainings of one workflow apart. */
export function defaultCommentKey(parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** The body without its marker; null where it does not start with it. */
export function withoutMarker(body: string, marker: string): string | null {
  if (!body.startsWith(marker)) return null;
  return body.slice(marker.length).replace(/^\r?\n/, '');
}
