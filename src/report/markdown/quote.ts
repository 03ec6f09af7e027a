import { markdownCode } from '../../untrusted/markdown-code.ts';
import { markdownText } from '../../untrusted/markdown-text.ts';
import { shorten } from '../../untrusted/shorten.ts';
import type { RunContext } from '../view.ts';
import { link } from './link.ts';

const MAX_NAME = 120;
const MAX_SENTENCE = 400;

/** A name that a stranger chose, as short code. */
export function nameCode(name: string): string {
  return markdownCode(shorten(name, MAX_NAME));
}

/** A sentence that a stranger wrote. */
export function sentence(text: string, max = MAX_SENTENCE): string {
  return markdownText(shorten(text, max));
}

/** Names of inputs and their values in back-ticks, after `markdownText` has escaped them. */
const NAMED = /\\`([a-z](?:[A-Za-z\d.-]|\\_)*(?:: [A-Za-z\d.-]+)?)\\`/g;

/** A sentence of ours that may quote a stranger: names of inputs in back-ticks stay code, all else is shown as text. */
export function ownSentence(text: string): string {
  // In code an underscore needs no escape, and would show one.
  return sentence(text).replace(NAMED, (_, name: string) => `\`${name.replaceAll('\\_', '_')}\``);
}

export interface Lines {
  readonly file: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** `data/a.jsonl:3-7`, linked to the lines on GitHub where the file is part of the commit. */
export function placeLink(run: RunContext, place: Lines, inCommit: boolean): string {
  if (place.file === null) return 'the whole set';
  const range = lineRange(place);
  const text = markdownCode(`${shorten(place.file, MAX_NAME)}${range === '' ? '' : `:${range}`}`);
  return inCommit ? link(text, blobUrl(run, place.file, place)) : text;
}

function lineRange({ from, to }: Lines): string {
  if (from === null) return '';
  return to === null || to === from ? String(from) : `${from}-${to}`;
}

function blobUrl(run: RunContext, file: string, { from, to }: Lines): string | null {
  const folders = file.toWellFormed().split('/');
  // A browser would walk up from the repository's page to somebody else's.
  if (folders.some((folder) => folder === '.' || folder === '..')) return null;
  const path = folders.map(encodeURIComponent).join('/');
  const lines = from === null ? '' : `#L${from}${to === null || to === from ? '' : `-L${to}`}`;
  return `${run.serverUrl}/${run.repository}/blob/${run.commit}/${path}${lines}`;
}

export function runUrl(run: RunContext): string {
  return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/attempts/${run.attempt}`;
}
