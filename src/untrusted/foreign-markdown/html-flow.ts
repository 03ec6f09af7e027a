import type { Html, Paragraph } from 'mdast';
import { htmlText } from '../html-text.ts';
import { keepEdges, withoutJoiners } from './edges.ts';
import { decodeHtmlText, readTags, type TagPart } from './tags.ts';

type Block = Html | Paragraph;

/**
 * The HTML blocks of one container, in their order: folds with their summary stay, everything else is shown as text.
 * A fold that was not closed would swallow what is written below the stranger's text.
 */
export class HtmlFlow {
  #depth = 0;
  #awaitsSummary = false;

  clean(source: string): Block[] {
    const parts = readTags(source);
    const blocks: Block[] = [];
    while (parts.length > 0) {
      const part = parts.shift();
      if (part === undefined || (part.kind === 'text' && part.text.trim() === '')) continue;
      if (part.kind === 'tag' && part.name === 'summary' && !part.closes && this.#awaitsSummary) {
        blocks.push(this.#fold(readSummary(parts)));
        continue;
      }
      blocks.push(...this.beforeOther());
      if (part.kind === 'text') blocks.push(paragraph(part.text));
      else if (part.name === 'details' && !part.closes) this.#awaitsSummary = true;
      else if (part.name === 'details' && this.#depth > 0) {
        this.#depth -= 1;
        blocks.push({ type: 'html', value: '</details>' });
      }
    }
    return blocks;
  }

  /** A fold without a summary of its own gets one before anything else is in it. */
  beforeOther(): Block[] {
    return this.#awaitsSummary ? [this.#fold('Details')] : [];
  }

  close(): Block[] {
    const pending = this.beforeOther();
    const closing = Array.from({ length: this.#depth }, (): Html => ({ type: 'html', value: '</details>' }));
    this.#depth = 0;
    return [...pending, ...closing];
  }

  #fold(summary: string): Html {
    this.#awaitsSummary = false;
    this.#depth += 1;
    return { type: 'html', value: `<details>\n<summary>${summary}</summary>` };
  }
}

/** Takes the parts up to the summary's end. GitHub reads it as HTML, on one line. */
function readSummary(parts: TagPart[]): string {
  let inner = '';
  let inCode = false;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    if (part.kind === 'text') inner += keepEdges(decodeHtmlText(withoutJoiners(part.text)), htmlText);
    else if (part.name === 'summary' && part.closes) break;
    else if (part.name === 'code' && part.closes === inCode) {
      inner += part.source;
      inCode = !inCode;
    }
  }
  return inCode ? `${inner}</code>` : inner;
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: withoutJoiners(text).trim() }] };
}
