/** The encodings of every model that can be fine-tuned today; older ones (p50k, r50k) belong to models that are gone. */
export const ENCODINGS = ['o200k_base', 'cl100k_base'] as const;

export type EncodingName = (typeof ENCODINGS)[number];
