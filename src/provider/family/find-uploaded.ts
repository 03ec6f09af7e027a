import { asObject } from '../../boundary/json.ts';
import type { UploadSource } from '../types.ts';
import type { FamilyContext } from './context.ts';
import { listFiles } from './files.ts';

/** A file whose name carries this content's digest and whose size agrees: what an upload without an answer left behind. */
export async function findUploaded(
  context: FamilyContext,
  source: UploadSource,
  signal?: AbortSignal,
): Promise<unknown> {
  if (!source.name.includes(source.sha256.slice(0, 12))) return undefined;
  const files = await listFiles(context, 100, signal);
  const found = files.find(
    (file) =>
      file.filename === source.name &&
      file.bytes === source.bytes &&
      file.status !== 'error' &&
      file.status !== 'deleted',
  );
  return asObject(found?.raw);
}
