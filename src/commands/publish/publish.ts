import { uploadArtifact } from '../../github/artifact.ts';
import { defaultArtifactName } from '../../github/artifact-name.ts';
import { writeSummary } from '../../github/summary.ts';
import type { CommandName } from '../command-table.ts';
import type { Step } from '../types.ts';
import { composeSummary } from './compose-summary.ts';
import { writeReports } from './write-reports.ts';

/** Commands that work on a dataset or a job's results: they speak in the pull request and leave an artifact. */
const telling: readonly CommandName[] = ['train', 'plan', 'validate', 'follow', 'evaluate'];

/**
 * The last station: everything known becomes files, artifact, summary and comment, whatever ended the step.
 * Nothing here throws: what cannot be published is a warning, and the rest goes on.
 */
export async function publish(step: Step): Promise<void> {
  const { results, record, log, cancelled } = step;
  await attempt(step, 'write the result files', () => writeReports(step));
  record.update({ results: { ...record.view.results, files: results.files } });
  // Summary and comment link to the artifact. In a cancelled workflow seconds are left, and a summary takes none.
  const stations = cancelled.aborted
    ? [publishSummary, publishComment, publishArtifact]
    : [publishArtifact, publishSummary, publishComment];
  for (const station of stations) await station(step);
  if (results.files.length > 0) log.info(`Results: ${results.path}`);
}

async function publishArtifact({ inputs, results, record, context, log, env, outputs }: Step): Promise<void> {
  const hasFiles = telling.includes(inputs.command) || inputs.command === 'list';
  if (!inputs.github.artifact || !hasFiles || results.files.length === 0) return;
  const artifact = await uploadArtifact({
    name:
      inputs.github.artifactName ??
      defaultArtifactName(record.view.job?.id ?? inputs.command, context.runAttempt),
    folder: results.path,
    retentionDays: inputs.github.artifactRetentionDays,
    context,
    log,
    env,
  });
  if (artifact === null) return;
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
}

async function publishSummary(step: Step): Promise<void> {
  if (!step.inputs.github.summary) return;
  await attempt(step, 'write the job summary', async () => {
    const summary = composeSummary(step.record.view);
    if (summary !== '') writeSummary(step.env, step.mask.redact(summary), step.log);
  });
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
    step.log.warning(`Could not ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
