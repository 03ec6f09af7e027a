/** Lower-case words and numbers of a text, in order. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the words that two texts have in common (Jaccard), 0–1; 1 for two empty texts. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
