import { counterFromTables, type TokenCounter } from './counter.ts';
import type { EncodingName } from './encoding.ts';
import { buildTables, type CounterTables, type RankText } from './vocabulary.ts';

/** Each a chunk of its own: a run loads the one vocabulary that its model has. */
const RANKS: Readonly<Record<EncodingName, () => Promise<{ default: RankText }>>> = {
  o200k_base: () => import('js-tiktoken/ranks/o200k_base'),
  cl100k_base: () => import('js-tiktoken/ranks/cl100k_base'),
};

const loaded = new Map<EncodingName, Promise<CounterTables>>();

/** The tables of an encoding, built once per thread. Hand them to worker threads: they lie in shared memory. */
export function loadTables(encoding: EncodingName): Promise<CounterTables> {
  let tables = loaded.get(encoding);
  if (tables === undefined) {
    tables = RANKS[encoding]().then((module) => buildTables(encoding, module.default));
    loaded.set(encoding, tables);
  }
  return tables;
}

/** A counter with a cache of its own, over the encoding's tables. */
export async function loadCounter(encoding: EncodingName): Promise<TokenCounter> {
  return counterFromTables(await loadTables(encoding));
}
