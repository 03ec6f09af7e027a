import type { Clock } from '../../boundary/clock.ts';
import type { Log } from '../../boundary/log.ts';
import { throwIfCancelled } from '../../boundary/out-of-time-error.ts';
import { messageOf } from '../../boundary/thrown.ts';
import type { Checkpoint, Job, JobEvent, Provider } from '../../provider/types.ts';
import { isTransient } from '../transient.ts';
import { rowsFromCheckpoints } from './from-checkpoints.ts';
import { rowsFromEvents } from './from-events.ts';
import { rowFromMetrics } from './from-numbers.ts';
import { mergeRows } from './merge-rows.ts';
import { readResultFile, tellsMetrics } from './result-file.ts';
import { chooseFileName } from './safe-name.ts';
import type { MetricRow } from './table.ts';

/** Far over any real result file: 3,000 steps are some 200 kB. */
const MAX_RESULT_BYTES = 64 * 1_024 * 1_024;
/** A result file may be listed moments before its content is there. */
const ATTEMPTS = 4;
const PAUSE_MS = 5_000;

export interface CollectContext {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** Names that the results folder already uses, in lower case. */
  readonly takenNames: ReadonlySet<string>;
}

export interface CollectedFile {
  readonly id: string;
  /** Safe, ends in `.csv`, and no other file of the folder has it. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface CollectedResults {
  readonly files: readonly CollectedFile[];
  readonly rows: readonly MetricRow[];
  /** Where the rows come from; null where no source has any. */
  readonly source: 'result file' | 'metrics' | 'checkpoints' | 'events' | null;
}

/**
 * Fetches a finished job's result files and the metrics they tell; where there are none, the metrics come from the
 * provider's own endpoint, its checkpoints or its events. What cannot be had is a warning and loses nothing else.
 */
export async function collectResults(
  context: CollectContext,
  job: Job,
  seen: { readonly checkpoints: readonly Checkpoint[]; readonly events: readonly JobEvent[] },
): Promise<CollectedResults> {
  const files: CollectedFile[] = [];
  const tables: (readonly MetricRow[])[] = [];
  const taken = new Set(context.takenNames);
  for (const id of context.provider.capabilities.resultFiles ? new Set(job.resultFiles) : []) {
    const result = await fetchFile(context, id);
    if (result === null) continue;
    const { csv, rows } = readResultFile(result.bytes);
    files.push({ id, name: chooseFileName(result.name, taken), bytes: csv });
    tables.push(rows);
  }
  // Of several tables the longest is the one of steps; the others tell of something else.
  const longest = tables.filter(tellsMetrics).sort((one, other) => other.length - one.length)[0];
  if (longest !== undefined) return { files, rows: longest, source: 'result file' };
  const measured = await fetchMetrics(context, job);
  if (measured.length > 0) return { files, rows: measured, source: 'metrics' };
  const fromEvents = rowsFromEvents(seen.events);
  const fromCheckpoints = rowsFromCheckpoints(seen.checkpoints);
  if (fromEvents.length > fromCheckpoints.length) {
    // Full validation losses often stand with the checkpoints alone.
    return { files, rows: mergeRows([...fromEvents, ...fromCheckpoints]), source: 'events' };
  }
  return { files, rows: fromCheckpoints, source: fromCheckpoints.length > 0 ? 'checkpoints' : null };
}

async function fetchFile(
  context: CollectContext,
  id: string,
): Promise<{ name: string; bytes: Buffer } | null> {
  const { provider, signal } = context;
  const read = async () => provider.readFile(id, MAX_RESULT_BYTES, signal);
  let bytes = await attempt(context, `result file ${id}`, read);
  if (bytes === null) return null;
  // The name is a nicety: without it the file is still worth keeping.
  const file = await provider.retrieveFile(id, signal).catch(() => null);
  if (bytes.length < (file?.bytes ?? 0)) {
    // A table cut off at its half looks whole: only its length tells.
    const again = await read().catch(() => null);
    if (again !== null && again.length > bytes.length) bytes = again;
  }
  return { name: file?.filename ?? `${id}.csv`, bytes };
}

async function fetchMetrics(context: CollectContext, job: Job): Promise<readonly MetricRow[]> {
  const rows = await attempt(context, 'metrics', async () =>
    context.provider.listMetrics(job, context.signal),
  );
  return mergeRows((rows ?? []).map((row) => rowFromMetrics(row)));
}

/** null, and a warning, where every attempt failed. */
async function attempt<T>(context: CollectContext, what: string, fetch: () => Promise<T>): Promise<T | null> {
  const { clock, signal, log, provider } = context;
  for (let attempts = 1; ; attempts += 1) {
    try {
      if (attempts > 1) await clock.sleep(PAUSE_MS * (attempts - 1), signal);
      return await fetch();
    } catch (error) {
      throwIfCancelled(signal);
      const isOver = signal?.aborted === true || attempts >= ATTEMPTS;
      if (isOver || !(isTransient(error) || isNotThereYet(error))) {
        log.warning(`The ${what} could not be fetched from ${provider.title}: ${messageOf(error)}`);
        return null;
      }
    }
  }
}

function isNotThereYet(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404;
}
