import { createHash } from 'node:crypto';
import { isObject, type JsonObject } from '../boundary/json.ts';
import type { JobOrder } from '../provider/types.ts';

/** A file of the job: the digest of the bytes to be uploaded, or the id of a file that the provider already has. */
export type FileIdentity = { readonly sha256: string } | { readonly id: string };

/** Everything that makes two jobs the same job. What is not in here (integrations, metadata) may differ freely. */
export interface JobContent {
  readonly provider: string;
  /** null where the address is no part of the identity, as with a simulator on a changing port. */
  readonly baseUrl: string | null;
  readonly organization: string | null;
  readonly project: string | null;
  readonly account: string | null;
  readonly model: string;
  readonly method: JobOrder['method'];
  readonly hyperparameters: JsonObject;
  readonly seed: number | null;
  readonly suffix: string | null;
  readonly grader: JsonObject | null;
  readonly extraBody: JsonObject;
  readonly trainingFile: FileIdentity;
  readonly validationFile: FileIdentity | null;
}

/** Raised only when the same content must no longer be found under its old name: every job would be paid again. */
const FINGERPRINT_VERSION = 1;

/**
 * Hex SHA-256 over the canonical JSON of the content: 64 characters, the same on every machine.
 * A hyperparameter that says `auto` counts as not given, and the order of keys never matters.
 */
export function fingerprintJob(content: JobContent): string {
  const named = {
    version: FINGERPRINT_VERSION,
    provider: content.provider,
    baseUrl: content.baseUrl === null ? null : normaliseUrl(content.baseUrl),
    organization: content.organization,
    project: content.project,
    account: content.account,
    model: content.model,
    method: content.method,
    hyperparameters: withoutAuto(content.hyperparameters),
    seed: content.seed,
    suffix: content.suffix,
    grader: content.grader,
    extraBody: content.extraBody,
    trainingFile: content.trainingFile,
    validationFile: content.validationFile,
  };
  return createHash('sha256').update(canonicalJson(named)).digest('hex');
}

/** The hyperparameters that were really given: `auto` leaves the choice to the provider, as an absent key does. */
export function withoutAuto(hyperparameters: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(hyperparameters).filter(([, value]) => value !== 'auto'));
}

/** JSON with the keys of every object in order of their UTF-16 units, and without members that are undefined. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}

/** `HTTPS://Api.Example.com:443/v1/` and `https://api.example.com/v1` are one place. */
function normaliseUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
