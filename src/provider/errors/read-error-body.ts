import { asObject, asString, isObject } from '../../boundary/json.ts';

/** The facts of an error body, whatever its shape. */
export interface ErrorFacts {
  readonly message: string;
  readonly code: string | null;
  readonly type: string | null;
  readonly param: string | null;
}

const MAX_MESSAGE = 400;

/**
 * Reads `{error: {…}}`, `{error: "…"}`, `{detail}`, `{message}`, Azure's `innererror`, a list of details,
 * an HTML page or plain text. Never throws.
 */
export function readErrorBody(text: string): ErrorFacts {
  const body = parse(text);
  if (!isObject(body))
    return {
      message: toLine(stripHtml(typeof body === 'string' ? body : text)),
      code: null,
      type: null,
      param: null,
    };
  const error = asObject(body['error']) ?? body;
  const inner = asObject(error['innererror']) ?? asObject(error['inner_error']);
  const plain = asString(body['error']) ?? describeDetail(error['detail'] ?? body['detail']);
  const message =
    asString(error['message']) ?? plain ?? asString(inner?.['message']) ?? asString(body['title']) ?? '';
  return {
    message: toLine(message),
    code: word(inner?.['code']) ?? word(error['code']) ?? word(error['status']),
    type: word(error['type']),
    param: word(error['param']),
  };
}

/** FastAPI's detail is text, or a list of `{loc, msg}`. */
function describeDetail(detail: unknown): string | undefined {
  if (typeof detail === 'string') return detail;
  if (isObject(detail)) return asString(detail['message']) ?? JSON.stringify(detail);
  if (!Array.isArray(detail)) return undefined;
  return detail
    .map((item: unknown) => {
      const entry = asObject(item);
      const where = Array.isArray(entry?.['loc']) ? entry['loc'].join('.') : '';
      return [where, asString(entry?.['msg']) ?? ''].filter((part) => part !== '').join(': ');
    })
    .join('; ');
}

function word(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  const text = asString(value);
  return text === undefined || text === '' ? null : toLine(text).slice(0, 80);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stripHtml(text: string): string {
  if (!/^\s*</.test(text)) return text;
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1];
  return title ?? text.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}

/** Control characters and line breaks become spaces; the text is cut to what fits in a sentence. */
function toLine(text: string): string {
  const line = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line;
}
