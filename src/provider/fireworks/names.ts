import type { UploadSource } from '../types.ts';

/** Dataset, model and job ids: small letters, digits and -, at most 63. */
const MAX_ID = 63;
const DIGEST = 16;

/** The last part of a resource name: `accounts/a/datasets/d` is `d`. */
export function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** A dataset id that ends with the content's digest, so that the same content is found again under the same id. */
export function datasetId(source: Pick<UploadSource, 'name' | 'sha256'>): string {
  const digest = source.sha256.slice(0, DIGEST);
  const base = source.name
    .replace(/\.jsonl$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(new RegExp(`-?${digest}$`), '')
    .slice(0, MAX_ID - DIGEST - 1)
    .replace(/^-+|-+$/g, '');
  return `${base === '' || !/^[a-z]/.test(base) ? `d-${base}`.replace(/-$/, '').slice(0, MAX_ID - DIGEST - 1) : base}-${digest}`;
}

/** A model as a resource name; a bare id is one of Fireworks' own. */
export function modelName(model: string): string {
  return model.startsWith('accounts/') ? model : `accounts/fireworks/models/${model}`;
}

/** A resource name as a path, each part encoded: a hostile name stays inside its parts. */
export function namePath(name: string): string {
  return `/${name
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E')))
    .join('/')}`;
}
