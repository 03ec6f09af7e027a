/** A provider's title after other words: "at the provider", "at OpenAI". */
export function midSentence(title: string): string {
  return title.replace(/^The /, 'the ');
}

/** A provider's title as the first word: "The simulator shuts …". */
export function startSentence(title: string): string {
  return title.replace(/^the /, 'The ');
}
