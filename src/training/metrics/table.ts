/**
 * One row of the normalised metrics table, in whatever shape a provider told it.
 * null: the provider gave no value there (an empty cell, `-1`, `N/A`).
 */
export interface MetricRow {
  /** Training step, counted from 1. */
  readonly step: number;
  readonly trainLoss: number | null;
  /** Share of tokens, 0–1. */
  readonly trainAccuracy: number | null;
  readonly validLoss: number | null;
  readonly validAccuracy: number | null;
  readonly fullValidLoss: number | null;
  readonly fullValidAccuracy: number | null;
}
