/** Where the lines of a block stand. The arrays are used again for the next block. */
export interface LineSpans {
  count: number;
  starts: Uint32Array<ArrayBuffer>;
  /** Exclusive, without the line break. */
  ends: Uint32Array<ArrayBuffer>;
  /** First line with a carriage return before its line break; -1 without one. */
  firstCrlf: number;
  crlf: number;
}

export function newSpans(): LineSpans {
  return { count: 0, starts: new Uint32Array(1024), ends: new Uint32Array(1024), firstCrlf: -1, crlf: 0 };
}

const NEWLINE = 10;
const RETURN = 13;

/** Finds the lines in [start, end) of the bytes; a carriage return before the line break is not part of the line. */
export function findLines(bytes: Buffer, start: number, end: number, spans: LineSpans): void {
  spans.count = 0;
  spans.firstCrlf = -1;
  spans.crlf = 0;
  for (let at = start; at < end; ) {
    const found = bytes.indexOf(NEWLINE, at);
    const stop = found < 0 || found >= end ? end : found;
    const returns = stop > at && bytes[stop - 1] === RETURN;
    // At the end of a file whose lines end in a carriage return alone there is no pair of them.
    if (returns && stop < end) {
      if (spans.crlf === 0) spans.firstCrlf = spans.count;
      spans.crlf++;
    }
    if (spans.count === spans.starts.length) {
      spans.starts = doubled(spans.starts);
      spans.ends = doubled(spans.ends);
    }
    spans.starts[spans.count] = at;
    spans.ends[spans.count] = returns ? stop - 1 : stop;
    spans.count++;
    at = stop + 1;
  }
}

/** Whether a line holds nothing but spaces and tabs. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 9 && byte !== RETURN) return false;
  }
  return true;
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
