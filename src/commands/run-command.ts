import { tmpdir } from 'node:os';
import { realpathSync } from 'node:fs';
import { systemClock } from '../boundary/clock.ts';
import { OutOfTimeError } from '../boundary/out-of-time-error.ts';
import { limitSignal } from '../boundary/until-deadline.ts';
import type { UserError } from '../boundary/user-error.ts';
import type { RunView } from '../report/view.ts';
import { listenForCancellation } from '../github/cancellation.ts';
import { readContext } from '../github/context.ts';
import type { ActionLog } from '../github/log.ts';
import type { Mask } from '../github/mask.ts';
import { createOutputs } from '../github/outputs.ts';
import { describeFailure } from './describe-failure.ts';
import { openLiveComment } from './publish/live-comment.ts';
import { publish } from './publish/publish.ts';
import { ResultsFolder } from './results-folder.ts';
import { describeRun } from './describe-run.ts';
import { RunRecord } from './run-record.ts';
import { publishingDeadline, waitingDeadline } from './stations/waiting-deadline.ts';
import type { Environment, Inputs, Step } from './types.ts';

/**
 * Runs one command from its inputs to its reports.
 *
 * Whatever the story throws is remembered, everything known is published, and only then the step fails.
 * @returns the exit code
 */
export async function runCommand(
  inputs: Inputs,
  surroundings: {
    env: Environment;
    log: ActionLog;
    mask: Mask;
    workerUrl: URL;
    startedAt: number;
    carried: RunView['carried'];
  },
): Promise<number> {
  const { env, log, mask, workerUrl, startedAt, carried } = surroundings;
  const cancellation = listenForCancellation();
  const context = readContext(env);
  const tempDir = env['RUNNER_TEMP'] || tmpdir();
  const outputs = createOutputs(env, mask, log);
  const results = new ResultsFolder(tempDir, mask.redact, (why) => {
    log.warning(`The results are not complete: ${why}. The outputs and this log are.`);
  });
  outputs.set('results-path', results.path);
  const { timeoutMinutes } = inputs.training;
  const deadline = startedAt + timeoutMinutes * 60_000;
  const over = new AbortController();
  const working = limitSignal(
    {
      clock: systemClock,
      signal: cancellation.signal,
      deadline: waitingDeadline({ deadline, startedAt }),
    },
    () => new OutOfTimeError(timeoutMinutes),
  );
  const bare = {
    inputs,
    env,
    context,
    workspace: realpathSync(env['GITHUB_WORKSPACE'] || process.cwd()),
    tempDir,
    clock: systemClock,
    log,
    mask,
    outputs,
    results,
    record: new RunRecord(inputs.command, describeRun(context, env), carried),
    signal: working.signal,
    cancelled: cancellation.signal,
    lastCall: AbortSignal.any([cancellation.lastCall, over.signal]),
    deadline,
    startedAt,
    workerUrl,
  };
  const step: Step = { ...bare, comment: openLiveComment(bare) };
  let failure: UserError | null = null;
  try {
    const story = await loadStory(inputs.command);
    await story(step);
  } catch (error) {
    failure = describeFailure(error, step);
    step.record.update({ error: { code: failure.code, message: failure.message } });
    // A provider's words may quote the key, and no runner masks the file of outputs.
    outputs.set('error-code', mask.redact(failure.code));
    outputs.set('error-message', mask.redact(failure.message));
  }
  working.dispose();
  // The last station's group is over: what follows is about the whole step.
  log.endGroup();
  const publishing = limitSignal(
    { clock: systemClock, signal: over.signal, deadline: publishingDeadline(step) },
    () => new OutOfTimeError(timeoutMinutes, 'It was not waited for any longer.'),
  );
  publishing.signal.addEventListener('abort', () => {
    over.abort(publishing.signal.reason);
  });
  await publish(step);
  publishing.dispose();
  if (failure) log.error(failure.message);
  cancellation.dispose();
  return failure ? 1 : 0;
}

type Story = (step: Step) => Promise<void>;

/** Each story is loaded only when it is told. */
async function loadStory(command: Inputs['command']): Promise<Story> {
  switch (command) {
    case 'train':
      return (await import('./train.ts')).train;
    case 'plan':
      return (await import('./plan.ts')).plan;
    case 'validate':
      return (await import('./validate.ts')).validate;
    case 'follow':
      return (await import('./follow.ts')).follow;
    case 'status':
      return (await import('./status.ts')).showStatus;
    case 'list':
      return (await import('./list.ts')).list;
    case 'cancel':
      return (await import('./steer.ts')).cancel;
    case 'pause':
      return (await import('./steer.ts')).pause;
    case 'resume':
      return (await import('./steer.ts')).resume;
    case 'evaluate':
      return (await import('./evaluate.ts')).evaluate;
    case 'delete':
      return (await import('./delete.ts')).deleteThings;
    case 'comment':
      return (await import('./comment.ts')).postComment;
  }
}
