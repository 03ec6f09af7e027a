import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { messageOf } from '../boundary/thrown.ts';

/** What the thread is started with. */
export interface ArtifactOrder {
  readonly kind: 'artifact';
  readonly name: string;
  readonly root: string;
  /** Absolute paths below the root. */
  readonly files: readonly string[];
  readonly retentionDays: number | null;
}

export type ArtifactAnswer =
  | { readonly kind: 'uploaded'; readonly name: string; readonly id: number }
  | { readonly kind: 'failed'; readonly message: string };

/** A matrix of this many jobs with one name; then something else is wrong. */
const MAX_NAMES = 50;

let started = false;

/**
 * Uploads with the official client, which waits for a service that does not answer for a quarter of an hour and takes
 * no signal: a thread can be ended. Does nothing in a thread that was started for something else.
 */
export function startArtifactThread(): void {
  const order = workerData as ArtifactOrder | null;
  if (parentPort === null || order?.kind !== 'artifact' || started) return;
  started = true;
  void answer(order, parentPort);
}

async function answer(order: ArtifactOrder, port: MessagePort): Promise<void> {
  const said = await uploadUnderFreeName(order).catch(
    (error: unknown): ArtifactAnswer => ({
      kind: 'failed',
      message: messageOf(error),
    }),
  );
  port.postMessage(said);
}

async function uploadUnderFreeName({
  name,
  root,
  files,
  retentionDays,
}: ArtifactOrder): Promise<ArtifactAnswer> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`;
    try {
      const options = retentionDays === null ? {} : { retentionDays };
      const { id } = await client.uploadArtifact(free, [...files], root, options);
      if (id === undefined) throw new Error('the service gave the artifact no id');
      return { kind: 'uploaded', name: free, id };
    } catch (error) {
      if (!isTaken(error) || number >= MAX_NAMES) throw error;
    }
  }
}

/** Artifacts are immutable and their names unique in a run: the service answers 409. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/.test(error.message);
}

// The file is itself what a thread is started with in tests.
startArtifactThread();
