import type { Job } from '../../provider/types.ts';
import { writeStep } from '../../report/follow-yaml.ts';
import { followStep } from '../../report/sections/control.ts';
import type { Step } from '../types.ts';
import type { HeldJob } from './held-job.ts';

/** `wait: false`: the step lets go of the job and says how to follow it. */
export function endWithoutWaiting(step: Step, held: HeldJob, job: Job): void {
  held.letGo();
  step.record.update({ ended: { reason: 'no-wait', job: 'goes-on', afterMinutes: null } });
  sayHowToFollow(step, job);
}

/** A test set that was given is not passed over in silence. */
export function sayNotEvaluated({ log }: Pick<Step, 'log'>, job: Job): void {
  log.notice(
    `\`test-file\` is checked but not evaluated: with \`wait: false\` no model is waited for. \`command: evaluate\` with \`job-id: ${job.id}\` does it later.`,
  );
}

/** The step to copy, line by line, so that it can be copied from the log as well. */
export function sayHowToFollow({ log, record }: Pick<Step, 'log' | 'record'>, job: Job): void {
  log.info(`Job ${job.id} goes on. This step follows it:`);
  const text = writeStep(followStep(record.view, job.id));
  for (const line of text.trimEnd().split('\n')) log.info(line);
}
