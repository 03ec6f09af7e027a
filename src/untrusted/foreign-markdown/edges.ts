/** The joiners that our own reports put into references; they would be shown as escapes, and come anew. */
export function withoutJoiners(text: string): string {
  return text.replaceAll('\u2060', '');
}

/** Neutralizes a piece of a line and keeps the space that parts it from its neighbours. */
export function keepEdges(text: string, neutralize: (text: string) => string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${neutralize(text)}${/\s$/.test(text) ? ' ' : ''}`;
}
