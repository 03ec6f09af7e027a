import type { Method } from '../types.ts';
import { PRICES_SOURCE } from './models.ts';
import type { ResolvedModel } from './resolve-model.ts';

export interface Price {
  /** USD per million tokens; null where none is known. */
  readonly usd: number | null;
  readonly source: string;
  /** Sentences on what the figure rests upon, or why there is none. */
  readonly notes: readonly string[];
  /** An example of the provider, not its price list. */
  readonly estimated: boolean;
}

const OVERRIDE = 'price-per-million-tokens-usd';
/** From Nebius' notebook: models below 20 billion parameters. */
const NEBIUS_SMALL_USD = 0.4;
const NEBIUS_SMALL_BELOW = 20;

/** The training price of a million tokens, from the built-in table. */
export function trainingPrice(providerId: string, resolved: ResolvedModel, method: Method): Price {
  if (providerId === 'openai') return openaiPrice(resolved, method);
  if (providerId === 'nebius') return nebiusPrice(resolved);
  if (providerId === 'simulator')
    return { usd: 0, source: 'the simulator is free', notes: [], estimated: false };
  if (providerId === 'together') {
    return none(
      "Together's own estimate stands beside this bill once the file is uploaded; its price list is not built in",
    );
  }
  return none('No price list of this provider is built in');
}

function openaiPrice(resolved: ResolvedModel, method: Method): Price {
  const usd = resolved.model?.trainingPrice ?? null;
  if (usd === null) return none(`OpenAI's price list has no training price for ${resolved.base}`);
  if (resolved.model?.methods.includes(method) === false) {
    return none(`OpenAI's price list has no ${method} training for ${resolved.base}`);
  }
  return { usd, source: PRICES_SOURCE, notes: [], estimated: false };
}

function nebiusPrice(resolved: ResolvedModel): Price {
  const size = parametersInBillions(resolved.base);
  if (size === null || size >= NEBIUS_SMALL_BELOW)
    return none(`Nebius' price for ${resolved.base} is not built in`);
  return {
    usd: NEBIUS_SMALL_USD,
    source: "the example in Nebius' fine-tuning notebook for models below 20B",
    notes: ['The price is an example that Nebius published, not its price list.'],
    estimated: true,
  };
}

/** `llama-3.1-8b-instruct` → 8, `qwen3-30b-a3b` → 30 (all parameters, not the active ones); null where the name does not say. */
function parametersInBillions(name: string): number | null {
  const match = /(?:^|[-_])(\d{1,4}(?:\.\d{1,2})?)b(?=$|[-_.])/.exec(name);
  return match?.[1] === undefined ? null : Number(match[1]);
}

function none(why: string): Price {
  return {
    usd: null,
    source: 'no price known',
    notes: [`${why}; give \`${OVERRIDE}\` for a figure.`],
    estimated: false,
  };
}
