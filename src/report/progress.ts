import type { ProgressView } from './view.ts';

const BAR_CELLS = 20;

/** A share of 0–1 as `█████▌░░░░`, to half a cell. */
export function drawBar(share: number, cells = BAR_CELLS): string {
  const halves = Math.round(Math.min(1, Math.max(0, share)) * cells * 2);
  const full = Math.floor(halves / 2);
  return `${'█'.repeat(full)}${halves % 2 === 1 ? '▌' : ''}${'░'.repeat(cells - full - (halves % 2))}`;
}

/** 0–1; 0 where the number of steps is not known. */
export function shareDone(progress: ProgressView): number {
  return progress.totalSteps > 0 ? Math.min(1, Math.max(0, progress.step / progress.totalSteps)) : 0;
}

/** Seconds that the remaining steps take at the pace so far; null until there is a pace. */
export function secondsLeft(progress: ProgressView): number | null {
  const done = progress.step - progress.firstStep;
  const left = progress.totalSteps - progress.step;
  if (progress.trainingSeconds === null || progress.trainingSeconds <= 0 || done <= 0 || left < 0)
    return null;
  return (left * progress.trainingSeconds) / done;
}
