/** The high-water mark of a socket (64 KiB), and then some. */
const QUEUED_BYTES = 128 * 1024;

/**
 * Passes chunks on, small ones as copies. A source may fill the same buffers again and again: what is large is waited for
 * until it is sent, but what is small may still lie in the socket's queue when the next chunk is asked for.
 */
export async function* keepSmallChunks(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) yield chunk.length < QUEUED_BYTES ? Buffer.from(chunk) : chunk;
}
