import type { MetricRow } from '../../training/metrics/table.ts';
import { xmlText } from '../../untrusted/xml-text.ts';
import { shorten } from '../../untrusted/shorten.ts';
import { type MetricName, pointsOf } from '../../training/metrics/points.ts';
import { formatLoss, formatPercent } from '../numbers.ts';
import { type Curve, drawPanel } from './panel.ts';

const WIDTH = 900;
const LEFT = 64;
const RIGHT = 24;
const LOSS_HEIGHT = 280;
const ACCURACY_HEIGHT = 170;
const ABOVE = 64;
const BELOW = 48;
const TITLE = 34;

/** Colours of GitHub's own palette, in light and in dark, told apart by dashes and dots as well. */
const STYLE = `
svg { font: 12px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
text { fill: #1f2328; } .heading { font-size: 15px; font-weight: 600; } .title { font-weight: 600; }
.quiet { fill: #59636e; } .small { font-size: 11px; } .end { text-anchor: end; } .middle { text-anchor: middle; }
.paper { fill: #ffffff; } .grid { stroke: #d1d9e0; } .epoch { stroke: #818b98; stroke-dasharray: 2 3; }
polyline { fill: none; stroke-width: 1.6; stroke-linejoin: round; } line.train, line.valid, line.full { stroke-width: 3; }
.train { stroke: #0969da; } .valid { stroke: #bc4c00; } .full { stroke: #8250df; }
circle.train { fill: #0969da; } circle.valid { fill: #bc4c00; } circle.full { fill: #8250df; }
polyline.full, line.full { stroke-width: 2.4; } polyline.valid, line.valid { stroke-dasharray: 5 2; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; } .quiet { fill: #9198a1; } .paper { fill: #0d1117; } .grid { stroke: #2a313c; } .epoch { stroke: #656c76; }
  .train { stroke: #4493f8; } .valid { stroke: #db6d28; } .full { stroke: #ab7df8; }
  circle.train { fill: #4493f8; } circle.valid { fill: #db6d28; } circle.full { fill: #ab7df8; }
}`;

const CURVES: readonly {
  readonly kind: string;
  readonly title: string;
  readonly loss: MetricName;
  readonly accuracy: MetricName;
}[] = [
  { kind: 'train', title: 'training', loss: 'trainLoss', accuracy: 'trainAccuracy' },
  { kind: 'valid', title: 'validation', loss: 'validLoss', accuracy: 'validAccuracy' },
  { kind: 'full', title: 'full validation', loss: 'fullValidLoss', accuracy: 'fullValidAccuracy' },
];

/**
 * The loss curves, and the accuracies below where there are any, as a picture that follows the reader's light or dark
 * scheme. null where there is nothing to draw.
 *
 * @param title a model's name, by whomever it was chosen
 * @param epochs number of epochs of the whole training; null where unknown
 */
export function drawLossSvg(rows: readonly MetricRow[], title: string, epochs: number | null): string | null {
  const losses = curvesOf(rows, 'loss');
  const accuracies = curvesOf(rows, 'accuracy');
  if (losses.length === 0 && accuracies.length === 0) return null;
  const steps = {
    first: Math.min(rows[0]?.step ?? 0, 1),
    last: rows.reduce((last, row) => Math.max(last, row.step), 1),
  };
  const common = { steps, epochEnds: epochEnds(steps.last, epochs) };
  const panels: string[] = [];
  let top = TITLE;
  for (const [name, curves, height, format] of [
    ['Loss', losses, LOSS_HEIGHT, formatLoss],
    ['Accuracy', accuracies, ACCURACY_HEIGHT, formatPercent],
  ] as const) {
    if (curves.length === 0) continue;
    const box = { left: LEFT, top: top + ABOVE, width: WIDTH - LEFT - RIGHT, height };
    panels.push(drawPanel({ ...common, title: name, box, curves, format }));
    top = box.top + height + BELOW;
  }
  const name = xmlText(shorten(title, 100));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-label="Training curves of ${name}">
<style>${STYLE}
</style>
<rect class="paper" width="${WIDTH}" height="${top}"/>
<text class="heading" x="${LEFT}" y="30">${name}</text>
${panels.join('\n')}
</svg>
`;
}

function curvesOf(rows: readonly MetricRow[], what: 'loss' | 'accuracy'): Curve[] {
  return CURVES.map((curve) => ({
    kind: curve.kind,
    title: curve.title,
    points: pointsOf(rows, curve[what]),
  })).filter(({ points }) => points.length > 0);
}

/** The last step of each epoch; none where epochs and steps do not fit together. */
function epochEnds(lastStep: number, epochs: number | null): number[] {
  if (epochs === null || !Number.isInteger(epochs) || epochs < 1 || epochs > lastStep || epochs > 100)
    return [];
  return Array.from({ length: epochs }, (_, index) => Math.round(((index + 1) * lastStep) / epochs));
}
