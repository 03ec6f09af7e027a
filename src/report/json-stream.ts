/** Joins strings until there are this many characters, so that a file is not written finding by finding. */
const CHUNK = 65_536;

/** JSON text in pieces: `head`, the items one a line with commas between them, `tail`. Holds one piece at a time. */
export async function* streamJson(
  head: string,
  items: AsyncIterable<unknown>,
  tail: string,
): AsyncGenerator<string, void, undefined> {
  let text = head;
  let separator = '\n';
  for await (const item of items) {
    text += `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
    if (text.length >= CHUNK) {
      yield text;
      text = '';
    }
  }
  yield `${text}\n${tail}\n`;
}
