import type { Log } from '../boundary/log.ts';
import { logLine } from '../untrusted/log-line.ts';
import { shorten } from '../untrusted/shorten.ts';
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
      const text = readable(name, String(value));
      if (text === null) {
        log.warning(
          `Output ${name} is left out: the provider's "${shorten(String(value), 200)}" holds a line break or another character that acts on a log or a shell. The results folder holds it as it came.`,
        );
        return;
      }
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

/** Words of the provider for people, and the most of each that is passed on. */
const WORDS: Readonly<Record<string, number>> = { status: 100, 'error-code': 100, 'error-message': 2_000 };

/** Names by which the provider knows a thing: another spelling would name nothing, or something else. */
const NAMES = ['job-id', 'fine-tuned-model', 'best-checkpoint', 'training-file-id', 'validation-file-id'];

/**
 * The value as a later step may print it: words become one line that starts no workflow command, since scripts echo
 * them; a name that is no such line is none. null: there is nothing to pass on.
 */
function readable(name: string, value: string): string | null {
  const most = WORDS[name];
  if (most !== undefined) return logLine(shorten(value, most));
  return NAMES.includes(name) && logLine(value) !== value ? null : value;
}
