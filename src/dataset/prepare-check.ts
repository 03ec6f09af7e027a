import type { JsonObject } from '../boundary/json.ts';
import type { DatasetCheck } from './dataset-check.ts';
import type { ResolvedModel } from './bill/resolve-model.ts';
import { trainingContext } from './bill/training-context.ts';
import { chooseFormat, chooseTestFormat } from './choose-format.ts';
import type { FindingLog } from './findings/finding-log.ts';
import type { PassSettings } from './pass/types.ts';
import type { SourceFile } from './read/resolve-files.ts';
import { readHead, sampleLines } from './read/sample.ts';
import { checkGrader } from './rules/grader.ts';
import type { RuleId } from './rules/rule-ids.ts';
import type { RuleContext, RuleLevels } from './rules/types.ts';
import { placeOfSet } from './set-rules/set-view.ts';
import { loadTables } from './tokens/load.ts';
import type { SetRole } from './types.ts';

export type SetFiles = Readonly<Record<SetRole, readonly SourceFile[]>>;

/** The files of each set; none for a set that was not given or was uploaded before. */
export function filesOfSets({ sources }: Pick<DatasetCheck, 'sources'>): SetFiles {
  if (sources.training.kind === 'id') throw new Error('a dataset that was uploaded before cannot be checked');
  return {
    training: sources.training.files,
    validation: sources.validation?.kind === 'files' ? sources.validation.files : [],
    test: sources.test?.files ?? [],
  };
}

/** Decides what every line is held to, and reports what is wrong before any line was read. */
export async function prepareCheck(
  check: DatasetCheck,
  files: SetFiles,
  model: ResolvedModel,
  levels: RuleLevels,
  log: FindingLog,
): Promise<PassSettings> {
  const { formats } = check.provider.capabilities;
  const trains = files.training.length > 0;
  const lines = await sample(trains ? files.training : files.test);
  const format = chooseFormat(check.method, model.model, formats, lines);
  const sink = log.openRun();
  const place = placeOfSet({ filesOf: 'training', paths: files.training.map((file) => file.path) });
  if (trains && !formats.includes(format)) {
    const message = `${check.provider.title} does not train on the ${format} format; it takes ${formats.join(', ')}`;
    sink('format-not-accepted', message, place);
  }
  const testFormat = chooseTestFormat(format, await sample(files.test));
  if (testFormat === 'text' && files.test.length > 0) {
    const tested = placeOfSet({ filesOf: 'test', paths: files.test.map((file) => file.path) });
    sink(
      'format-not-accepted',
      'plain text has no question to ask a model, so it cannot be a test file',
      tested,
    );
  }
  const training: RuleContext = {
    format,
    method: check.method,
    role: 'training',
    provider: check.provider.id,
    model: check.model,
    grader: soundGrader(check, (message) => {
      sink('ill-formed-grader', message, { ...place, file: null });
    }),
  };
  return {
    contexts: {
      training,
      validation: { ...training, role: 'validation' },
      test: { ...training, role: 'test', format: testFormat },
    },
    off: (Object.keys(levels) as RuleId[]).filter((rule) => levels[rule] === 'off'),
    encoding: model.encoding,
    tables: await loadTables(model.encoding),
    maxExampleTokens: trainingContext(check.provider.id, model),
    split: { validationSplit: check.inputs.validationSplit, trainingShare: check.inputs.trainingShare },
  };
}

/** The grader, where its shape is right: the lines are then held against what it reads. */
function soundGrader(check: DatasetCheck, tell: (message: string) => void): JsonObject | null {
  if (check.method !== 'reinforcement' || check.grader === null) return null;
  const faults: string[] = [];
  checkGrader(check.grader, { provider: check.provider.id }, (_rule, message) => faults.push(message));
  for (const fault of faults) tell(fault);
  return faults.length === 0 ? check.grader : null;
}

async function sample(files: readonly SourceFile[]) {
  const [first] = files;
  return first === undefined ? [] : sampleLines(await readHead(first), first.bytes);
}
