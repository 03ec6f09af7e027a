import { SENSITIVE_RULES, type RuleId } from '../rules/rule-ids.ts';
import type { Sink } from '../rules/types.ts';
import type { LineFinding } from './types.ts';

/** The findings of one block's lines. */
export class BlockFindings {
  readonly found: LineFinding[] = [];
  /** The line holds what nobody may be shown, whatever the level of that rule. */
  sensitive = false;
  /** Takes a finding of the current line. */
  readonly sink: Sink;
  #line = 0;

  /** @param off rules whose findings are dropped */
  constructor(off: ReadonlySet<RuleId>) {
    this.sink = (rule, message, detail) => {
      if (SENSITIVE_RULES.has(rule)) this.sensitive = true;
      if (!off.has(rule)) this.found.push({ rule, line: this.#line, message, count: detail?.count ?? 1 });
    };
  }

  startLine(line: number): void {
    this.#line = line;
    this.sensitive = false;
  }
}
