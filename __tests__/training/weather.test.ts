import { expect, test } from 'vitest';
import { checkSchedule, liveThrough } from './weather.ts';

const SCHEDULES = 500;

test(`${SCHEDULES} schedules of faults: one job, every event once and in order, right outputs`, {
  timeout: 300_000,
}, async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  let created = 0;
  for (let seed = 1; seed <= SCHEDULES; seed += 1) {
    const schedule = await liveThrough(seed);
    checkSchedule(schedule);
    created += schedule.provider.stored.size;
    expect(unhandled, `seed ${seed}`).toEqual([]);
  }
  process.off('unhandledRejection', note);
  // The weather was rough enough: twins did arise, and only then.
  expect(created).toBeGreaterThan(SCHEDULES);
});
