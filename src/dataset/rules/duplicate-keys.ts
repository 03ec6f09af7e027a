/**
 * The first key that stands twice in one object of the line; null where there is none.
 *
 * `JSON.parse` keeps the last of two equal keys in silence, so the text itself has to be read. That is slow, and nearly
 * always needless: where the text has as many `":` as the parsed value has keys, none was lost.
 *
 * @param raw a line that `JSON.parse` accepted
 * @param keys number of keys of the parsed value, as `countKeys` says
 */
export function findDuplicateKey(raw: string, keys: number): string | null {
  return countColons(raw) === keys && !hasSpacedColon(raw) ? null : readKeys(raw);
}

/** Whether white space stands between a quote and a colon, as few writers put it; it may be in a text. */
function hasSpacedColon(raw: string): boolean {
  return hasColonBehind(raw, '" ') || (raw.includes('\t') && hasColonBehind(raw, '"\t'));
}

function hasColonBehind(raw: string, mark: string): boolean {
  for (let at = raw.indexOf(mark); at >= 0; at = raw.indexOf(mark, at + 2)) {
    if (isFollowedByColon(raw, at + 2) && !isEscaped(raw, at)) return true;
  }
  return false;
}

/** Quotes followed at once by a colon, as every usual JSON writer puts them; an escaped quote is part of a text. */
function countColons(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('":'); at >= 0; at = raw.indexOf('":', at + 2)) {
    if (!isEscaped(raw, at)) count++;
  }
  return count;
}

/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(raw: string, at: number): boolean {
  let start = at;
  while (start > 0 && raw.charCodeAt(start - 1) === 92) start--;
  return (at - start) % 2 === 1;
}

/** Follows the structure of valid JSON; the open objects' keys lie on a stack, so that depth costs no recursion. */
function readKeys(raw: string): string | null {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 123) open.push(new Set());
    else if (code === 91) open.push(null);
    else if (code === 125 || code === 93) open.pop();
    else if (code === 34) {
      const end = endOfText(raw, at);
      const seen = open.at(-1);
      if (seen && isFollowedByColon(raw, end + 1)) {
        const key = JSON.parse(raw.slice(at, end + 1)) as string;
        if (seen.has(key)) return key;
        seen.add(key);
      }
      at = end;
    }
  }
  return null;
}

/** Index of the quote that closes the text opened at `start`. */
function endOfText(raw: string, start: number): number {
  let end = raw.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(raw, end)) end = raw.indexOf('"', end + 1);
  return end < 0 ? raw.length : end;
}

function isFollowedByColon(raw: string, from: number): boolean {
  for (let at = from; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 58) return true;
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return false;
}
