import type { Root } from 'mdast';
import { markdownFence } from '../markdown-code.ts';
import { asksTooMuch } from './effort.ts';
import { cleanFlow, type Flow } from './clean-flow.ts';
import type { AllowedLink } from './clean-phrasing.ts';
import { markdownHandlers } from './handlers.ts';

export interface ForeignMarkdown {
  /** Which addresses stay links; of all others the text alone is left. */
  readonly isAllowedLink: AllowedLink;
  /** Characters that the result may have; over it, whole blocks are left out from the end. */
  readonly max: number;
}

const CUT = '_Cut here: the text is longer than GitHub takes._';

/**
 * A whole Markdown text that a stranger wrote, as Markdown that looks the same and does nothing: no mention, reference,
 * image, formula, foreign link, HTML comment, or HTML but that of folds and struck or underlined words. The text is
 * parsed and written anew from its tree, so that nothing depends on how GitHub would read the original.
 *
 * What cannot be read so (nested or marked up beyond reason) is shown as code.
 */
export async function neutralizeMarkdown(
  markdown: string,
  { isAllowedLink, max }: ForeignMarkdown,
): Promise<string> {
  if (asksTooMuch(markdown)) return showAsCode(markdown, max);
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown, gfmToMarkdown }, { toMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
    import('mdast-util-to-markdown'),
  ]);
  const write = (tree: Root) =>
    toMarkdown(tree, {
      bullet: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      handlers: markdownHandlers,
    });
  try {
    const parsed = fromMarkdown(markdown.replace(/\r\n?/g, '\n'), {
      // A definition shown as text is more honest than one that is gone.
      extensions: [gfm(), { disable: { null: ['definition', 'gfmFootnoteDefinition', 'gfmFootnoteCall'] } }],
      mdastExtensions: [gfmFromMarkdown()],
    });
    // A root holds nothing but blocks, which the type does not say.
    const children = parsed.children as Flow[];
    let kept = children.length;
    let text = write({ type: 'root', children: cleanFlow(children, isAllowedLink) });
    while (text.length > max && kept > 0) {
      kept = Math.min(kept - 1, Math.floor((kept * max) / text.length));
      text = `${write({ type: 'root', children: cleanFlow(children.slice(0, kept), isAllowedLink) })}\n${CUT}\n`;
    }
    return text.length > max ? '' : text.trim();
  } catch (error) {
    // The recursion of parser and writer ends with the stack.
    if (!(error instanceof RangeError)) throw error;
    return showAsCode(markdown, max);
  }
}

function showAsCode(markdown: string, max: number): string {
  const whole = markdownFence(markdown, 'text');
  if (whole.length <= max) return whole;
  // Back-ticks lengthen the fence, and unseen characters become escapes: half of them always fit.
  return max < 64 ? '' : showAsCode(markdown.slice(0, Math.floor(markdown.length / 2)), max);
}
