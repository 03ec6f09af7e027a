import type { Clock } from '../../boundary/clock.ts';
import type { Log } from '../../boundary/log.ts';
import { ModelNotFoundError } from '../../provider/errors/model-not-found-error.ts';

/** OpenAI's guide: after success "it may take several minutes for your model to become ready". */
const patienceMs = 15 * 60_000;
const stepMs = 5_000;

/**
 * Waits until a freshly trained model answers; until then providers say that it does not exist.
 * @param ask one cheap request to the model
 * @throws ModelNotFoundError when it does not answer within 15 minutes or the deadline.
 */
export async function awaitModel(
  ask: () => Promise<unknown>,
  model: string,
  { clock, log, signal, deadline }: { clock: Clock; log: Log; signal: AbortSignal; deadline: number },
): Promise<void> {
  const until = Math.min(deadline, clock.now() + patienceMs);
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!(error instanceof ModelNotFoundError) || clock.now() + stepMs > until) throw error;
      if (tries === 0) log.info(`${model} does not answer yet: a fresh model may take some minutes.`);
      // Quick at first, as most models answer after seconds, then calm.
      await clock.sleep(Math.min(30_000, stepMs * 1.5 ** tries * 0.2), signal);
    }
  }
}
