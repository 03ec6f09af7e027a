import type { Nodes } from 'hast';
import { renderTree } from '../../scripts/render/github-markdown.ts';

export interface Harm {
  readonly elements: readonly string[];
  readonly references: readonly string[];
}

/** What GitHub's filters look for in text outside of code, after Markdown, entities and the sanitizer. */
const REFERENCES: readonly RegExp[] = [
  /(?:^|[^\w`])@[a-z0-9][\w-]*/i,
  /\w@[a-z0-9][\w.-]*\.[a-z]/i,
  /(?:^|\W)#\d+/,
  /\bgh-\d+/i,
  /\b(?:https?|ftp):\/\//i,
  /\bwww\.\w/i,
  /:[a-z0-9+_-]+:/i,
  /\$[^\s$][^$]*\$/,
  /(?<![\p{L}\p{N}_])[0-9a-f]{7,40}(?![\p{L}\p{N}_])/iu,
];

/** Every element but those in `allowed`, and everything that would become a mention or a link. */
export function findHarm(markdown: string, allowed: readonly string[]): Harm {
  const elements: string[] = [];
  const references: string[] = [];
  const walk = (node: Nodes, inCode: boolean): void => {
    if (node.type === 'element') {
      if (!allowed.includes(node.tagName)) elements.push(node.tagName);
    }
    if (node.type === 'text' && !inCode) {
      for (const pattern of REFERENCES) {
        const found = pattern.exec(node.value);
        if (found !== null) references.push(found[0]);
      }
    }
    if ('children' in node) {
      const code = inCode || (node.type === 'element' && ['code', 'pre'].includes(node.tagName));
      for (const child of node.children) walk(child, code);
    }
  };
  walk(renderTree(markdown), false);
  return { elements, references };
}

export const HARMLESS: Harm = { elements: [], references: [] };

/** The text that a reader sees, our own joiners left out. */
export function shownText(markdown: string): string {
  const texts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(renderTree(markdown));
  return texts.join('').replaceAll('\u2060', '').trim();
}
