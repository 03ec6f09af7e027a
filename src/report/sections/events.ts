import { markdownCode } from '../../untrusted/markdown-code.ts';
import { shorten } from '../../untrusted/shorten.ts';
import { utcMinute } from '../list-table.ts';
import { blocks, details } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { sentence } from '../markdown/quote.ts';
import { table } from '../markdown/table.ts';
import type { RunView } from '../view.ts';

const SIZES = [50, 10] as const;

/** The newest events of the job, folded. */
export function events(view: RunView): Section | null {
  if (view.events.length === 0) return null;
  const wordings = SIZES.map((size) => {
    const shown = view.events.slice(-size);
    const rows = shown.map(({ createdAt, level, message }) => [
      createdAt === null ? '' : utcMinute(createdAt),
      sentence(level, 20),
      // As code: nothing unseen comes into a name that is copied from it.
      markdownCode(shorten(message, 300)),
    ]);
    return blocks(details(`Newest events (${shown.length})`, table(['UTC', 'Level', 'Message'], rows)));
  });
  return { name: 'events', rank: 6, wordings: [...new Set(wordings)] };
}
