import { distance } from 'fastest-levenshtein';
import { bleu, gleu, meteor, words } from './ngram-scores.ts';
import type { GraderModels } from './types.ts';

export const similarityMetrics = [
  'fuzzy_match',
  'bleu',
  'gleu',
  'meteor',
  'rouge_1',
  'rouge_2',
  'rouge_3',
  'rouge_4',
  'rouge_5',
  'rouge_l',
  'cosine',
] as const;
export type SimilarityMetric = (typeof similarityMetrics)[number];

/** The API's own grader uses this model for `cosine`; a grader may name another in `model`. */
export const defaultEmbeddingModel = 'text-embedding-3-small';

/** Similarity of two texts, 0–1, by a metric of the API's `text_similarity` grader. */
export async function textSimilarity(
  input: string,
  reference: string,
  metric: SimilarityMetric,
  models: GraderModels,
  embeddingModel: string,
): Promise<number> {
  switch (metric) {
    case 'fuzzy_match':
      return fuzzyMatch(input, reference);
    case 'bleu':
      return bleu(input, reference);
    case 'gleu':
      return gleu(input, reference);
    case 'meteor':
      return meteor(input, reference);
    case 'cosine': {
      const [one = [], other = []] = await models.embed(embeddingModel, [input, reference]);
      return Math.max(0, cosine(one, other));
    }
    case 'rouge_1':
    case 'rouge_2':
    case 'rouge_3':
    case 'rouge_4':
    case 'rouge_5':
    case 'rouge_l':
      return rouge(input, reference, metric);
  }
}

/** 1 minus the edit distance as a share of the longer text. */
function fuzzyMatch(input: string, reference: string): number {
  const longest = Math.max(input.length, reference.length);
  return longest === 0 ? 1 : 1 - distance(input, reference) / longest;
}

async function rouge(input: string, reference: string, metric: string): Promise<number> {
  const tokenizer = words;
  const [candidate, wanted] = [words(input).length, words(reference).length];
  if (candidate === 0 || wanted === 0) return Number(candidate === wanted);
  // Loaded here, since few runs use it.
  const { l, n } = await import('js-rouge');
  if (metric === 'rouge_l') return l(input, reference, { tokenizer, segmenter: (text) => [text] });
  const size = Number(metric.slice('rouge_'.length));
  if (Math.min(candidate, wanted) < size) return Number(input === reference);
  return n(input, reference, { n: size, tokenizer });
}

function cosine(one: readonly number[], other: readonly number[]): number {
  let dot = 0;
  let lengthOne = 0;
  let lengthOther = 0;
  one.forEach((value, at) => {
    const opposite = other[at] ?? 0;
    dot += value * opposite;
    lengthOne += value * value;
    lengthOther += opposite * opposite;
  });
  return lengthOne === 0 || lengthOther === 0 ? 0 : dot / Math.sqrt(lengthOne * lengthOther);
}
