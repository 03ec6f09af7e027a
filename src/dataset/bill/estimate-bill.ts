import type { Bill, Method } from '../types.ts';
import { type BillingRule, billingRule } from './billing-rules.ts';
import { epochRange } from './epochs.ts';
import { PRICES_AS_OF } from './models.ts';
import { type ResolvedModel, resolveModel } from './resolve-model.ts';
import { type Price, trainingPrice } from './training-price.ts';

/** After so many days a reader is told how old the prices are. */
const PRICES_FRESH_DAYS = 180;
const MILLION = 1_000_000;

export interface BillOrder {
  readonly providerId: string;
  readonly model: string;
  readonly method: Method;
  /** `n_epochs`, or what the provider calls it. null: not given. */
  readonly epochs: number | 'auto' | null;
  /** How often the validation file is evaluated, where the provider lets the user say so (`n_evals`). null: not given. */
  readonly evaluations: number | null;
  /** Billed tokens of the training examples, once, each cut to the model's training context. */
  readonly tokensPerEpoch: number;
  readonly tokensAreEstimated: boolean;
  readonly examples: number;
  readonly validationTokens: number;
  /** The input `price-per-million-tokens-usd`; null: not given. */
  readonly pricePerMillionTokensUsd: number | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What a job would bill. Where a figure would be invented it is null, and a note says why. */
export function estimateBill(order: BillOrder): Bill {
  const resolved = resolveModel(order.model);
  const rule = billingRule(order.providerId, order.method);
  const price = priceOf(order, resolved, rule);
  const epochs = epochRange(order.epochs, rule.epochs, order.examples);
  const validation = rule.validation ? order.validationTokens * (order.evaluations ?? 0) : 0;
  const perEpoch = rule.unit === 'hours' ? 0 : order.tokensPerEpoch;
  const billedTokens = { low: perEpoch * epochs.low + validation, high: perEpoch * epochs.high + validation };
  const usd = price.usd;
  return {
    encoding: resolved.encoding,
    encodingNote: resolved.encodingNote,
    epochs,
    tokensPerEpoch: order.tokensPerEpoch,
    billedTokens,
    pricePerMillionTokensUsd: usd,
    costUsd:
      usd === null
        ? null
        : { low: (billedTokens.low * usd) / MILLION, high: (billedTokens.high * usd) / MILLION },
    standing: standingOf(order, resolved, rule, price),
    source: `${rule.source}; ${price.source}`,
    notes: notesOf(order, rule, price),
  };
}

function priceOf(order: BillOrder, resolved: ResolvedModel, rule: BillingRule): Price {
  const given = order.pricePerMillionTokensUsd;
  if (rule.unit === 'hours') return hourlyPrice(order, resolved);
  if (given !== null) {
    return {
      usd: given,
      source: 'price from the input `price-per-million-tokens-usd`',
      notes: [],
      estimated: false,
    };
  }
  return trainingPrice(order.providerId, resolved, order.method);
}

function hourlyPrice(order: BillOrder, resolved: ResolvedModel): Price {
  const hourly = order.providerId === 'openai' ? (resolved.model?.hourlyPrice ?? null) : null;
  const notes: string[] = [];
  if (hourly !== null)
    notes.push(`An hour of training ${resolved.base} costs ${hourly} USD (${PRICES_AS_OF}).`);
  if (order.pricePerMillionTokensUsd !== null) {
    notes.push('`price-per-million-tokens-usd` has no meaning here: tokens are not what is billed.');
  }
  return { usd: null, source: 'no token price', notes, estimated: false };
}

function standingOf(
  order: BillOrder,
  resolved: ResolvedModel,
  rule: BillingRule,
  price: Price,
): Bill['standing'] {
  if (rule.unit === 'unknown') return 'unknown';
  if (order.tokensAreEstimated || resolved.encodingNote !== null || price.estimated) return 'estimated';
  if (rule.standing === 'proven' && resolved.encoding !== 'cl100k_base') return 'documented';
  return rule.standing;
}

function notesOf(order: BillOrder, rule: BillingRule, price: Price): string[] {
  const notes = [...rule.notes, ...price.notes];
  if (order.tokensAreEstimated) {
    notes.push(
      'Tools, tool calls, names, images and formats other than chat are counted by the best documented estimate.',
    );
  }
  if (typeof order.epochs !== 'number' && rule.unit !== 'hours') notes.push(epochNote(rule));
  if (rule.validation && order.validationTokens > 0 && order.evaluations === null) {
    notes.push('Validation tokens are billed for each evaluation; none is run unless `n_evals` is given.');
  }
  const age = daysBetween(PRICES_AS_OF, order.today);
  if (
    order.pricePerMillionTokensUsd === null &&
    price.usd !== null &&
    price.usd > 0 &&
    age > PRICES_FRESH_DAYS
  ) {
    notes.push(
      `The price is ${age} days old (${PRICES_AS_OF}): look it up, and give \`price-per-million-tokens-usd\`.`,
    );
  }
  return notes;
}

function epochNote(rule: BillingRule): string {
  if (typeof rule.epochs === 'number')
    return `The provider runs ${rule.epochs} epoch(s) where none are given.`;
  if (rule.epochs === null)
    return 'How many epochs the provider runs where none are given is not known; the range is assumed.';
  return 'The provider chooses the number of epochs; the range follows the published heuristic.';
}

/** Whole days from one YYYY-MM-DD to another; negative where the second is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
