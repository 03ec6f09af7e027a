import type { JsonObject } from '../../boundary/json.ts';
import type { Format, Level, Method, SetRole } from '../types.ts';
import type { RuleId } from './rule-ids.ts';

/**
 * What the rules of a file depend on. Plain data, so that it can be posted to a worker thread.
 */
export interface RuleContext {
  readonly format: Format;
  readonly method: Method;
  readonly role: SetRole;
  /** As the input `provider` says it; an unknown one counts as `openai-compatible`. */
  readonly provider: string;
  /** Name of the base or fine-tuned model; null where none was given (then rules about the model are silent). */
  readonly model: string | null;
  /** The reinforcement grader, once it was found to be well formed; null without one. */
  readonly grader: JsonObject | null;
}

/** More about a finding than its sentence. */
export interface FindingDetail {
  /** How many times it stands in the line (e-mail addresses, phone and card numbers); 1 where absent. */
  readonly count?: number;
}

/** Takes one finding. The message is one line, control characters escaped, and never quotes a credential. */
export type Sink = (rule: RuleId, message: string, detail?: FindingDetail) => void;

/** Tokens of one line against what the model takes. */
export interface LineLength {
  /** Tokens of the whole example. */
  readonly tokens: number;
  /** Most tokens of an example that the model trains on. */
  readonly limit: number;
  /** Tokens up to the end of the last answer that is trained on; equals `tokens` where that comes last. */
  readonly answerEnd: number;
}

/** What a text may hold, as told by a few marks: where none is found, nothing has to be looked for. */
export interface ContentSigns {
  readonly specialTokens: boolean;
  readonly credentials: boolean;
  readonly personalData: boolean;
}

/** Checks the lines of one file or one worker's share of it, one after another. Not to be shared between sets. */
export interface LineChecker {
  /**
   * @param parsed the line as `JSON.parse` returned it, already known to be an object
   * @param raw the line as it stands in the file, without its line break
   * @param block what the lines around show of content to look for, this one among them
   */
  check(parsed: JsonObject, raw: string, sink: Sink, block?: ContentSigns): void;
  checkLength(length: LineLength, sink: Sink): void;
  /** What the lines so far tell about the whole set, to be merged over workers by `mergeSummaries`. */
  summary(): CheckerSummary;
}

/** Bounded, plain data: what only the whole set can tell. */
export interface CheckerSummary {
  readonly completion: CompletionSummary | null;
}

/** What the advice of the old preparation tool is built from. Texts are cut to `AFFIX_LIMIT` characters. */
export interface CompletionSummary {
  readonly lines: number;
  readonly emptyPrompts: number;
  readonly promptPrefix: string;
  readonly promptSuffix: string;
  readonly completionPrefix: string;
  readonly completionSuffix: string;
  readonly leadingSpaces: number;
}

/** A rule's level, or `off`. */
export type RuleLevel = Level | 'off';
export type RuleLevels = Readonly<Record<RuleId, RuleLevel>>;

/** A file that shows a rule. `context` says under which settings where the defaults (chat for OpenAI) are not meant. */
export interface RuleExample {
  /** The training file's text. */
  readonly text: string;
  /** How the text becomes bytes; `latin1` shows bytes that are not UTF-8. */
  readonly encoding?: 'utf8' | 'latin1';
  readonly validation?: string;
  readonly test?: string;
  /** File name where that is the point. */
  readonly name?: string;
  readonly context?: Partial<RuleContext>;
}

/** One rule: the table and the pages of the documentation, and the tests, are made from it. */
export interface Rule {
  readonly id: RuleId;
  readonly scope: 'file' | 'line' | 'set';
  readonly level: Level;
  /** Half a sentence: what is wrong. */
  readonly title: string;
  /** Why it matters and what to do. */
  readonly why: string;
  /** null where an example would be too large to print. */
  readonly bad: RuleExample | null;
  readonly good: RuleExample | null;
}

/** A rule as the tables write it: the id is the key, the scope the table's. */
export type RuleEntry = Omit<Rule, 'id' | 'scope'>;
