import type { ProviderFile, UploadSource } from '../provider/types.ts';

/** 64 bits of the digest: enough to tell any two files of one account apart, short enough to read. */
const DIGEST_LENGTH = 16;

/** How the name of every uploaded file ends: `-` and 16 hex characters of its content's SHA-256. */
export function digestEnding(sha256: string): string {
  return `-${sha256.slice(0, DIGEST_LENGTH)}.jsonl`;
}

/** The source under a name that carries its digest; unchanged where it does already. */
export function nameByDigest(source: UploadSource): UploadSource {
  const ending = digestEnding(source.sha256);
  if (source.name.endsWith(ending)) return source;
  return {
    name: source.name.replace(/\.jsonl$/, '') + ending,
    bytes: source.bytes,
    sha256: source.sha256,
    read: (start, end) => source.read(start, end),
  };
}

/** Whether the file's name tells its content. */
export function namesDigest({ filename }: ProviderFile): boolean {
  return /-[\da-f]{16}\.jsonl$/.test(filename);
}

/** Whether the provider's file holds these bytes, as far as its name and size can tell. */
export function holdsContent(
  file: ProviderFile,
  content: { readonly sha256: string; readonly bytes: number | null },
): boolean {
  const sizeAgrees = file.bytes === null || content.bytes === null || file.bytes === content.bytes;
  return file.filename.endsWith(digestEnding(content.sha256)) && sizeAgrees;
}
