import type { Log, Place } from '../boundary/log.ts';
import { logLine } from '../untrusted/log-line.ts';
import { formatCommand } from './workflow-command.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** The runner keeps this many annotations of each type a step (`_maxCountPerIssueType`) and drops the rest. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts an annotation after 4,096 characters (`_maxIssueMessageLength`); some room for its own marks. */
const MAX_MESSAGE_LENGTH = 4_000;

export interface ActionLog extends Log {
  /** How many were asked for by level, and how many of them became annotations. */
  readonly tally: Readonly<Record<AnnotationLevel, { asked: number; shown: number }>>;
  /** How many messages of the level, with a place, still become annotations. */
  room(level: AnnotationLevel): number;
  /**
   * From now on every text passes through this first: `mask.redact`. The runner masks too, but not outside of it,
   * and not what its own rules miss.
   */
  redactWith(redact: (text: string) => string): void;
}

export interface LogOptions {
  /** Takes one line without its end. */
  readonly write: (line: string) => void;
  /** False outside a runner: levels are written as words and groups as headings. Default true. */
  readonly commands?: boolean;
  /** `RUNNER_DEBUG` is 1. */
  readonly debug?: boolean;
}

/**
 * The log of a step. Every text is neutralised: whoever wrote it, it stays one line and starts no command.
 *
 * A message with a place starts with `file:line:`, because the runner's log shows a place nowhere else.
 * Annotations beyond the runner's limit are written as plain lines, so that their place is not lost; the last
 * one of each level is kept for a message without a place, which is the one that says why the step ends.
 */
export function createLog({ write, commands = true, debug = false }: LogOptions): ActionLog {
  const tally = { error: zero(), warning: zero(), notice: zero() };
  let groupIsOpen = false;
  let redact = (text: string) => text;
  const safe = (text: string) => logLine(redact(text));

  const room = (level: AnnotationLevel) => Math.max(0, MAX_ANNOTATIONS_PER_LEVEL - 1 - tally[level].shown);
  const say = (level: AnnotationLevel, text: string, at: Place | undefined) => {
    const message = safe(withPlace(text, at));
    const count = tally[level];
    count.asked += 1;
    const isShown = at === undefined ? count.shown < MAX_ANNOTATIONS_PER_LEVEL : room(level) > 0;
    if (!commands || !isShown) {
      write(`${level}: ${message}`);
      return;
    }
    count.shown += 1;
    const properties = { title: at?.title && safe(at.title), file: at && safe(at.file), line: at?.line };
    write(formatCommand(level, properties, cut(message)));
  };
  const endGroup = () => {
    if (groupIsOpen && commands) write('::endgroup::');
    groupIsOpen = false;
  };

  return {
    tally,
    room,
    redactWith: (next) => {
      redact = next;
    },
    info: (text) => {
      write(safe(text));
    },
    group: (title) => {
      endGroup();
      groupIsOpen = true;
      write(commands ? formatCommand('group', {}, safe(title)) : `\n${safe(title)}`);
    },
    endGroup,
    notice: (text, at) => {
      say('notice', text, at);
    },
    warning: (text, at) => {
      say('warning', text, at);
    },
    error: (text, at) => {
      say('error', text, at);
    },
    debug: (text) => {
      if (debug) write(commands ? formatCommand('debug', {}, safe(text)) : `debug: ${safe(text)}`);
    },
  };
}

/** The log of this process: commands on a runner, words elsewhere. */
export function createProcessLog(env: Readonly<Record<string, string | undefined>>): ActionLog {
  return createLog({
    write: (text) => {
      process.stdout.write(`${text}\n`);
    },
    commands: env['GITHUB_ACTIONS'] === 'true',
    debug: env['RUNNER_DEBUG'] === '1',
  });
}

function zero(): { asked: number; shown: number } {
  return { asked: 0, shown: 0 };
}

function withPlace(text: string, at: Place | undefined): string {
  if (at === undefined) return text;
  const place = at.line === undefined ? at.file : `${at.file}:${at.line}`;
  return text.startsWith(at.file) ? text : `${place}: ${text}`;
}

function cut(message: string): string {
  return message.length <= MAX_MESSAGE_LENGTH
    ? message
    : `${message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed()}…`;
}
