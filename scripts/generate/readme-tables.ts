import { parseDocument, type YAMLMap, type Scalar } from 'yaml';
import { replaceBetween } from './between.ts';

/** The README with its tables of inputs and outputs written anew from action.yml, between their markers. */
export function readmeWithTables(readme: string, action: string): string {
  const document = parseDocument(action);
  const inputs = document.get('inputs') as YAMLMap<Scalar<string>, YAMLMap>;
  const outputs = document.get('outputs') as YAMLMap<Scalar<string>, YAMLMap>;
  const written = replaceBetween('README.md', readme, 'inputs', inputTable(inputs));
  return replaceBetween('README.md', written, 'outputs', outputTable(outputs));
}

function inputTable(inputs: YAMLMap<Scalar<string>, YAMLMap>): string {
  const lines: string[] = [];
  for (const { key, value } of inputs.items) {
    // A comment above an input in action.yml begins a group.
    const heading = key.commentBefore?.trim();
    const isFirst = lines.length === 0;
    if (heading || isFirst) {
      if (!isFirst) lines.push('');
      lines.push(`**${heading ?? inputs.commentBefore?.trim() ?? 'Inputs'}**`, '');
      lines.push('| input | default | meaning |', '| --- | --- | --- |');
    }
    const fallback = value?.get('default');
    const shown = typeof fallback === 'string' && fallback !== '' ? `\`${fallback}\`` : '';
    lines.push(`| \`${key.value}\` | ${shown} | ${cell(value?.get('description'))} |`);
  }
  return lines.join('\n');
}

function outputTable(outputs: YAMLMap<Scalar<string>, YAMLMap>): string {
  return [
    '| output | meaning |',
    '| --- | --- |',
    ...outputs.items.map(({ key, value }) => `| \`${key.value}\` | ${cell(value?.get('description'))} |`),
  ].join('\n');
}

function cell(text: unknown): string {
  return String(text).trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
