/** Most requests at once; a few more than the smallest rate limits bear, since the pace adapts. */
const ceiling = 16;
const start = 4;

/**
 * How many requests run at once: one more after each round without complaint, half as many when the provider says
 * "too many". Additive increase and multiplicative decrease, as networks share a line.
 */
export class Pace {
  #limit = start;
  #running = 0;
  #quiet = 0;
  readonly #waiting: (() => void)[] = [];

  get limit(): number {
    return this.#limit;
  }

  /** Runs `work` when there is room. `wasLimited` tells, after it, whether the provider complained meanwhile. */
  async run<T>(work: () => Promise<T>, wasLimited: () => boolean): Promise<T> {
    while (this.#running >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#adapt(wasLimited());
      for (const next of this.#waiting.splice(0)) next();
    }
  }

  #adapt(limited: boolean): void {
    if (limited) {
      this.#limit = Math.max(1, Math.floor(this.#limit / 2));
      this.#quiet = 0;
      return;
    }
    this.#quiet += 1;
    if (this.#quiet < this.#limit) return;
    this.#quiet = 0;
    this.#limit = Math.min(ceiling, this.#limit + 1);
  }
}
