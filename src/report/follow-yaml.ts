import { showUnseen, showUnseenLines } from '../untrusted/visible.ts';

/** Words that YAML reads as text and a workflow as no expression. */
const PLAIN = /^[A-Za-z][\w./@-]*(?::[\w./@-]+)*$/;
/** Words that YAML would read as something else than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null)$/i;

/** Several lines that a block scalar holds as they are, where `showUnseenLines` has nothing to change in them. */
const BLOCK = /^[^\s][^\t]*\n[^\t]*[^\s]$/;

export interface StepToCopy {
  /** `owner/repo@v1` of this action. */
  readonly action: string;
  readonly command: 'follow' | 'cancel' | 'delete' | 'status' | 'evaluate';
  readonly provider: string;
  /** Variable whose secret of the same name holds the key; null where none is needed. */
  readonly keyVariable: string | null;
  /** Further inputs by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Names of inputs that hold a secret: the reader gives them again. */
  readonly withheld?: readonly string[];
  /** Commit whose files the step reads; null or absent where it reads none. */
  readonly checkout?: string | null;
}

/** A workflow step that can be pasted under `steps:`. Values are quoted so that they stay what they are. */
export function writeStep(step: StepToCopy): string {
  const inputs: Record<string, string> = { command: step.command, provider: step.provider, ...step.inputs };
  const lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${yamlText(value)}`);
  const key = step.keyVariable === null ? [] : [`    api-key: \${{ secrets.${step.keyVariable} }}`];
  const withheld = (step.withheld ?? []).map((name) => `    # ${name}: holds a secret; give it as before`);
  const checkout = step.checkout ? [`# after actions/checkout with ref: ${yamlText(step.checkout)}`] : [];
  return [...checkout, `- uses: ${yamlText(step.action)}`, '  with:', ...lines, ...key, ...withheld].join(
    '\n',
  );
}

/** A text as a YAML scalar in which no `${{ }}` is left for the workflow to evaluate. */
export function yamlText(value: string): string {
  if (PLAIN.test(value) && !NOT_TEXT.test(value)) return value;
  if (BLOCK.test(value) && showUnseenLines(value) === value && !value.includes('${{'))
    return `|-\n${value.replace(/^(?=.)/gm, '      ')}`;
  const quoted = Array.from(JSON.stringify(value.toWellFormed()), (char) =>
    showUnseen(char) === char ? char : escapeYaml(char),
  );
  return quoted.join('').replaceAll('${{', "${{ '${{' }}");
}

/** As YAML's double quotes write a character that the report would show in another way. */
function escapeYaml(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
