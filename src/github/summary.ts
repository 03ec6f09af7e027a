import { closeSync, constants, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import type { Log } from '../boundary/log.ts';
import { cutToBytes } from './cut-markdown.ts';

/** GitHub refuses the summary of a step above 1 MiB. */
export const MAX_SUMMARY_BYTES = 1_048_576;

export interface Summary {
  /**
   * Appends Markdown to the job summary; a later call replaces what an earlier one wrote. Never throws: a summary that
   * cannot be written is a warning. Answers whether it was written.
   */
  write(markdown: string): boolean;
}

/** The summary of this step. Where there is none (outside a runner) nothing happens. */
export function openSummary(env: Readonly<Record<string, string | undefined>>, log: Log): Summary {
  const path = env['GITHUB_STEP_SUMMARY'] ?? '';
  let start: number | null = null;
  return {
    write: (markdown) => {
      if (path === '') return false;
      try {
        start ??= statSync(path, { throwIfNoEntry: false })?.size ?? 0;
        const text = cutToBytes(`${markdown.trimEnd()}\n`, MAX_SUMMARY_BYTES - start);
        if (text === '') {
          log.warning('The job summary of this step is full (1 MiB); nothing was added to it.');
          return false;
        }
        writeFrom(path, start, Buffer.from(text));
        return true;
      } catch (error) {
        log.warning(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${String(error)}`);
        return false;
      }
    },
  };
}

/** First written, then cut: a process that ends in between leaves a summary. */
function writeFrom(path: string, start: number, bytes: Buffer): void {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT);
  try {
    writeSync(file, bytes, 0, bytes.length, start);
    ftruncateSync(file, start + bytes.length);
  } finally {
    closeSync(file);
  }
}
