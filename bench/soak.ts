/**
 * A longer soak of the job's life through seeded weather: `node bench/soak.ts [--from 1] [--count 20000]`, or one
 * seed again with `--seed 123`. Ends with code 1 at the first seed that breaks a promise.
 */
import { parseArgs } from 'node:util';
import { checkSchedule, liveThrough } from '../__tests__/training/weather.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '20000' },
    seed: { type: 'string' },
  },
});
const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.count) : 1;
if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count))
  throw new Error('--seed, --from and --count take whole numbers');

process.on('unhandledRejection', (reason) => {
  console.error('unhandled rejection', reason);
  process.exitCode = 1;
});
const startedAt = performance.now();
let requests = 0;
let jobs = 0;
try {
  for (let seed = first; seed < first + count; seed += 1) {
    const schedule = await liveThrough(seed);
    checkSchedule(schedule);
    requests += schedule.provider.calls.length;
    jobs += schedule.provider.stored.size;
  }
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  console.log(
    `${count} schedules from seed ${first}: ${jobs} jobs created, one left each; ${requests} requests; ${seconds} s`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
