/** What is kept of one example for the report: both answers beside the reference. */
export interface SampleRecord {
  readonly file: string | null;
  readonly line: number | null;
  readonly prompt: string;
  readonly reference: string;
  readonly tuned: { readonly answer: string; readonly score: number };
  readonly baseline: { readonly answer: string; readonly score: number };
  readonly scores: Readonly<Record<string, { readonly tuned: number; readonly baseline: number }>>;
}

/** Keeps the samples whose scores differ most; losses come before wins of the same size, as they need a look. */
export class NotableSamples {
  readonly #limit: number;
  #kept: SampleRecord[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(sample: SampleRecord): void {
    this.#kept.push(sample);
    if (this.#kept.length > 4 * this.#limit) this.#kept = this.list();
  }

  list(): SampleRecord[] {
    return [...this.#kept].sort((one, other) => rank(other) - rank(one)).slice(0, this.#limit);
  }
}

function rank(sample: SampleRecord): number {
  const difference = sample.tuned.score - sample.baseline.score;
  return Math.abs(difference) + (difference < 0 ? 0.001 : 0);
}
