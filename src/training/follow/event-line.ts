import { asFiniteNumber } from '../../boundary/json.ts';
import type { JobEvent } from '../../provider/types.ts';
import { describeDuration } from '../duration.ts';
import { rowFromMetrics } from '../metrics/from-numbers.ts';

const MAX_MESSAGE_LENGTH = 300;

/**
 * One event as one line: the time of day (UTC), then for a step its number, losses and the time left in columns
 * that stand under each other, for anything else the provider's words. `remainingMs` is null while unknown.
 */
export function formatEvent(event: JobEvent, remainingMs: number | null): string {
  const time =
    event.createdAt === null ? '        ' : new Date(event.createdAt * 1_000).toISOString().slice(11, 19);
  const row = rowFromMetrics(event.data);
  if (row === null || event.type !== 'metrics') {
    const level = event.level === 'info' || event.level === '' ? '' : `${event.level}: `;
    return `${time}  ${level}${event.message.replace(/\s+/g, ' ').trim().slice(0, MAX_MESSAGE_LENGTH)}`;
  }
  const total = asFiniteNumber(event.data.total_steps);
  const width = String(total ?? row.step).length;
  const cells = [
    `step ${String(row.step).padStart(width)}${total === undefined ? '' : `/${total}`}`,
    column('loss', row.trainLoss),
    column('valid', row.validLoss),
    column('full valid', row.fullValidLoss),
    remainingMs === null || remainingMs <= 0 ? '' : `${describeDuration(remainingMs)} left`,
  ];
  return `${time}  ${cells.filter((cell) => cell !== '').join('  ')}`;
}

function column(name: string, value: number | null): string {
  return value === null ? '' : `${name} ${value.toFixed(4)}`;
}
