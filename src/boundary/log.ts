/** Where an annotation points: a path relative to the workspace, and a line counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly title?: string;
}

/**
 * What the stations say to the person who reads the log.
 *
 * Whoever implements it neutralises every text: callers may pass what strangers wrote.
 */
export interface Log {
  /** One line. */
  info(text: string): void;
  /** Opens a folded group, one a station; a group that is still open is closed first. */
  group(title: string): void;
  endGroup(): void;
  notice(text: string, at?: Place): void;
  warning(text: string, at?: Place): void;
  error(text: string, at?: Place): void;
  /** Shown only with debug logging on. */
  debug(text: string): void;
}

export const silentLog: Log = {
  info: () => undefined,
  group: () => undefined,
  endGroup: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
};
