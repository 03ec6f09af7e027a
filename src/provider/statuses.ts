import type { KnownStatus } from './types.ts';

/** What servers of the OpenAI shape have been seen to say, beside the seven words of the contract. */
const WORDS: Readonly<Record<string, KnownStatus>> = {
  validating_files: 'validating_files',
  validating: 'validating_files',
  queued: 'queued',
  pending: 'queued',
  created: 'queued',
  pending_resume: 'queued',
  resuming: 'queued',
  running: 'running',
  pausing: 'running',
  pending_pause: 'running',
  cancelling: 'running',
  canceling: 'running',
  pending_cancel: 'running',
  cancel_requested: 'running',
  paused: 'paused',
  succeeded: 'succeeded',
  completed: 'succeeded',
  failed: 'failed',
  error: 'failed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

/** A provider's word as one of the contract's; an unknown word is passed on as it came and counts as not finished. */
export function mapStatus(word: unknown, further: Readonly<Record<string, KnownStatus>> = {}): string {
  if (typeof word !== 'string' || word === '') return 'unknown';
  const key = word.toLowerCase();
  const own = Object.hasOwn(further, key) ? further[key] : undefined;
  return own ?? (Object.hasOwn(WORDS, key) ? WORDS[key] : undefined) ?? word;
}

/** Whether a job that has not ended was told to: `cancelling`, `cancel_requested`, `pending_cancel`, `DELETING`. */
export function isBeingCancelled(word: unknown): boolean {
  return typeof word === 'string' && /cancel|deleting/i.test(word);
}

export function isFinished(status: string): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}

/** The table of words per status, for the documentation. */
export const STATUS_WORDS: Readonly<Record<string, KnownStatus>> = WORDS;
