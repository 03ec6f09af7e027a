import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../boundary/log.ts';
import { gatherArtifactFiles, type ArtifactFiles } from './artifact-files.ts';
import { cleanArtifactName } from './artifact-name.ts';
import type { GithubContext } from './context.ts';

export interface ArtifactRequest {
  /** Any text; forbidden characters become `-`, and a name already taken gets a number. */
  readonly name: string;
  readonly folder: string;
  readonly retentionDays: number | null;
  readonly context: Pick<GithubContext, 'isGhes' | 'runUrl'>;
  readonly log: Log;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  readonly url: string;
}

/** A matrix of this many jobs with one name; then something else is wrong. */
const MAX_NAMES = 50;

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
    const files = gatherArtifactFiles(folder, staging);
    if (files.files.length === 0) return null;
    log.group('Upload the results as an artifact');
    return await uploadUnderFreeName(request, files);
  } catch (error) {
    return fail(request, firstLine(error));
  } finally {
    log.endGroup();
    if (staging !== null) rmSync(staging, { recursive: true, force: true });
  }
}

async function uploadUnderFreeName(
  { name, retentionDays, context }: ArtifactRequest,
  { root, files }: ArtifactFiles,
): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const wanted = cleanArtifactName(name);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? wanted : `${wanted}-${number}`;
    try {
      const options = retentionDays === null ? {} : { retentionDays };
      const { id } = await client.uploadArtifact(free, [...files], root, options);
      if (id === undefined) throw new Error('the service gave the artifact no id');
      return { name: free, id, url: `${context.runUrl}/artifacts/${id}` };
    } catch (error) {
      if (!isTaken(error) || number >= MAX_NAMES) throw error;
    }
  }
}

/** Artifacts are immutable and their names unique in a run: the service answers 409. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/.test(error.message);
}

function fail({ folder, log }: ArtifactRequest, reason: string): null {
  log.warning(`The results were not uploaded as an artifact: ${reason}. The files are in ${folder}.`);
  return null;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n', 1)[0] ?? '').trim().replace(/\.$/, '');
}
