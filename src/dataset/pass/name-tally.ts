import type { NameCounts } from './types.ts';

/** Names come from strangers: only so many are told apart, and only short ones. */
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 64;

/** Counts messages by role and calls by function. */
export class NameTally {
  readonly #roles = new Map<string, number>();
  readonly #calls = new Map<string, number>();

  add(roles: readonly string[], calls: readonly string[]): void {
    for (const role of roles) count(this.#roles, role, 1);
    for (const call of calls) count(this.#calls, call, 1);
  }

  merge(counts: NameCounts): void {
    for (const [role, times] of Object.entries(counts.roles)) count(this.#roles, role, times);
    for (const [call, times] of Object.entries(counts.calls)) count(this.#calls, call, times);
  }

  counts(): NameCounts {
    return { roles: toRecord(this.#roles), calls: toRecord(this.#calls) };
  }
}

function count(names: Map<string, number>, name: string, times: number): void {
  const known = names.get(name);
  if (known === undefined && (names.size >= MAX_NAMES || name.length > MAX_NAME_LENGTH)) return;
  names.set(name, (known ?? 0) + times);
}

/** Without a prototype, so that a role called `__proto__` is a name like any other. */
function toRecord(names: ReadonlyMap<string, number>): Record<string, number> {
  const record = Object.create(null) as Record<string, number>;
  for (const [name, times] of names) record[name] = times;
  return record;
}
