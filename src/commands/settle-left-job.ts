import { tmpdir } from 'node:os';
import type { PostState } from '../github/state.ts';
import { settleJob, settleUnansweredJob } from '../training/settle.ts';
import type { LeftRequest } from './left-request.ts';
import { openConnection } from './stations/connect.ts';
import type { Step } from './types.ts';

/** The runner gives `post` minutes: a provider may be slow to answer a create request, or refuse for a while to cancel. */
const SETTLE_MS = 30_000;

/**
 * What `on-cancel` says, done by `post` to the job that the cancelled step did not get to: one that it held, or one that
 * it had asked for without living to see the answer.
 */
export async function settleLeftJob(
  left: PostState | LeftRequest,
  step: Pick<Step, 'inputs' | 'env' | 'log' | 'mask' | 'clock'>,
): Promise<void> {
  const provider = await openConnection({ ...step, tempDir: step.env['RUNNER_TEMP'] || tmpdir() });
  try {
    const search = { provider, clock: step.clock };
    const { onCancel } = step.inputs.training;
    const settlement =
      'jobId' in left
        ? await settleJob(search, left, onCancel, SETTLE_MS)
        : await settleUnansweredJob(search, left.wanted, left.authorship, onCancel, SETTLE_MS);
    if (settlement.kind === 'unknown') step.log.warning(settlement.text);
    else step.log.info(settlement.text);
  } finally {
    await provider.close();
  }
}
