/**
 * BLEU, GLEU and METEOR of one candidate against one reference, each between 0 and 1. No maintained library has
 * them; the tests hold them against the values that the definitions give by hand.
 */

/** Lower-cased words, numbers and single punctuation marks of any script. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu) ?? [];
}

function ngrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + n <= tokens.length; start += 1) {
    const gram = tokens.slice(start, start + n).join('\u0000');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function matches(candidate: readonly string[], reference: readonly string[], n: number): number {
  const wanted = ngrams(reference, n);
  let found = 0;
  for (const [gram, count] of ngrams(candidate, n)) found += Math.min(count, wanted.get(gram) ?? 0);
  return found;
}

/**
 * BLEU-4 with brevity penalty (Papineni et al., 2002); a precision of zero above unigrams is smoothed by adding one
 * to both sides (Lin and Och, 2004), since single answers are short.
 */
export function bleu(candidateText: string, referenceText: string): number {
  const candidate = words(candidateText);
  const reference = words(referenceText);
  if (candidate.length === 0 || reference.length === 0) return Number(candidate.length === reference.length);
  const order = Math.min(4, candidate.length, reference.length);
  let logs = 0;
  for (let n = 1; n <= order; n += 1) {
    const found = matches(candidate, reference, n);
    const total = candidate.length - n + 1;
    if (found === 0 && n === 1) return 0;
    logs += Math.log(found === 0 ? 1 / (total + 1) : found / total) / order;
  }
  const brevity =
    candidate.length >= reference.length ? 1 : Math.exp(1 - reference.length / candidate.length);
  return brevity * Math.exp(logs);
}

/** GLEU (Wu et al., 2016): the smaller of precision and recall over all n-grams up to four. */
export function gleu(candidateText: string, referenceText: string): number {
  const candidate = words(candidateText);
  const reference = words(referenceText);
  if (candidate.length === 0 || reference.length === 0) return Number(candidate.length === reference.length);
  let found = 0;
  let inCandidate = 0;
  let inReference = 0;
  for (let n = 1; n <= 4; n += 1) {
    found += matches(candidate, reference, n);
    inCandidate += Math.max(0, candidate.length - n + 1);
    inReference += Math.max(0, reference.length - n + 1);
  }
  return found / Math.max(inCandidate, inReference);
}

/**
 * METEOR (Banerjee and Lavie, 2005) with exact word matches: the recall-weighted mean, less a penalty for matches that
 * lie in many chunks. Stems and synonyms are not used: they exist for few languages.
 */
export function meteor(candidateText: string, referenceText: string): number {
  const candidate = words(candidateText);
  const reference = words(referenceText);
  if (candidate.length === 0 || reference.length === 0) return Number(candidate.length === reference.length);
  const places = new Map<string, number[]>();
  reference.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
  let found = 0;
  let chunks = 0;
  let previous = -2;
  for (const word of candidate) {
    const free = places.get(word);
    const at = free?.includes(previous + 1) ? previous + 1 : free?.[0];
    if (!free || at === undefined) {
      previous = -2;
      continue;
    }
    free.splice(free.indexOf(at), 1);
    found += 1;
    if (at !== previous + 1) chunks += 1;
    previous = at;
  }
  if (found === 0) return 0;
  const precision = found / candidate.length;
  const recall = found / reference.length;
  const mean = (10 * precision * recall) / (recall + 9 * precision);
  return mean * (1 - 0.5 * (chunks / found) ** 3);
}
