import { isUtf8 } from 'node:buffer';
import type { JsonObject } from '../../boundary/json.ts';
import { readContentSigns } from '../rules/content.ts';
import type { ContentSigns } from '../rules/types.ts';
import { formatOfLine } from '../rules/detect-format.ts';
import type { CheckerSummary } from '../rules/types.ts';
import { FLAG, type Format, type SetRole } from '../types.ts';
import { badUtf8 } from './bad-utf8.ts';
import { BlockFindings } from './block-findings.ts';
import { addRow, newRows } from './block-rows.ts';
import { describeExample, describeInvalid } from './describe-example.ts';
import { newFeatures } from './example-features.ts';
import { createLineRules, NOTHING, type LineRules } from './line-rules.ts';
import { findLines, isBlank, newSpans, type LineSpans } from './line-spans.ts';
import { NameTally } from './name-tally.ts';
import { parseLine } from './parse-line.ts';
import { divides, SIDE, sideOf } from './side.ts';
import type { BlockJob, BlockResult, PassSettings } from './types.ts';

/** Of usual lines so many stay in a core's own cache while they are searched for one mark after the other. */
const LINES_A_SURVEY = 16;

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
      const { format } = settings.contexts[job.role];
      const lineRules = rulesFor(job.role);
      const dividing = job.role === 'training' && divides(settings.split);
      const rows = newRows(spans.count, dividing);
      const names = [new NameTally(), new NameTally()] as const;
      const findings = new BlockFindings(off);
      const allUtf8 = isUtf8(bytes.subarray(job.start));
      let signs: ContentSigns | null = null;
      for (let line = 0; line < spans.count; line++) {
        if (job.holdToRules && line % LINES_A_SURVEY === 0) signs = surveyLines(bytes, spans, line);
        const start = spans.starts[line] as number;
        const end = spans.ends[line] as number;
        findings.startLine(line);
        if (isBlank(bytes, start, end)) {
          findings.sink('blank-line', 'the line is blank');
          continue;
        }
        const faulty = allUtf8 ? -1 : badUtf8(bytes, start, end);
        if (faulty >= 0) findings.sink('not-utf8', `byte ${faulty + 1} of the line is not UTF-8`);
        const raw = bytes.toString('utf8', start, end);
        const isCut = line === spans.count - 1 && bytes[job.end - 1] !== 10;
        const example = parseLine(raw, isCut, findings.sink);
        let count = NOTHING;
        if (example === null) {
          describeInvalid(raw, features);
        } else {
          describeExample(example, format, features);
          count = lineRules.check(example, raw, signs, findings.sink);
          if (job.holdToRules && isOtherFormat(example, format)) features.flags |= FLAG.OTHER_FORMAT;
          if (count.estimated) features.flags |= FLAG.ESTIMATED;
        }
        if (findings.sensitive) features.flags |= FLAG.SENSITIVE;
        const side = dividing ? sideOf(features.prompt.a, features.content.a, settings.split) : SIDE.TRAINING;
        const row = addRow(rows, features);
        rows.line[row] = line;
        rows.tokens[row] = count.tokens;
        rows.assistantTokens[row] = count.assistantTokens;
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
        findings: findings.found,
        crlf: spans.crlf === 0 ? null : { line: spans.firstCrlf, count: spans.crlf },
        names: [names[0].counts(), names[1].counts()],
      };
    },
  };
}

/** The signs of content in the lines from `first` on. */
function surveyLines(bytes: Buffer, spans: LineSpans, first: number): ContentSigns {
  const last = Math.min(first + LINES_A_SURVEY, spans.count) - 1;
  return readContentSigns(bytes.toString('latin1', spans.starts[first], spans.ends[last]));
}

function isOtherFormat(example: JsonObject, format: Format): boolean {
  const found = formatOfLine(example);
  return found !== null && found !== format;
}
