import { messageOf } from '../../boundary/thrown.ts';
import { uploadArtifact } from '../../github/artifact.ts';
import { defaultArtifactName } from '../../github/artifact-name.ts';
import { openSummary, type Summary } from '../../github/summary.ts';
import type { CommandName } from '../command-table.ts';
import type { Step } from '../types.ts';
import { composeSummary } from './compose-summary.ts';
import { writeReports } from './write-reports.ts';

/** Commands that work on a dataset or a job's results: they speak in the pull request and leave an artifact. */
const telling: readonly CommandName[] = ['train', 'plan', 'validate', 'follow', 'evaluate'];

/** So long the comment waits for the artifact, to link to it. */
const LINK_PATIENCE_MS = 10_000;

/**
 * The last station: everything known becomes files, artifact, summary and comment, whatever ended the step.
 * Nothing here throws: what cannot be published is a warning, and the rest goes on. The summary is there before
 * anything is asked of a service, and is written anew where the artifact came in time to be linked.
 */
export async function publish(step: Step): Promise<void> {
  const { results, record, log } = step;
  await attempt(step, 'write the result files', () => writeReports(step));
  record.update({ results: { ...record.view.results, files: results.files } });
  const summary = openSummary(step.env, log);
  publishSummary(step, summary);
  const upload = publishArtifact(step).then((isThere) => {
    if (isThere) publishSummary(step, summary);
  });
  await atMost(LINK_PATIENCE_MS, step, upload);
  await Promise.all([upload, publishComment(step)]);
  if (results.files.length > 0) log.info(`Results: ${results.path}`);
}

/** Waits for the work, but not longer; in a cancelled workflow not at all, since seconds are left. */
async function atMost(ms: number, { clock, cancelled }: Step, work: Promise<void>): Promise<void> {
  const done = new AbortController();
  const patience = clock.sleep(ms, AbortSignal.any([cancelled, done.signal])).catch(() => undefined);
  await Promise.race([work, patience]);
  done.abort();
}

/** Answers whether there is one. */
async function publishArtifact(step: Step): Promise<boolean> {
  const { inputs, results, record, context, log, env, outputs } = step;
  const hasFiles = telling.includes(inputs.command) || inputs.command === 'list';
  if (!inputs.github.artifact || !hasFiles || results.files.length === 0) return false;
  const artifact = await uploadArtifact({
    name:
      inputs.github.artifactName ??
      defaultArtifactName(record.view.job?.id ?? inputs.command, context.runAttempt),
    folder: results.path,
    retentionDays: inputs.github.artifactRetentionDays,
    context,
    log,
    workerUrl: step.workerUrl,
    signal: step.lastCall,
    env,
  });
  if (artifact === null) return false;
  outputs.set('artifact-id', artifact.id);
  outputs.set('artifact-url', artifact.url);
  record.update({
    results: {
      files: results.files,
      artifactName: artifact.name,
      artifactId: String(artifact.id),
      artifactUrl: artifact.url,
    },
  });
  return true;
}

function publishSummary({ inputs, record, mask, log }: Step, summary: Summary): void {
  if (!inputs.github.summary) return;
  try {
    const text = composeSummary(record.view);
    if (text !== '') summary.write(mask.redact(text));
  } catch (error) {
    log.warning(`Could not write the job summary: ${messageOf(error)}`);
  }
}

async function publishComment({ inputs, comment, outputs, log }: Step): Promise<void> {
  if (!telling.includes(inputs.command) && inputs.github.comment !== 'always') return;
  // The `comment` command posts another run's words and none of its own.
  if (inputs.command === 'comment') return;
  const url = await comment.finish();
  if (url === null) return;
  outputs.set('comment-url', url);
  log.info(`Comment: ${url}`);
}

async function attempt(step: Step, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    step.log.warning(`Could not ${what}: ${messageOf(error)}`);
  }
}
