import { appendFileSync, statSync } from 'node:fs';
import type { Log } from '../boundary/log.ts';
import { cutToBytes } from './cut-markdown.ts';

/** GitHub refuses the summary of a step above 1 MiB. */
export const MAX_SUMMARY_BYTES = 1_048_576;

/**
 * Appends Markdown to the job summary. Where there is none (outside a runner) nothing happens.
 * Never throws: a summary that cannot be written is a warning. Answers whether it was written.
 */
export function writeSummary(
  env: Readonly<Record<string, string | undefined>>,
  markdown: string,
  log: Log,
): boolean {
  const path = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') return false;
  try {
    const used = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = cutToBytes(`${markdown.trimEnd()}\n`, MAX_SUMMARY_BYTES - used);
    if (text === '') {
      log.warning('The job summary of this step is full (1 MiB); nothing was added to it.');
      return false;
    }
    appendFileSync(path, text);
    return true;
  } catch (error) {
    log.warning(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${String(error)}`);
    return false;
  }
}
