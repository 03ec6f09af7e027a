import { isUtf8 } from 'node:buffer';
import { isObject, type JsonObject } from '../../boundary/json.ts';
import { findCredential } from '../rules/credentials.ts';
import { formatOfLine } from '../rules/detect-format.ts';
import { SENSITIVE_RULES, type RuleId } from '../rules/rule-ids.ts';
import { addRow, newRows } from './block-rows.ts';
import { describeExample, describeInvalid } from './describe-example.ts';
import { newFeatures } from './example-features.ts';
import { badUtf8 } from './bad-utf8.ts';
import { describeJsonError } from './json-error.ts';
import { findLines, isBlank, newSpans } from './line-spans.ts';
import { createLineRules, type LineRules } from './line-rules.ts';
import { NameTally } from './name-tally.ts';
import { SIDE, sideOf } from './side.ts';
import type { BlockJob, BlockResult, LineFinding, PassSettings } from './types.ts';
import { FLAG, type Format, type SetRole } from '../types.ts';
import type { CheckerSummary } from '../rules/types.ts';

/** What one thread keeps between blocks. */
export interface BlockExaminer {
  examine(job: BlockJob): BlockResult;
  summary(role: SetRole): CheckerSummary | null;
}

/** Prepares the checks of one thread. */
export function createBlockExaminer(settings: PassSettings): BlockExaminer {
  const spans = newSpans();
  const features = newFeatures();
  const off = new Set(settings.off);
  const rules = new Map<SetRole, LineRules>();
  const rulesFor = (role: SetRole): LineRules => {
    const known = rules.get(role) ?? createLineRules(settings, role);
    rules.set(role, known);
    return known;
  };

  return {
    summary: (role) => rules.get(role)?.summary() ?? null,
    examine(job) {
      const bytes = Buffer.from(job.buffer, 0, job.end);
      findLines(bytes, job.start, job.end, spans);
      const lines = rulesFor(job.role);
      const { format } = settings.contexts[job.role];
      const dividing = job.role === 'training' && divides(settings);
      const rows = newRows(spans.count, dividing);
      const names = [new NameTally(), new NameTally()] as const;
      const findings: LineFinding[] = [];
      const allUtf8 = isUtf8(bytes.subarray(job.start));
      let line = 0;
      let sensitive = false;
      const sink = (rule: RuleId, message: string, detail?: { readonly count?: number }): void => {
        if (SENSITIVE_RULES.has(rule)) sensitive = true;
        if (!off.has(rule)) findings.push({ rule, line, message, count: detail?.count ?? 1 });
      };

      for (; line < spans.count; line++) {
        const start = spans.starts[line] as number;
        const end = spans.ends[line] as number;
        if ((end - start < 64 || bytes[start] === 32) && isBlank(bytes, start, end)) {
          sink('blank-line', 'the line is blank');
          continue;
        }
        sensitive = false;
        const faulty = allUtf8 ? -1 : badUtf8(bytes, start, end);
        if (faulty >= 0) sink('not-utf8', `byte ${faulty + 1} of the line is not UTF-8`);
        const raw = bytes.toString('utf8', start, end);
        const example = parse(raw, isCut(job, line), sink);
        let count = null;
        if (example === null) {
          describeInvalid(raw, features);
        } else {
          describeExample(example, format, features);
          count = lines.check(example, raw, job.holdToRules, sink);
          if (job.holdToRules && isOtherFormat(example, format)) features.flags |= FLAG.OTHER_FORMAT;
          if (count.estimated) features.flags |= FLAG.ESTIMATED;
        }
        if (sensitive) features.flags |= FLAG.SENSITIVE;
        const row = addRow(rows, features);
        rows.line[row] = line;
        rows.tokens[row] = count?.tokens ?? 0;
        rows.assistantTokens[row] = count?.assistantTokens ?? 0;
        const side = dividing ? sideOf(features.prompt.a, features.content.a, settings.split) : SIDE.TRAINING;
        rows.side[row] = side;
        if (rows.span !== null) {
          rows.span[row * 2] = start;
          rows.span[row * 2 + 1] = end;
        }
        names[side]?.add(features.roles, features.calls);
      }
      return {
        buffer: job.buffer,
        lines: spans.count,
        rows,
        findings,
        crlf: spans.crlf === 0 ? null : { line: spans.firstCrlf, count: spans.crlf },
        names: [names[0].counts(), names[1].counts()],
      };

      /** Only the last line of a file stands without its line break. */
      function isCut(from: BlockJob, at: number): boolean {
        return at === spans.count - 1 && bytes[from.end - 1] !== 10;
      }
    },
  };
}

function isOtherFormat(example: JsonObject, format: Format): boolean {
  const found = formatOfLine(example);
  return found !== null && found !== format;
}

function divides(settings: PassSettings): boolean {
  return settings.split.validationSplit > 0 || settings.split.trainingShare < 1;
}

function parse(raw: string, cut: boolean, sink: (rule: RuleId, message: string) => void) {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    const credential = findCredential(raw);
    if (credential !== null) sink('credential', `${credential} stands in the line`);
    if (cut)
      sink('truncated-last-line', `the last line has no line break and ${describeJsonError(raw, error)}`);
    else sink('not-json', describeJsonError(raw, error));
    return null;
  }
  if (isObject(value)) return value;
  const kind = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
  sink('not-an-object', `the line is ${kind}; each line must be a JSON object`);
  return null;
}
