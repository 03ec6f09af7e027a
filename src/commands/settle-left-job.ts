import { tmpdir } from 'node:os';
import type { PostState } from '../github/state.ts';
import { settleJob } from '../training/settle.ts';
import { openConnection } from './stations/connect.ts';
import type { Step } from './types.ts';

/** What `on-cancel` says, done by `post` to the job that the cancelled step did not get to. */
export async function settleLeftJob(
  state: PostState,
  step: Pick<Step, 'inputs' | 'env' | 'log' | 'mask' | 'clock'>,
): Promise<void> {
  const provider = await openConnection({ ...step, tempDir: step.env['RUNNER_TEMP'] || tmpdir() });
  try {
    const search = { provider, clock: step.clock };
    const settlement = await settleJob(search, state, step.inputs.training.onCancel);
    if (settlement.kind === 'unknown') step.log.warning(settlement.text);
    else step.log.info(settlement.text);
  } finally {
    await provider.close();
  }
}
