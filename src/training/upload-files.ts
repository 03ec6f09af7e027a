import type { Clock } from '../boundary/clock.ts';
import { asFiniteNumber, asObject } from '../boundary/json.ts';
import type { Log } from '../boundary/log.ts';
import { UserError } from '../boundary/user-error.ts';
import type { Provider, ProviderFile, UploadSource } from '../provider/types.ts';
import { describeDuration } from './duration.ts';
import { holdsContent, nameByDigest } from './file-name.ts';
import { isTransient } from './transient.ts';

/** A file for fine-tuning lists at most this many; OpenAI's own default. */
const MAX_LISTED = 10_000;
/** A file that the provider deletes sooner than this is not relied on: its job would die with it. */
const MIN_LIFE_SECONDS = 3 * 24 * 3_600;
/** openai-node waits up to 30 minutes; longer than this a create request finds out by itself. */
const MAX_WAIT_MS = 10 * 60_000;
const PAUSES_MS = [1_000, 2_000, 3_000, 5_000];
const SLOW_PAUSE_MS = 10_000;
const SAY_EVERY_BYTES = 64 * 1_024 * 1_024;

export interface UploadContext {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** The input `file-expires-days`. */
  readonly expiresAfterDays: number | null;
}

export interface UploadedFile {
  readonly file: ProviderFile;
  /** Whether this run uploaded it: what was there before is never deleted. */
  readonly uploaded: boolean;
}

/**
 * The file with these bytes at the provider: one that is there already, found by the digest in its name and by its
 * size, or else uploaded. Returns once the provider has processed it, or may just as well be asked to use it.
 *
 * Throws a `UserError` where the provider rejects the file.
 */
export async function ensureUploaded(
  context: UploadContext,
  source: UploadSource,
  role: 'training' | 'validation',
): Promise<UploadedFile> {
  const named = nameByDigest(source);
  const existing = await findUploaded(context, named);
  if (existing !== null) {
    context.log.info(
      `The ${role} file is at ${context.provider.title} already (${existing.id}): not uploaded again.`,
    );
    return { file: await waitUntilProcessed(context, existing, role), uploaded: false };
  }
  const file = await upload(context, named, role);
  return { file: await waitUntilProcessed(context, file, role), uploaded: true };
}

async function findUploaded(context: UploadContext, source: UploadSource): Promise<ProviderFile | null> {
  const soon = context.clock.now() / 1_000 + MIN_LIFE_SECONDS;
  const isLasting = (file: ProviderFile) =>
    (asFiniteNumber(asObject(file.raw)?.expires_at) ?? Infinity) > soon;
  const files = await context.provider.listFiles(MAX_LISTED, context.signal);
  return files.find((file) => holdsContent(file, source) && !isBroken(file) && isLasting(file)) ?? null;
}

async function upload(context: UploadContext, source: UploadSource, role: string): Promise<ProviderFile> {
  const { provider, clock, log } = context;
  const startedAt = clock.now();
  let said = 0;
  const file = await provider.uploadFile(source, {
    expiresAfterDays: context.expiresAfterDays,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
    onProgress: (bytes) => {
      if (bytes - said < SAY_EVERY_BYTES) return;
      said = bytes;
      log.info(
        `Uploading the ${role} file: ${Math.floor((bytes / source.bytes) * 100)} % of ${megabytes(source.bytes)}.`,
      );
    },
  });
  log.info(
    `Uploaded the ${role} file ${source.name} (${megabytes(source.bytes)}) as ${file.id} in ${describeDuration(clock.now() - startedAt)}.`,
  );
  return file;
}

async function waitUntilProcessed(
  context: UploadContext,
  file: ProviderFile,
  role: string,
): Promise<ProviderFile> {
  const { provider, clock, log, signal } = context;
  const startedAt = clock.now();
  let now = file;
  for (let look = 0; !isBroken(now) && isWaiting(now); look += 1) {
    if (clock.now() - startedAt > MAX_WAIT_MS) {
      log.info(`The ${role} file is still ${now.status ?? ''}; the job is asked for all the same.`);
      break;
    }
    await clock.sleep(PAUSES_MS[look] ?? SLOW_PAUSE_MS, signal);
    try {
      // A fresh file may be unknown for a moment.
      now = (await provider.retrieveFile(file.id, signal)) ?? now;
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
  }
  if (isBroken(now)) {
    throw new UserError(
      `${provider.title} rejected the ${role} file ${now.filename} (status ${now.status ?? ''}): ${now.statusDetails ?? 'it gave no reason'}.`,
      { code: `invalid_${role}_file` },
    );
  }
  return now;
}

/** null, where a provider has no status, is waited for no more than a status that says the file is ready. */
function isWaiting(file: ProviderFile): boolean {
  return (
    file.status !== null && !/^(processed|ready|available|succeeded|completed|success)$/i.test(file.status)
  );
}

function isBroken(file: ProviderFile): boolean {
  return file.status !== null && /^(error|failed|deleted|deleting|expired|cancelled)$/i.test(file.status);
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
