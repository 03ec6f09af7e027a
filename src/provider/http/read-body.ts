/** The body's bytes, or null where it has more than `maxBytes`; then the rest is not read. */
export async function readBody(
  body: AsyncIterable<Uint8Array> & { destroy?: () => unknown },
  maxBytes: number,
): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy?.();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
