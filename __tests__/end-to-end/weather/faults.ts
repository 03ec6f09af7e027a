import { createHash } from 'node:crypto';
import type { DialectName } from '../../../src/simulator/scenario/options.ts';
import type { Fault, SeenRequest } from '../../../src/simulator/scenario/scenario.ts';

/** One bad day at a provider, made from a seed. */
export interface Weather {
  readonly seed: number;
  readonly dialect: DialectName;
  /** The first answer to the create is lost, in this way. */
  readonly createFault: Fault | undefined;
  readonly listLag: number;
  readonly jobHiddenSeconds: number;
  readonly fileProcessingSeconds: number;
  /** Pages in disorder: then two events of one second may come in either order. */
  readonly disorder: boolean;
  readonly fault: (request: SeenRequest) => Fault | undefined;
}

const DIALECTS: readonly DialectName[] = [
  'openai',
  'azure',
  'nebius',
  'compatible',
  'together',
  'fireworks',
  'bedrock',
];
/** More in a row would cost more seconds than they teach: the client's patience is proven elsewhere. */
const MAX_IN_A_ROW = 2;
/** The job may exist or not: what lets a run create twice, or never. */
const LOST_ANSWERS: readonly (Fault | undefined)[] = [
  undefined,
  { kind: 'reset-after' },
  { kind: 'reset-during' },
  { kind: 'truncated' },
  { kind: 'status', status: 429, retryAfter: '0' },
  { kind: 'status', status: 429, retryAfter: '0.1' },
];
/** Nothing was done, which is believed only after looks of 18 seconds. */
const NEVER_DONE: readonly Fault[] = [
  { kind: 'reset-before' },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 503, retryAfter: '0' },
];

export function makeWeather(seed: number): Weather {
  const roll = (what: string) => share(seed, what);
  const pick = <T>(what: string, choices: readonly T[]): T =>
    choices[Math.floor(roll(what) * choices.length)] as T;
  const dialect = DIALECTS[seed % DIALECTS.length] ?? 'openai';
  const storm = pick('storm', [0.1, 0.2, 0.3]);
  const disorder = roll('disorder') < 0.5;
  const createFault = seed % 9 === 0 ? pick('never', NEVER_DONE) : pick('create', LOST_ANSWERS);
  const counts = new Map<string, number>();
  const rows = new Map<string, number>();

  const choose = (request: SeenRequest, kind: string, count: number): Fault | undefined => {
    const at = (what: string) => share(seed, `${kind} ${count} ${what}`);
    if (at('whether') >= storm) return undefined;
    const isList =
      request.method === 'GET' && /(jobs|fine-tunes|files|events|datasets|Jobs)$/i.test(request.path);
    const choices: readonly Fault[] = [
      { kind: 'reset-before' },
      { kind: 'reset-after' },
      { kind: 'reset-during' },
      // Half of a table behind a signed URL looks whole: nothing tells its length.
      ...(request.path.startsWith('/signed-metrics/') ? [] : [{ kind: 'truncated' } as const]),
      { kind: 'slow', ms: 100 },
      { kind: 'status', status: 429, retryAfter: '0' },
      { kind: 'status', status: 429, retryAfter: '0.1' },
      { kind: 'status', status: 429 },
      { kind: 'status', status: 500 },
      { kind: 'status', status: 502, retryAfter: '0' },
      { kind: 'status', status: 503, retryAfter: '0' },
      ...(isList ? listFaults(request, dialect, disorder) : []),
    ];
    return choices[Math.floor(at('which') * choices.length)];
  };

  return {
    seed,
    dialect,
    createFault,
    listLag: pick('lag', [0, 0, 1, 2]),
    jobHiddenSeconds: pick('hidden', [0, 0, 1]),
    fileProcessingSeconds: pick('processing', [0, 0, 0.5]),
    disorder,
    fault: (request) => {
      // What goes wrong hangs on what is asked for the how-manieth time, not on when.
      const kind = `${request.method} ${request.path.replace(/(ft|file|acc)[\w-]*-\w+|\/\w{12}(?=$|\/)/g, '*')}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (isCreate(request)) return count === 1 ? createFault : undefined;
      const inRow = rows.get(kind) ?? 0;
      const fault = inRow >= MAX_IN_A_ROW ? undefined : choose(request, kind, count);
      rows.set(kind, fault === undefined ? 0 : inRow + 1);
      return fault;
    },
  };
}

export function isCreate({ method, path }: Pick<SeenRequest, 'method' | 'path'>): boolean {
  return method === 'POST' && /\/(fine_tuning\/jobs|fine-tunes|supervisedFineTuningJobs)$/.test(path);
}

function listFaults({ path }: SeenRequest, dialect: DialectName, disorder: boolean): Fault[] {
  const isEvents = path.endsWith('/events');
  // Half a page without a cursor to go on from is a loss that no client could notice.
  const hasCursor = isEvents && dialect !== 'nebius' && dialect !== 'together';
  return [
    ...(isEvents ? [] : [{ kind: 'stale-list', hide: 1 } as const]),
    { kind: 'page', change: 'repeat' },
    ...(disorder ? [{ kind: 'page', change: 'reorder' } as const] : []),
    ...(hasCursor ? [{ kind: 'page', change: 'shrink' } as const] : []),
  ];
}

/** 0 ≤ share < 1, the same for the same words. */
function share(seed: number, what: string): number {
  return createHash('sha256').update(`${seed} ${what}`).digest().readUInt32BE(0) / 2 ** 32;
}
