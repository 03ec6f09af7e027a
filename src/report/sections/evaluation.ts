import { htmlText } from '../../untrusted/html-text.ts';
import { markdownFence } from '../../untrusted/markdown-code.ts';
import { shorten } from '../../untrusted/shorten.ts';
import type { EvaluationView, GateView, SampleView } from '../evaluation-view.ts';
import { blocks, details, list } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { nameCode, sentence } from '../markdown/quote.ts';
import { table } from '../markdown/table.ts';
import { formatCount, formatPlural, formatScore, formatSignedScore, formatUsd } from '../numbers.ts';
import type { RunView } from '../view.ts';

const MAX_SAMPLES = 10;
const MAX_TEXT = 1_500;
const SHORT_TEXT = 300;

/** The two models beside each other: scores, what the difference is worth, the gates, and samples. */
export function evaluation({ evaluation: result, gates }: RunView): Section | null {
  if (result === null)
    return gates.length === 0
      ? null
      : { name: 'gates', rank: 0, wordings: [blocks('### Evaluation', gateTable(gates))] };
  const short = blocks(
    '### Evaluation',
    scores(result),
    difference(result),
    gateTable(gates),
    list(result.notes.map((note) => sentence(note))),
  );
  const wordings = [MAX_TEXT, SHORT_TEXT].map((max) => blocks(short, samples(result, max)));
  return { name: 'evaluation samples', rank: 5, wordings: [...new Set([...wordings, short])] };
}

function scores(result: EvaluationView): string {
  return table(
    ['Model', { title: 'Mean score', align: 'right' }],
    [
      [nameCode(result.model.name), `**${formatScore(result.model.mean)}**`],
      [`${nameCode(result.baseline.name)} (baseline)`, formatScore(result.baseline.mean)],
    ],
  );
}

function difference(result: EvaluationView): string {
  const lines = [
    `${formatPlural(result.examples, 'example')}, graded by ${sentence(result.grading)}: **${formatCount(result.wins)} better**, ${formatCount(result.ties)} equal, **${formatCount(result.losses)} worse**.`,
  ];
  if (result.difference !== null) {
    const { mean, low, high } = result.difference;
    const verdict =
      low > 0 ? 'an improvement' : high < 0 ? 'a step back' : 'no improvement that these examples can show';
    lines.push(
      `Difference ${formatSignedScore(mean)} (95 % interval ${formatSignedScore(low)} to ${formatSignedScore(high)}): ${verdict}.`,
    );
  }
  if (result.unanswered > 0)
    lines.push(`${formatPlural(result.unanswered, 'example')} got no answer and does not count.`);
  if (result.costUsd !== null) lines.push(`The evaluation cost at most ${formatUsd(result.costUsd)}.`);
  return lines.join(' ');
}

function gateTable(gates: readonly GateView[]): string | null {
  if (gates.length === 0) return null;
  return table(
    ['Gate', { title: 'Wanted', align: 'right' }, { title: 'Found', align: 'right' }, ''],
    gates.map(({ input, wanted, found, passed }) => [
      `\`${input}\``,
      `at least ${formatScore(wanted)}`,
      found === null ? 'unknown' : formatScore(found),
      passed ? '✅ passed' : '❌ missed',
    ]),
  );
}

function samples(result: EvaluationView, max: number): string {
  const shown = result.samples.slice(0, MAX_SAMPLES).map((sample) => sampleBlock(sample, max));
  const withheld =
    result.withheld > 0
      ? `<sub>${formatPlural(result.withheld, 'sample')} not shown (\`show-examples\`).</sub>`
      : null;
  return blocks(
    shown.length === 0 ? null : details(`Samples side by side (${shown.length})`, blocks(...shown)),
    withheld,
  );
}

function sampleBlock(sample: SampleView, max: number): string {
  const change = sample.score - sample.baselineScore;
  const icon = change > 0 ? '🟢' : change < 0 ? '🔴' : '⚪';
  const place = sample.place === null ? 'example' : `${sample.place.file}:${sample.place.line}`;
  const summary = `${icon} ${htmlText(shorten(place, 100))} · ${formatScore(sample.baselineScore)} → ${formatScore(sample.score)}`;
  const part = (title: string, text: string) =>
    `**${title}**\n\n${markdownFence(shorten(text, max), 'text')}`;
  return details(
    summary,
    blocks(
      part('Prompt', sample.prompt),
      part('Reference', sample.reference),
      part('Fine-tuned', sample.answer),
      part('Baseline', sample.baselineAnswer),
    ),
  );
}
