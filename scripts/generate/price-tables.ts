import { billingRule } from '../../src/dataset/bill/billing-rules.ts';
import { MODELS, PRICES_AS_OF } from '../../src/dataset/bill/models.ts';
import { PROVIDERS } from '../../src/provider/catalog.ts';
import { OPENAI_WIND_DOWN } from '../../src/provider/wind-down.ts';
import { code, replaceBetween, table } from './between.ts';

const METHODS = ['supervised', 'dpo', 'reinforcement'] as const;
const STANDING = {
  proven: 'the formula equals what real jobs billed',
  documented: 'the published rule',
  estimated: 'an estimate',
  unknown: 'not published',
} as const;

/** docs/costs.md with the built-in prices and how each provider bills. */
export function costsDoc(text: string): string {
  const priced = replaceBetween('docs/costs.md', text, 'prices', priceTable());
  return replaceBetween('docs/costs.md', priced, 'billing', billingTable());
}

function priceTable(): string {
  const rows = MODELS.filter((model) => model.trainingPrice !== null || model.hourlyPrice !== null).map(
    (model) => [
      code(model.name),
      model.trainingPrice === null ? `$${model.hourlyPrice} an hour` : usd(model.trainingPrice),
      model.sampling === null ? '' : usd(model.sampling.input),
      model.sampling === null ? '' : usd(model.sampling.output),
      OPENAI_WIND_DOWN.models.find(({ name }) => name === model.name)?.shutdown ?? '',
    ],
  );
  const head = ['model', 'training', 'sampling, input', 'sampling, output', 'shut down'];
  return `OpenAI, USD per million tokens, as of ${PRICES_AS_OF}:\n\n${table(head, rows)}`;
}

function usd(price: number): string {
  return `$${price.toFixed(2)}`;
}

function billingTable(): string {
  const rows = PROVIDERS.flatMap((id) =>
    METHODS.flatMap((method) => {
      const rule = billingRule(id, method);
      if (rule.unit === 'unknown') return [];
      const validation = rule.validation ? 'billed' : 'not counted';
      const notes = [STANDING[rule.standing], ...rule.notes].join('; ');
      return [[code(id), method, rule.unit, validation, rule.source, notes]];
    }),
  );
  return table(['provider', 'method', 'billed by', 'validation', 'rule', 'notes'], rows);
}
