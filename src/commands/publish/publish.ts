import { uploadArtifact } from '../../github/artifact.ts';
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
  const { inputs, log, results, record, context, env, outputs } = step;
  const isTelling = telling.includes(inputs.command);
  await attempt(step, 'write the result files', () => writeReports(step));
  record.update({ results: { ...record.view.results, files: results.files } });
  const hasFiles = isTelling || inputs.command === 'list';
  if (inputs.github.artifact && hasFiles && results.files.length > 0) {
    const artifact = await uploadArtifact({
      name: inputs.github.artifactName ?? defaultArtifactName(step),
      folder: results.path,
      retentionDays: inputs.github.artifactRetentionDays,
      context,
      log,
      env,
    });
    if (artifact) {
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
  }
  if (inputs.github.summary) {
    await attempt(step, 'write the job summary', async () => {
      writeSummary(env, step.mask.redact(composeSummary(record.view)), log);
    });
  }
  if (isTelling || inputs.github.comment === 'always') {
    const url = await step.comment.finish();
    if (url !== null) outputs.set('comment-url', url);
  }
  if (results.files.length > 0) log.info(`Results: ${results.path}`);
}

function defaultArtifactName({ record, inputs, context }: Step): string {
  return `fine-tune-${record.view.job?.id ?? inputs.command}-${context.runAttempt}`;
}

async function attempt(step: Step, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    step.log.warning(`Could not ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
