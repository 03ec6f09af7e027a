// A process that would never end by itself.
import { listenForCancellation } from '../../src/github/cancellation.ts';

const { signal, lastCall } = listenForCancellation();
setInterval(() => undefined, 60_000);
signal.addEventListener('abort', () => {
  console.log(String((signal.reason as Error).message));
});
lastCall.addEventListener('abort', () => {
  console.log('last call');
});
console.log('ready');
