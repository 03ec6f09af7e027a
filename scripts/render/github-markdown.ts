import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/**
 * GitHub-flavoured Markdown to HTML under GitHub's published sanitizer rules. An approximation: GitHub's own mention,
 * reference, emoji and formula filters come after it and are not part of this.
 */
const toTree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema);

const toHtml = unified().use(rehypeStringify);

export function renderTree(markdown: string): Root {
  return toTree.runSync(toTree.parse(markdown));
}

export function renderHtml(markdown: string): string {
  return toHtml.stringify(renderTree(markdown));
}
