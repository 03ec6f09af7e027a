import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../boundary/log.ts';
import { messageOf } from '../boundary/thrown.ts';
import { gatherArtifactFiles } from './artifact-files.ts';
import { cleanArtifactName } from './artifact-name.ts';
import type { GithubContext } from './context.ts';
import { runArtifactThread } from './run-artifact-thread.ts';

export interface ArtifactRequest {
  /** Any text; forbidden characters become `-`, and a name already taken gets a number. */
  readonly name: string;
  readonly folder: string;
  readonly retentionDays: number | null;
  readonly context: Pick<GithubContext, 'isGhes' | 'runUrl'>;
  readonly log: Log;
  /** The bundle's entry for threads. */
  readonly workerUrl: URL;
  /** Gives the upload up: the service may leave it unanswered for a quarter of an hour. */
  readonly signal: AbortSignal;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  readonly url: string;
}

/**
 * Uploads a folder as an artifact of the run. Never throws: whatever fails is one warning that says where the
 * files lie, and null.
 */
export async function uploadArtifact(request: ArtifactRequest): Promise<UploadedArtifact | null> {
  const { folder, context, log, env = process.env } = request;
  if (context.isGhes)
    return fail(request, 'GitHub Enterprise Server has no artifact service that the client speaks to');
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
    // Outside a runner there is no such service, and nothing to warn about.
    if (env['GITHUB_ACTIONS'] !== 'true') return null;
    return fail(request, 'the runner offers no artifact service (ACTIONS_RESULTS_URL is not set)');
  }
  let staging: string | null = null;
  try {
    staging = mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'artifact-'));
    const { root, files } = gatherArtifactFiles(folder, staging);
    if (files.length === 0) return null;
    log.group('Upload the results as an artifact');
    const { retentionDays, workerUrl, signal } = request;
    const wanted = cleanArtifactName(request.name);
    const order = { kind: 'artifact', name: wanted, root, files, retentionDays } as const;
    const { name, id } = await runArtifactThread(workerUrl, order, signal);
    return { name, id, url: `${context.runUrl}/artifacts/${id}` };
  } catch (error) {
    return fail(request, firstLine(error));
  } finally {
    log.endGroup();
    if (staging !== null) rmSync(staging, { recursive: true, force: true });
  }
}

function fail({ folder, log }: ArtifactRequest, reason: string): null {
  log.warning(`The results were not uploaded as an artifact: ${reason}. The files are in ${folder}.`);
  return null;
}

function firstLine(error: unknown): string {
  const text = messageOf(error);
  return (text.split('\n', 1)[0] ?? '').trim().replace(/\.$/, '');
}
