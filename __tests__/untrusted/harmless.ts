import type { Nodes } from 'hast';
import { renderTree } from '../../scripts/render/github-markdown.ts';

/** What a rendered text is made of. */
export interface Survey {
  /** Elements by name. */
  readonly elements: Readonly<Record<string, number>>;
  /** Texts outside of code that GitHub would turn into a mention, a reference, a link, an emoji or a formula. */
  readonly references: readonly string[];
  readonly links: readonly string[];
  /** All text, our own joiners left out. */
  readonly text: string;
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
  /\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)/,
  /(?<![\p{L}\p{N}_])[0-9a-f]{7,40}(?![\p{L}\p{N}_])/iu,
];

export function survey(markdown: string): Survey {
  const elements: Record<string, number> = {};
  const references: string[] = [];
  const links: string[] = [];
  const texts: string[] = [];
  const walk = (node: Nodes, inCode: boolean): void => {
    if (node.type === 'text') {
      texts.push(node.value);
      if (!inCode) references.push(...REFERENCES.flatMap((pattern) => pattern.exec(node.value)?.[0] ?? []));
    }
    if (node.type === 'element') {
      elements[node.tagName] = (elements[node.tagName] ?? 0) + 1;
      if (node.tagName === 'a') links.push(String(node.properties['href']));
    }
    if ('children' in node) {
      const code = inCode || (node.type === 'element' && ['code', 'pre'].includes(node.tagName));
      for (const child of node.children) walk(child, code);
    }
  };
  walk(renderTree(markdown), false);
  return { elements, references, links, text: texts.join('').replaceAll('\u2060', '').trim() };
}

export interface Harm {
  readonly elements: readonly string[];
  readonly references: readonly string[];
}

export const HARMLESS: Harm = { elements: [], references: [] };

/** Every element but those in `allowed`, and every reference. */
export function findHarm(markdown: string, allowed: readonly string[]): Harm {
  const { elements, references } = survey(markdown);
  return { elements: Object.keys(elements).filter((name) => !allowed.includes(name)), references };
}

export function shownText(markdown: string): string {
  return survey(markdown).text;
}
