/**
 * First row of every 64-bit hash, as an open-addressing table over row numbers: 4 bytes a slot, nothing a key.
 */
export interface HashIndex {
  /** The first row with that hash; -1 without one. */
  find(high: number, low: number): number;
}

/** Finds, for every row, the first row with the same hash (itself where it is the first). */
export interface FirstRows {
  readonly index: HashIndex;
  readonly firstOf: Int32Array;
}

const EMPTY = -1;

/** Used again by `findFirstRows`: several megabytes for a large set, which would lie about as garbage. */
let scratch = new Int32Array(0);

/**
 * As `indexRows`, where nothing is to be found in the index later.
 * @param firstOf `length` words to write the answer to
 */
export function findFirstRows(
  hashes: Uint32Array,
  length: number,
  skip: (row: number) => boolean,
  firstOf: Int32Array = new Int32Array(length),
): Int32Array {
  if (scratch.length !== sizeFor(length)) scratch = new Int32Array(sizeFor(length));
  return indexRows(hashes, length, skip, scratch, firstOf).firstOf;
}

/** At most three slots of four are taken: still few probes, and half the memory of one of two. */
function sizeFor(length: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2((length * 4) / 3 + 1)));
}

/**
 * @param hashes two words a row
 * @param skip rows that are left out (their first row is themselves)
 */
export function indexRows(
  hashes: Uint32Array,
  length: number,
  skip: (row: number) => boolean,
  slots = new Int32Array(sizeFor(length)),
  firstOf: Int32Array = new Int32Array(length),
): FirstRows {
  const mask = slots.length - 1;
  slots.fill(EMPTY);

  const slotOf = (high: number, low: number): number => {
    let slot = Math.imul(high ^ (low >>> 7), 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const row = slots[slot] as number;
      if (row === EMPTY || (hashes[row * 2] === high && hashes[row * 2 + 1] === low)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  for (let row = 0; row < length; row++) {
    firstOf[row] = row;
    if (skip(row)) continue;
    const slot = slotOf(hashes[row * 2] as number, hashes[row * 2 + 1] as number);
    const known = slots[slot] as number;
    if (known === EMPTY) slots[slot] = row;
    else firstOf[row] = known;
  }
  return { index: { find: (high, low) => slots[slotOf(high, low)] as number }, firstOf };
}
