import { blocks, list } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { sentence } from '../markdown/quote.ts';
import { facts } from '../markdown/table.ts';
import { formatCount, formatCountRange, formatUsd, formatUsdRange } from '../numbers.ts';
import { hasTraining } from './dataset.ts';
import type { RunView } from '../view.ts';

/** Dollars of the tokens that the provider says it trained; null where tokens or price are not known. */
export function billedUsd({ job, dataset }: RunView): number | null {
  const price = dataset?.bill.pricePerMillionTokensUsd ?? null;
  const tokens = job?.trainedTokens ?? null;
  return price === null || tokens === null ? null : (tokens * price) / 1_000_000;
}

/** The most that the evaluation cost, or may cost; null where there is none or its price is unknown. */
export function evaluationUsd({ evaluation, evaluationCostUsd, job }: RunView): number | null {
  // Without a model nothing is asked any more.
  if (job?.finished === true && job.status !== 'succeeded') return null;
  const usd = evaluation === null ? evaluationCostUsd : evaluation.costUsd;
  return usd === 0 ? null : usd;
}

const STANDINGS = {
  proven: 'the counting rule was checked against real bills',
  documented: 'counted by the provider’s documented rule',
  estimated: 'an estimate: the provider does not document how it counts',
  unknown: 'unknown',
} as const;

/** Tokens and dollars, estimated beside billed. */
export function cost(view: RunView): Section | null {
  const bill = view.dataset?.bill;
  if (bill === undefined || !hasTraining(view.dataset)) return null;
  const billed = billedUsd(view);
  const tokens = view.job?.trainedTokens ?? null;
  const epochs = `${formatCountRange(bill.epochs)}${bill.epochs.automatic ? ' (chosen by the provider)' : ''}`;
  const rows = facts([
    ['Tokens per epoch', formatCount(bill.tokensPerEpoch)],
    ['Epochs', epochs],
    ['Tokens estimated', formatCountRange(bill.billedTokens)],
    ['Tokens billed', tokens === null ? null : formatCount(tokens)],
    [
      'Price',
      bill.pricePerMillionTokensUsd === null
        ? 'unknown'
        : `${formatUsd(bill.pricePerMillionTokensUsd)} per million tokens`,
    ],
    ['Training, estimated', bill.costUsd === null ? 'unknown' : formatUsdRange(bill.costUsd)],
    ['Training, billed', billed === null ? null : `**${formatUsd(billed)}**`],
    ['Evaluation, estimated', view.evaluationCostUsd ? `at most ${formatUsd(view.evaluationCostUsd)}` : null],
    [
      'Evaluation, used',
      view.evaluation?.costUsd == null ? null : `at most ${formatUsd(view.evaluation.costUsd)}`,
    ],
    ['Allowed (`max-cost-usd`)', view.maxCostUsd === null ? null : formatUsd(view.maxCostUsd)],
    ['Encoding', sentence(bill.encoding)],
  ]);
  const notes = [
    `Standing: ${STANDINGS[bill.standing]}.`,
    bill.source,
    ...(bill.encodingNote === null ? [] : [bill.encodingNote]),
    ...bill.notes,
  ];
  const text = blocks('### Cost', rows, list(notes.map((note) => sentence(note))));
  return { name: 'cost', rank: 3, wordings: [text, blocks('### Cost', rows)] };
}
