import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The contexts of a workflow as plain values: github, inputs, matrix, needs, secrets, steps, strategy, vars, … */
export type Contexts = Readonly<Record<string, unknown>>;

/** What has become of the job so far, for `success()`, `failure()` and `always()`. */
export type JobState = 'success' | 'failure' | 'cancelled';

const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'] as const;

/** Evaluates one expression with GitHub's own library. */
export function evaluate(expression: string, contexts: Contexts, state: JobState = 'success'): unknown {
  const truth: Readonly<Record<(typeof STATUS_FUNCTIONS)[number], boolean>> = {
    success: state === 'success',
    failure: state === 'failure',
    cancelled: state === 'cancelled',
    always: true,
  };
  const functions = STATUS_FUNCTIONS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(truth[name]),
  }));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const named = new Map(functions.map((entry) => [entry.name, entry]));
  const result = new Evaluator(tree, context, named).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer)) as unknown;
}

/** A text with `${{ }}` in it, as the runner fills it in. */
export function fill(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression.trim(), contexts) ?? '';
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

/** An `if:`, with the `success()` that GitHub adds where no status function is named. */
export function isMet(condition: string | undefined, contexts: Contexts, state: JobState): boolean {
  const text = (condition ?? '').trim().replace(/^\$\{\{(.*)\}\}$/s, '$1') || 'success()';
  const hasStatus = /\b(success|failure|always|cancelled)\(\)/.test(text);
  return Boolean(evaluate(hasStatus ? text : `success() && (${text})`, contexts, state));
}
