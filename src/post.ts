import { systemClock } from './boundary/clock.ts';
import { createProcessLog } from './github/log.ts';
import { createMask } from './github/mask.ts';
import { readPostState } from './github/state.ts';
import { inputReader } from './input-reader.ts';

/**
 * The action's post entry: the job that a cancelled workflow left behind. Runs only when the workflow was cancelled
 * (`post-if`), and does what `on-cancel` says to a job that the main step created and did not let go of. Best effort:
 * whatever fails is a warning.
 */
export async function post(): Promise<void> {
  const { env } = process;
  const log = createProcessLog(env);
  const state = readPostState(env);
  if (state === null) return log.info('No job was created: nothing to do.');
  if (state.settled) return log.info(`The step had let go of job ${state.jobId} already: nothing to do.`);
  if (!state.createdByThisRun) return log.info(`Job ${state.jobId} was not created by this run: it goes on.`);
  const { settleLeftJob } = await import('./commands/settle-left-job.ts');
  const { readInputs } = await import('./inputs.ts');
  const mask = createMask((line) => process.stdout.write(`${line}\n`), env['GITHUB_ACTIONS'] === 'true');
  try {
    const read = inputReader(env);
    mask.add(read('api-key'));
    const inputs = readInputs(read, env);
    for (const secret of inputs.provider.secrets) mask.add(secret);
    await settleLeftJob(state, { inputs, env, log, mask, clock: systemClock });
  } catch (error) {
    log.warning(
      `Job ${state.jobId} may still run: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
