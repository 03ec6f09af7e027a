/** What the next pause depends on. Times in milliseconds. */
export interface PollState {
  /** Since this step began to follow. */
  readonly followedMs: number;
  /** Since the job's status changed, as far as this step saw it. */
  readonly sinceChangeMs: number;
  readonly training: boolean;
  /** Estimated from steps; null where no step is known. */
  readonly remainingMs: number | null;
  /** What the provider asked for last, null where it asked for nothing. */
  readonly retryAfterMs: number | null;
  /** The input `poll-interval-seconds`; null: adaptive. */
  readonly fixedMs: number | null;
}

/** The longest pause: with the request itself, an end is noticed within 30 s. */
const CALM_MS = 28_000;
const QUICK_MS = 5_000;
const FIRST_MS = 2_000;
/** In calm phases, looks at the job for each reading of its events. */
const CALM_LOOKS_PER_READ = 6;
/** How long a new job, or a change of its status, is watched closely. */
const QUICK_PHASE_MS = 60_000;
/** Followed for less than this, a person is probably watching. */
const BRISK_PHASE_MS = 5 * 60_000;
const BRISK_MS = 12_000;
/** A pause is at most this share of the time left, so that the end of a short job is noticed soon. */
const SHARE_OF_REMAINING = 1 / 8;
/** After the last step a provider still checks and publishes the model, for minutes rather than hours. */
const CLOSING_PHASE_MS = 4 * 60_000;

/**
 * The pause before the next look at the job: quick at first, after a change and near the end, calm in between.
 * Over 11 hours these are some 1,500 looks.
 */
export function nextPauseMs(state: PollState): number {
  return Math.max(state.fixedMs ?? adaptivePauseMs(state), state.retryAfterMs ?? 0);
}

function adaptivePauseMs(state: PollState): number {
  const watched = Math.min(state.followedMs, state.sinceChangeMs);
  if (watched < 10_000) return FIRST_MS;
  if (watched < QUICK_PHASE_MS) return QUICK_MS;
  if (state.training && state.remainingMs !== null) {
    // A negative rest: all steps are done, and the closing may take a while.
    if (state.remainingMs <= 0) return state.remainingMs > -CLOSING_PHASE_MS ? QUICK_MS * 2 : CALM_MS;
    const share = state.remainingMs * SHARE_OF_REMAINING;
    if (share < CALM_MS) return Math.max(QUICK_MS, share);
  }
  return state.followedMs < BRISK_PHASE_MS ? BRISK_MS : CALM_MS;
}

/**
 * Whether this look reads the events as well. In calm phases only every sixth does: the job alone tells of its end,
 * and lines of a log that is read once an hour need not be fresh to the second.
 */
export function readsEvents(state: PollState, looksSinceEvents: number): boolean {
  return (
    state.fixedMs !== null || adaptivePauseMs(state) < CALM_MS || looksSinceEvents >= CALM_LOOKS_PER_READ
  );
}
