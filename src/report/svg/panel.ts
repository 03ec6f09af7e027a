import type { MetricPoint } from '../../training/metrics/points.ts';
import { formatCount } from '../numbers.ts';
import { roundScale, type Scale } from './scale.ts';
import { thinPoints } from './thin-points.ts';

export interface Curve {
  /** Class of the style sheet: train, valid or full. */
  readonly kind: string;
  readonly title: string;
  readonly points: readonly MetricPoint[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PanelOptions {
  readonly title: string;
  readonly box: Box;
  readonly curves: readonly Curve[];
  readonly steps: { readonly first: number; readonly last: number };
  readonly epochEnds: readonly number[];
  readonly format: (value: number) => string;
}

const DOT = 3.5;
/** Up to this many points each is marked with a dot. */
const MAX_DOTS = 40;

/** One diagram: grid, axes, epochs, curves and a legend with the last values. All text stays text. */
export function drawPanel({ title, box, curves, steps, epochEnds, format }: PanelOptions): string {
  const scale = roundScale(
    curves.flatMap(({ points }) => points.map((point) => point.value)),
    5,
  );
  const x = (step: number) =>
    box.left + ((step - steps.first) / Math.max(1, steps.last - steps.first)) * box.width;
  const y = (value: number) =>
    box.top + box.height - ((value - scale.low) / (scale.high - scale.low)) * box.height;
  return [
    `<text class="title" x="${box.left}" y="${box.top - 30}">${title}</text>`,
    legend(curves, box, format),
    grid(scale, box, y),
    stepAxis(steps, box, x),
    ...epochEnds.map((step, index) => epochMark(index + 1, round(x(step)), box, epochEnds.length)),
    ...curves.map((curve) => drawCurve(curve, x, y, box.width)),
  ].join('\n');
}

function legend(curves: readonly Curve[], box: Box, format: (value: number) => string): string {
  let left = box.left + 90;
  return curves
    .map(({ kind, title, points }) => {
      const text = `${title} ${format(points.at(-1)?.value ?? 0)}`;
      const item = `<line class="${kind}" x1="${left}" x2="${left + 22}" y1="${box.top - 34}" y2="${box.top - 34}"/><text x="${left + 28}" y="${box.top - 30}">${text}</text>`;
      left += 60 + text.length * 6.6;
      return item;
    })
    .join('\n');
}

function grid(scale: Scale, box: Box, y: (value: number) => number): string {
  return scale.ticks
    .map((tick) => {
      const at = round(y(tick));
      return `<line class="grid" x1="${box.left}" x2="${box.left + box.width}" y1="${at}" y2="${at}"/><text class="quiet end" x="${box.left - 8}" y="${at + 4}">${tick.toFixed(scale.decimals)}</text>`;
    })
    .join('\n');
}

function stepAxis({ first, last }: PanelOptions['steps'], box: Box, x: (step: number) => number): string {
  const base = box.top + box.height;
  const marks = roundScale([first, last], 8).ticks.filter(
    (tick) => tick >= first && tick <= last && Number.isInteger(tick),
  );
  return [
    ...marks.map(
      (tick) =>
        `<text class="quiet middle" x="${round(x(tick))}" y="${base + 18}">${formatCount(tick)}</text>`,
    ),
    `<text class="quiet end" x="${box.left + box.width}" y="${base + 34}">step</text>`,
  ].join('\n');
}

function epochMark(epoch: number, at: number, box: Box, epochs: number): string {
  const line = `<line class="epoch" x1="${at}" x2="${at}" y1="${box.top}" y2="${box.top + box.height}"/>`;
  // Labels of more than a dozen epochs would stand on top of each other.
  return epochs > 12
    ? line
    : `${line}<text class="quiet end small" x="${at - 4}" y="${box.top - 6}">epoch ${epoch}</text>`;
}

function drawCurve(
  { kind, points }: Curve,
  x: (step: number) => number,
  y: (value: number) => number,
  width: number,
): string {
  const places = thinPoints(points, width).map(
    ({ step, value }) => [round(x(step)), round(y(value))] as const,
  );
  const line = `<polyline class="${kind}" points="${places.map(([left, top]) => `${left},${top}`).join(' ')}"/>`;
  if (places.length > MAX_DOTS) return line;
  return `${line}${places.map(([left, top]) => `<circle class="${kind}" cx="${left}" cy="${top}" r="${DOT}"/>`).join('')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
