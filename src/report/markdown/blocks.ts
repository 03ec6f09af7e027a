/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** Folded text. GitHub reads the summary as HTML, not as Markdown; the blank line after it lets the body be Markdown. */
export function details(summaryHtml: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${summaryHtml}</summary>\n\n${body}\n\n</details>`;
}

export type AlertKind = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

/** A coloured box. GitHub draws it at the top level only: never inside of a list, a table or details. */
export function alert(kind: AlertKind, lines: readonly string[]): string {
  return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
