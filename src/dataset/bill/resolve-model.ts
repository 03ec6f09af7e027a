import type { EncodingName } from '../tokens/encoding.ts';
import { MODELS, type Model } from './models.ts';

export interface ResolvedModel {
  /** As the user wrote it. */
  readonly asked: string;
  /** The base model's name alone: no `ft:`, organisation, suffix, job, path or vendor. */
  readonly base: string;
  readonly fineTuned: boolean;
  /** null where it is none that OpenAI can fine-tune: then price and limits are unknown. */
  readonly model: Model | null;
  readonly encoding: EncodingName;
  /** null, or a sentence that says which encoding was assumed and why. */
  readonly encodingNote: string | null;
}

const BY_NAME = new Map(
  MODELS.flatMap((model) => [model.name, ...model.aliases].map((name) => [name, model])),
);

/** What tiktoken says of whole families; its own table reads `ft:gpt-4.1` as gpt-4, so prefixes are matched after `ft:` is gone. */
const FAMILIES: readonly (readonly [RegExp, EncodingName])[] = [
  [/^(gpt-4o|chatgpt-4o|gpt-4\.[15]|gpt-[5-9]|gpt-oss|o[134])(?=$|[-.])/, 'o200k_base'],
  [/^(gpt-4|gpt-3\.5-turbo|gpt-3\.5)(?=$|-)/, 'cl100k_base'],
];

/** Vocabularies that grew from cl100k_base; every other stranger is counted in OpenAI's newest one. */
const NEAR_CL100K = /llama-?v?3|qwen/;

/**
 * Finds what is known of a model by any of its names: snapshot, alias, `ft:base:org:suffix:id` (with a checkpoint, or nested),
 * Azure's `gpt-35-turbo` and `gpt-4.1-2025-04-14.ft-…`, a gateway's or provider's path (`azure/…`, `meta-llama/…`, `openai.…`).
 */
export function resolveModel(asked: string): ResolvedModel {
  const { base, fineTuned } = baseName(asked);
  const model = BY_NAME.get(base) ?? null;
  const known = model?.encoding ?? FAMILIES.find(([pattern]) => pattern.test(base))?.[1];
  if (known !== undefined) return { asked, base, fineTuned, model, encoding: known, encodingNote: null };
  const near = NEAR_CL100K.test(base);
  const encoding = near ? 'cl100k_base' : 'o200k_base';
  const why = near
    ? "it is the nearest to the model's own vocabulary, which is not built in"
    : "the model's own vocabulary is not built in";
  return {
    asked,
    base,
    fineTuned,
    model,
    encoding,
    encodingNote: `Tokens are counted in ${encoding}: ${why}, so the counts are an estimate.`,
  };
}

/** `ft:…`, also behind a gateway's path. */
const TUNED = /^(?:[^:]*\/)?ft:(.*)$/s;

function baseName(asked: string): { base: string; fineTuned: boolean } {
  let name = asked.trim().toLowerCase();
  let fineTuned = false;
  for (let inner = TUNED.exec(name); inner !== null; inner = TUNED.exec(name)) {
    fineTuned = true;
    name = inner[1] ?? '';
  }
  // A colon ends the base in `base:org:suffix:id`, in the old `curie:ft-org-…`, and in Bedrock's `gpt-oss-20b-1:0`.
  const colon = name.indexOf(':');
  if (colon !== -1) {
    fineTuned ||= name.startsWith(':ft-', colon);
    name = name.slice(0, colon);
  }
  name = name.slice(name.lastIndexOf('/') + 1);
  const azure = name.indexOf('.ft-');
  if (azure !== -1) {
    fineTuned = true;
    name = name.slice(0, azure);
  }
  name = name.replace(/^(openai|qwen|meta)\./, '').replace(/^gpt-35(?=$|-)/, 'gpt-3.5');
  return { base: name, fineTuned };
}
