/** Words that YAML reads as text and a workflow as no expression. */
const PLAIN = /^[A-Za-z][\w./@-]*(?::[\w./@-]+)*$/;
/** Words that YAML would read as something else than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null)$/i;

export interface StepToCopy {
  /** `owner/repo@v1` of this action. */
  readonly action: string;
  readonly command: 'follow' | 'cancel' | 'delete' | 'status' | 'evaluate';
  readonly provider: string;
  /** Variable whose secret of the same name holds the key; null where none is needed. */
  readonly keyVariable: string | null;
  /** Further inputs by name. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** A workflow step that can be pasted under `steps:`. Values are quoted so that they stay what they are. */
export function writeStep(step: StepToCopy): string {
  const inputs: Record<string, string> = { command: step.command, provider: step.provider, ...step.inputs };
  const lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${yamlText(value)}`);
  const key = step.keyVariable === null ? [] : [`    api-key: \${{ secrets.${step.keyVariable} }}`];
  return [`- uses: ${yamlText(step.action)}`, '  with:', ...lines, ...key].join('\n');
}

/** A text as a YAML scalar in which no `${{ }}` is left for the workflow to evaluate. */
export function yamlText(value: string): string {
  if (PLAIN.test(value) && !NOT_TEXT.test(value)) return value;
  return JSON.stringify(value.toWellFormed()).replaceAll('${{', "${{ '${{' }}");
}
