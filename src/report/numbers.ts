const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 1234 → `1,234`. */
export function formatCount(value: number): string {
  return whole.format(value);
}

/** `1 example`, `2 examples`. */
export function formatPlural(value: number, noun: string): string {
  return `${formatCount(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** Dollars: two decimals from one dollar on, else four; a trace of money is never shown as nothing. */
export function formatUsd(value: number): string {
  if (value === 0) return '$0.00';
  if (value < 0.0001) return 'under $0.0001';
  return `$${Number(value.toFixed(4)) < 1 ? value.toFixed(4) : cents.format(value)}`;
}

/** `$1.20`, or `$1.20 to $3.60`: the space before the second sign keeps GitHub from reading a formula. */
export function formatUsdRange(range: { readonly low: number; readonly high: number }): string {
  const [low, high] = [formatUsd(range.low), formatUsd(range.high)];
  return low === high ? high : `${low} to ${high}`;
}

export function formatCountRange(range: { readonly low: number; readonly high: number }): string {
  return range.low === range.high
    ? formatCount(range.high)
    : `${formatCount(range.low)} to ${formatCount(range.high)}`;
}

/** Seconds as the two largest units: `45 s`, `3 min 20 s`, `1 h 5 min`, `2 d 3 h`. */
export function formatDuration(seconds: number): string {
  const rest = Math.max(0, Math.round(seconds));
  if (rest < 60) return `${rest} s`;
  if (rest < 3600) return join(Math.floor(rest / 60), 'min', rest % 60, 's');
  const minutes = Math.round(rest / 60);
  if (minutes < 24 * 60) return join(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(minutes / 60);
  return join(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** Four significant digits, as losses are compared: `1.234`, `0.01235`, `7.000e-7`. */
export function formatLoss(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) < 1e-5 || Math.abs(value) >= 1e6 ? value.toExponential(3) : value.toPrecision(4);
}

/** A share of 0–1 as `93.4 %`. */
export function formatPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** A score of 0–1 with three decimals. */
export function formatScore(value: number): string {
  return value.toFixed(3);
}

/** With its sign, a true minus: `+0.210`, `−0.030`. Zero has none: beside an interval, `±` would read as one. */
export function formatSignedScore(value: number): string {
  const digits = Math.abs(value).toFixed(3);
  if (Number(digits) === 0) return digits;
  return `${value < 0 ? '−' : '+'}${digits}`;
}

export function formatSignedCount(value: number): string {
  if (value === 0) return '±0';
  return `${value < 0 ? '−' : '+'}${formatCount(Math.abs(value))}`;
}
