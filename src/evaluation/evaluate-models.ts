import type { Clock } from '../boundary/clock.ts';
import type { Log } from '../boundary/log.ts';
import { untilDeadline } from '../boundary/until-deadline.ts';
import { UserError } from '../boundary/user-error.ts';
import type { SetReport } from '../dataset/types.ts';
import type { ChatAnswer, Provider } from '../provider/types.ts';
import { answerLimit } from './estimate-cost.ts';
import { compareScores, type Comparison } from './compare.ts';
import { checkGates, type GateResult } from './gates.ts';
import { defaultGrader } from './graders/parse-graders.ts';
import type { Grader, GraderModels } from './graders/types.ts';
import type { EvaluationInputs } from './inputs.ts';
import { NotableSamples, type SampleRecord } from './notable.ts';
import { askModel, toGraded } from './sampling/ask-model.ts';
import { doAtOnce } from './sampling/at-once.ts';
import { awaitModel } from './sampling/await-model.ts';
import { Pace } from './sampling/pace.ts';
import { type ModelUsage, UsageMeter } from './sampling/usage-meter.ts';
import { selectTestItems, type TestItem } from './test-items.ts';

export interface Evaluation {
  readonly model: string;
  readonly baseline: string;
  readonly comparison: Comparison;
  /** Mean score of each grader for both models. */
  readonly graders: readonly { readonly name: string; readonly tuned: number; readonly baseline: number }[];
  readonly gates: GateResult;
  readonly notable: readonly SampleRecord[];
  /** Tokens that the provider says were used, by model, judges included; null where it does not say all of it. */
  readonly usage: readonly ModelUsage[] | null;
}

export interface EvaluationDeps {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch, when asking ends. */
  readonly deadline: number;
  /** Receives every sample the moment it is graded, for evaluation.jsonl. */
  readonly record: (sample: SampleRecord) => Promise<void>;
}

const notableCount = 10;

/**
 * Asks both models every chosen example and grades the answers side by side.
 * Memory follows `maxExamples` at most: samples go to `record` as they come.
 */
export async function evaluateModels(
  set: SetReport,
  models: { readonly tuned: string; readonly baseline: string },
  inputs: EvaluationInputs,
  deps: EvaluationDeps,
): Promise<Evaluation> {
  const { provider, log } = deps;
  const items = await selectTestItems(set, inputs.maxExamples);
  const graders =
    inputs.graders.length > 0 ? inputs.graders : [{ ...defaultGrader, name: nameDefault(items) }];
  const limit = answerLimit(set);
  const pace = new Pace();
  const meter = new UsageMeter();
  const ask = async (model: string, item: TestItem, signal: AbortSignal): Promise<ChatAnswer> => {
    const before = provider.throttle?.().notBefore ?? 0;
    const answer = await pace.run(
      () => askModel(provider, model, item, limit, signal),
      () => isLimited(provider, before, pace.limit),
    );
    meter.add(model, answer);
    return answer;
  };
  const graderModels = (signal: AbortSignal): GraderModels => ({
    judge: async ({ model, messages, options }) => {
      const answer = await provider.chat({ model, messages, tools: null, options }, signal);
      meter.add(model, answer);
      return answer.text;
    },
    embed: (model, texts) => {
      meter.addUntold();
      return provider.embed(model, texts, signal);
    },
  });

  const pairs: [number, number][] = [];
  const sums = graders.map((grader) => ({ name: grader.name, tuned: 0, baseline: 0 }));
  const notable = new NotableSamples(notableCount);
  let done = 0;
  const askAll = (until: AbortSignal) =>
    doAtOnce(items, 2 * 16, until, async (item, signal) => {
      const [tuned, baseline] = await Promise.all([
        ask(models.tuned, item, signal),
        ask(models.baseline, item, signal),
      ]);
      const sample = await gradeBoth(item, tuned, baseline, graders, graderModels(signal));
      graders.forEach((grader, at) => {
        const [sum, score] = [sums[at], sample.scores[grader.name]];
        if (sum && score) {
          sum.tuned += score.tuned;
          sum.baseline += score.baseline;
        }
      });
      pairs.push([sample.tuned.score, sample.baseline.score]);
      notable.add(sample);
      await deps.record(sample);
      done += 1;
      if (done % 50 === 0 && done < items.length) log.info(`${done} of ${items.length} examples graded.`);
    });
  const [first] = items;
  const late = () => outOfTime(done, items.length);
  await untilDeadline(deps, late, async (signal) => {
    if (first) await awaitModel(() => ask(models.tuned, first, signal), models.tuned, { ...deps, signal });
    log.info(`Asking ${models.tuned} and ${models.baseline} ${items.length} examples.`);
    await askAll(signal);
  });

  // The order of answers differs from run to run; sums of the same numbers in another order must not.
  pairs.sort(([a, b], [c, d]) => a - c || b - d);
  const comparison = compareScores(pairs);
  return {
    model: models.tuned,
    baseline: models.baseline,
    comparison,
    graders: sums.map(({ name, tuned, baseline }) => ({
      name,
      tuned: tuned / Math.max(1, items.length),
      baseline: baseline / Math.max(1, items.length),
    })),
    gates: checkGates(comparison, inputs),
    notable: notable.list(),
    usage: meter.read(),
  };
}

function outOfTime(graded: number, of: number): UserError {
  return new UserError(
    `\`timeout-minutes\` ran out in the evaluation, with ${graded} of ${of} examples graded: no score is told of a part. They stand in evaluation.jsonl.`,
    { code: 'timeout' },
  );
}

/** What the default grader does to these examples, in words. */
function nameDefault(items: readonly TestItem[]): string {
  const calls = items.filter((item) => item.referenceTools.length > 0).length;
  if (calls === 0) return defaultGrader.name;
  return calls === items.length ? 'tool_call_match' : `${defaultGrader.name} or tool_call_match`;
}

/** The provider asked to wait since, or has fewer requests left in its window than run at once. */
function isLimited(provider: Provider, before: number, atOnce: number): boolean {
  const throttle = provider.throttle?.();
  if (!throttle) return false;
  return (throttle.notBefore ?? 0) > before || (throttle.remainingRequests ?? Infinity) < atOnce;
}

async function gradeBoth(
  item: TestItem,
  tuned: ChatAnswer,
  baseline: ChatAnswer,
  graders: readonly Grader[],
  models: GraderModels,
): Promise<SampleRecord> {
  const scores: Record<string, { tuned: number; baseline: number }> = {};
  for (const grader of graders) {
    const [one, other] = await Promise.all([
      grader.grade(toGraded(item, tuned), models),
      grader.grade(toGraded(item, baseline), models),
    ]);
    scores[grader.name] = { tuned: one, baseline: other };
  }
  const all = Object.values(scores);
  const mean = (side: 'tuned' | 'baseline') => all.reduce((sum, score) => sum + score[side], 0) / all.length;
  return {
    file: item.file,
    line: item.line,
    prompt: lastUserText(item),
    reference: item.reference || JSON.stringify(item.referenceTools),
    tuned: { answer: answerText(tuned), score: mean('tuned') },
    baseline: { answer: answerText(baseline), score: mean('baseline') },
    scores,
  };
}

function answerText(answer: ChatAnswer): string {
  return (
    answer.text || answer.refusal || (answer.toolCalls.length > 0 ? JSON.stringify(answer.toolCalls) : '')
  );
}

function lastUserText(item: TestItem): string {
  const content = item.messages?.findLast((message) => message['role'] === 'user')?.['content'];
  return typeof content === 'string'
    ? content
    : content === undefined
      ? item.prompt
      : JSON.stringify(content);
}
