import { systemClock } from './boundary/clock.ts';
import { messageOf } from './boundary/thrown.ts';
import { readLeftRequest } from './commands/left-request.ts';
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
  const left = state ?? readLeftRequest(env);
  if (left === null) return log.info('No job was created: nothing to do.');
  if (state?.settled) return log.info(`The step had let go of job ${state.jobId} already: nothing to do.`);
  if (state?.createdByThisRun === false)
    return log.info(`Job ${state.jobId} was not created by this run: it goes on.`);
  const { settleLeftJob } = await import('./commands/settle-left-job.ts');
  const { readInputs } = await import('./inputs.ts');
  const mask = createMask((line) => process.stdout.write(`${line}\n`), env['GITHUB_ACTIONS'] === 'true');
  try {
    const read = inputReader(env);
    mask.add(read('api-key'));
    const inputs = readInputs(read, env);
    for (const secret of inputs.provider.secrets) mask.add(secret);
    await settleLeftJob(left, { inputs, env, log, mask, clock: systemClock });
  } catch (error) {
    log.warning(
      `${state === null ? 'The job that was asked for' : `Job ${state.jobId}`} may still run: ${messageOf(error)}`,
    );
  }
}
