import path from 'node:path';
import { findPointer } from '../read/pointer.ts';
import type { FindingSink } from '../findings/finding-log.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { FileBytes } from './pass-file.ts';
import type { FileCollector } from './set-collector.ts';

/**
 * What stands in the file instead of data, if anything: then its lines are not looked at, as each would be wrong for
 * the same reason.
 */
export function reportNoData(
  head: Uint8Array,
  size: number,
  collector: FileCollector,
  sink: FindingSink,
): boolean {
  const say = (rule: RuleId, message: string) => {
    sink(rule, message, { role: collector.role, file: collector.place, line: null });
    return true;
  };
  const pointer = findPointer(head, size);
  if (pointer === 'lfs') {
    return say('lfs-pointer', 'this is a Git LFS pointer, not the data; set `lfs: true` on actions/checkout');
  }
  if (pointer === 'dvc') {
    return say('dvc-pointer', 'this is a DVC pointer, not the data; run `dvc pull` and name the data file');
  }
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16) return say('not-utf8', 'the file is UTF-16; save it as UTF-8');
  return false;
}

/** What the file as a whole shows, once it was read. */
export function reportFile(
  bytes: FileBytes,
  collector: FileCollector,
  sink: FindingSink,
  takesByteOrderMark: boolean,
): void {
  const { role, place: file } = collector;
  const extension = path.posix.extname(file.path);
  if (extension !== '.jsonl') {
    const found = /^\.\w{1,16}$/.test(extension) ? extension : 'no usable extension';
    sink('wrong-extension', `the file has ${found}; providers take .jsonl`, { role, file, line: null });
  }
  if (collector.examples === 0)
    sink('empty-file', 'there is no example in the file', { role, file, line: null });
  if (bytes.byteOrderMark && !takesByteOrderMark) {
    sink('byte-order-mark', 'the file begins with a byte order mark; save it without', {
      role,
      file,
      line: 1,
    });
  }
  if (collector.crlf !== null) {
    const { line, count } = collector.crlf;
    const rest = count === 1 ? 'the line ends' : `${count} lines of the file end`;
    sink('crlf', `${rest} with a carriage return and a line feed; a line feed alone is expected`, {
      role,
      file,
      line,
    });
  }
}
