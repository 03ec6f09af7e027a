import path from 'node:path';

/** Findings that are kept in memory over all runs: some 10 MB. */
export const FINDING_BUDGET = 20_000;

/** The memory and the folder that all runs of findings share. */
export class FindingSpace {
  readonly #folder: string;
  #left: number;
  #files = 0;

  constructor(folder: string, budget: number = FINDING_BUDGET) {
    this.#folder = folder;
    this.#left = budget;
  }

  /** Takes room for one finding; false once there is none. */
  take(): boolean {
    if (this.#left === 0) return false;
    this.#left--;
    return true;
  }

  newFile(): string {
    this.#files++;
    return path.join(this.#folder, `findings-${this.#files}.jsonl`);
  }
}
