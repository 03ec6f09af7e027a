/** Languages that GitHub colours and does nothing else with; it draws `mermaid`, `math`, `geojson`, `stl` and others. */
const COLOURED = new Set(['text', 'sh', 'yaml', 'json', 'python', 'js', 'ts', 'diff']);

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;

/** The lines of our own loss charts. A diagram of another kind can hold links, pictures and HTML. */
const CHART_LINES: readonly RegExp[] = [
  /^xychart-beta$/,
  /^title "[\w ,.()-]*"$/,
  new RegExp(String.raw`^x-axis "step" (?:\[(?:"\d+"(?:, )?)*\]|\d+ --> \d+)$`),
  new RegExp(String.raw`^y-axis "loss" ${NUMBER} --> ${NUMBER}$`),
  new RegExp(String.raw`^line \[${NUMBER}(?:, ${NUMBER})*\]$`),
];

/** The language of a fence if it is harmless, else `text`. */
export function safeLanguage(language: string, code: string): string {
  if (language === '' || COLOURED.has(language)) return language;
  return language === 'mermaid' && isOwnChart(code) ? 'mermaid' : 'text';
}

function isOwnChart(code: string): boolean {
  return code.split('\n').every((line) => CHART_LINES.some((pattern) => pattern.test(line.trim())));
}
