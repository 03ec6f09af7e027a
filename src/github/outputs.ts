import type { Log } from '../boundary/log.ts';
import { appendFileCommand } from './file-command.ts';
import type { Mask } from './mask.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Outputs {
  /** Sets an output now, so that a later failure does not lose it; a later value replaces an earlier one. */
  set(name: string, value: string | number | boolean): void;
  /** Everything set so far. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The outputs of the step, written to GITHUB_OUTPUT; without that variable they are only remembered.
 * A write that fails is a warning: the value stands in the log then.
 */
export function createOutputs(env: Environment, mask: Mask, log: Log): Outputs {
  const values = new Map<string, string>();
  const path = env['GITHUB_OUTPUT'] ?? '';
  return {
    values,
    set: (name, value) => {
      const text = String(value);
      if (values.get(name) === text) return;
      values.set(name, text);
      if (path === '') return;
      try {
        appendFileCommand(path, name, text);
      } catch (error) {
        log.warning(
          `Output ${name} could not be written to GITHUB_OUTPUT (${String(error)}); its value is ${text}`,
        );
      }
      if (mask.holds(text)) {
        log.warning(
          `Output ${name} holds a value that is masked as a secret: GitHub passes it to later steps, but not to other jobs. ` +
            'Keep a name that is no secret (an organization, a project) as a variable instead.',
        );
      }
    },
  };
}
