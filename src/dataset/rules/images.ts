import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { demandsOf } from './provider-demands.ts';
import { describe, quote } from './quote.ts';
import type { RuleContext, Sink } from './types.ts';

const FORMATS = 'JPEG, PNG or WEBP';
const DATA_URL = /^data:([\w.+-]{1,60}\/[\w.+-]{1,60})?((?:;[\w=-]{1,60}){0,3}),/i;
const OTHER_EXTENSION = /^[a-z]+:\/\/[^/?#]*\/[^?#]*\.(gif|svg|bmp|tiff?|heic|avif|pdf|ico)(?:[?#]|$)/i;

/** Rules for image parts, with what they add up to in a line. */
export function createImageRules(context: RuleContext) {
  const demands = demandsOf(context.provider);
  const isTextOnly =
    context.model !== null && (demands.textOnlyModels?.test(baseModel(context.model)) ?? false);
  let count = 0;

  function begin(): void {
    count = 0;
  }

  function check(part: JsonObject, role: string, where: string, sink: Sink): void {
    count++;
    if (role !== 'user')
      sink('image-role', `${where} is an image in a ${role} message, only user messages take one`);
    const image = part['image_url'];
    if (!isObject(image)) {
      sink('ill-formed-image', `${where}.image_url is ${describe(image)}, it must be an object with a url`);
      return;
    }
    const detail = image['detail'];
    if (
      detail !== undefined &&
      detail !== null &&
      detail !== 'low' &&
      detail !== 'high' &&
      detail !== 'auto'
    ) {
      sink(
        'ill-formed-image',
        `${where}.image_url.detail is ${describe(detail)}, it must be low, high or auto`,
      );
    }
    const url = image['url'];
    if (typeof url !== 'string' || url === '') {
      sink('ill-formed-image', `${where}.image_url.url is ${describe(url)}, it must be a text`);
    } else checkUrl(url, `${where}.image_url.url`, sink);
  }

  function checkUrl(url: string, where: string, sink: Sink): void {
    const scheme = /^([a-z][a-z0-9+.-]{0,20}):/i.exec(url.slice(0, 24))?.[1]?.toLowerCase();
    const allowed: readonly string[] = demands.imageSchemes;
    if (scheme === undefined || !allowed.includes(scheme)) {
      const found =
        scheme === undefined ? `${quote(url)}, which is no URL` : `a URL with the scheme "${scheme}:"`;
      sink(
        'image-scheme',
        `${where} is ${found}; ${demands.title} takes ${allowed.map((name) => `${name}:`).join(', ')}`,
      );
    } else if (scheme === 'data') checkDataUrl(url, where, sink);
    else {
      const extension = OTHER_EXTENSION.exec(url.slice(0, 4000))?.[1];
      if (extension !== undefined)
        sink('image-format', `${where} ends in .${extension}, allowed are ${FORMATS}`);
    }
  }

  function checkDataUrl(url: string, where: string, sink: Sink): void {
    const head = DATA_URL.exec(url.slice(0, 300));
    if (head === null || !/;base64$/i.test(head.at(2) ?? '')) {
      sink('ill-formed-image', `${where} is a data URL that is not base64`);
      return;
    }
    const start = head[0].length;
    const bytes = decodedLength(url, start);
    if (bytes > demands.maxImageBytes) {
      const size = (bytes / 1024 / 1024).toFixed(1);
      sink(
        'image-too-large',
        `${where} is an image of ${size} MB, at most ${demands.maxImageBytes / 1024 / 1024} MB are taken`,
      );
    }
    const declared = (head.at(1) ?? '').toLowerCase().replace('image/jpg', 'image/jpeg');
    const found = imageType(Buffer.from(url.slice(start, start + 24), 'base64'));
    if (found === null)
      sink('image-format', `${where} is no ${FORMATS} image (declared as ${quote(declared)})`);
    else if (declared !== found)
      sink('image-format', `${where} is declared as ${quote(declared)} but holds ${found}`);
  }

  function end(list: string, sink: Sink): void {
    if (count === 0) return;
    if (count > demands.maxImages) {
      sink('too-many-images', `${list} hold ${count} images, at most ${demands.maxImages} are taken`);
    }
    if (isTextOnly && context.method === 'supervised') {
      sink(
        'model-without-vision',
        `${list} hold ${count} ${count === 1 ? 'image' : 'images'}, ${quote(context.model)} does not learn from images`,
      );
    }
  }

  return { begin, check, end };
}

/** `ft:gpt-4o-2024-08-06:org:name:id` is trained further as its base model. */
function baseModel(model: string): string {
  return /^ft:([^:]+)/.exec(model)?.at(1) ?? model;
}

/** Bytes that base64 text from `start` on stands for. */
function decodedLength(url: string, start: number): number {
  const padding = url.endsWith('==') ? 2 : url.endsWith('=') ? 1 : 0;
  return Math.floor(((url.length - start) * 3) / 4) - padding;
}

/** By the first bytes, as the trainers tell them. */
function imageType(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (head.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'image/webp';
  return null;
}
