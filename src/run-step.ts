import type { ReadInput } from './boundary/read-input.ts';
import { carryInputs } from './commands/carried-inputs.ts';
import { ignoredInputs, readCommand, requireInputs } from './commands/command-table.ts';
import { describeFailure } from './commands/describe-failure.ts';
import { runCommand } from './commands/run-command.ts';
import type { Environment, Inputs } from './commands/types.ts';
import type { ActionLog } from './github/log.ts';
import { createMask, type Mask } from './github/mask.ts';
import { createOutputs } from './github/outputs.ts';
import { findInputSecrets } from './input-values/secrets.ts';
import { readInputs } from './inputs.ts';

interface Start {
  readonly env: Environment;
  readonly log: ActionLog;
  readonly read: ReadInput;
  readonly workerUrl: URL;
  readonly startedAt: number;
}

/**
 * From raw inputs to the exit code: masks every secret first, checks that the command has what it needs, runs it.
 * A wrong input ends here, before any request.
 */
export async function runStep({ env, log, read, workerUrl, startedAt }: Start): Promise<number> {
  const mask = createMask((line) => process.stdout.write(`${line}\n`), env['GITHUB_ACTIONS'] === 'true');
  log.redactWith(mask.redact);
  try {
    const inputs = prepare({ env, read, mask, log });
    const carried = carryInputs(read, mask.holds);
    return await runCommand(inputs, { env, log, mask, workerUrl, startedAt, carried });
  } catch (error) {
    // A wrong input, or a machine on which not even the results folder can be made.
    const failure = describeFailure(error, { log, cancelled: NEVER });
    const outputs = createOutputs(env, mask, log);
    const message = mask.redact(failure.message);
    outputs.set('error-code', mask.redact(failure.code));
    outputs.set('error-message', message);
    log.error(message);
    return 1;
  }
}

const NEVER = new AbortController().signal;

function prepare({ env, read, mask, log }: Pick<Start, 'env' | 'read' | 'log'> & { mask: Mask }): Inputs {
  for (const name of ['api-key', 'github-token']) {
    if (!mask.add(read(name)))
      log.warning(`Input \`${name}\` is too short to be masked; it is no real secret.`);
  }
  for (const secret of findInputSecrets(read)) mask.add(secret);
  const command = readCommand(read);
  const inputs = readInputs(read, env);
  for (const secret of inputs.provider.secrets) mask.add(secret);
  requireInputs(command, read);
  const ignored = ignoredInputs(command, read);
  if (ignored.length > 0) {
    const names = ignored.map((name) => `\`${name}\``).join(', ');
    log.warning(`\`command: ${command}\` takes no ${names}: ignored.`);
  }
  return inputs;
}
