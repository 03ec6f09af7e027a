import { indexRows } from './hash-index.ts';
import { hasPrompt, isInvalid, nameRow, placeOf, type OpenRun, type SetView } from './set-view.ts';

const RULES = {
  validation: { example: 'training-in-validation', prompt: 'prompt-in-validation' },
  test: { example: 'training-in-test', prompt: 'prompt-in-test' },
} as const;

/** Training examples, or their prompts, that also stand in the set that shall measure what was learned from them. */
export function checkOverlap(training: SetView, held: SetView, openRun: OpenRun): void {
  if (held.role === 'training') return;
  const rules = RULES[held.role];
  const { table } = training;
  const other = held.table;
  const examples = indexRows(other.content, other.length, (row) => isInvalid(other, row)).index;
  const prompts = indexRows(
    other.prompt,
    other.length,
    (row) => isInvalid(other, row) || !hasPrompt(other, row),
  ).index;
  const exampleSink = openRun();
  const promptSink = openRun();
  for (let row = 0; row < table.length; row++) {
    if (isInvalid(table, row)) continue;
    const same = examples.find(table.content[row * 2] as number, table.content[row * 2 + 1] as number);
    if (same >= 0) {
      const message = `the example also stands in the ${held.role} set: ${nameRow(held, same)}`;
      exampleSink(rules.example, message, placeOf(training, row));
      continue;
    }
    if (!hasPrompt(table, row)) continue;
    const prompt = prompts.find(table.prompt[row * 2] as number, table.prompt[row * 2 + 1] as number);
    if (prompt < 0) continue;
    const message = `the prompt also stands in the ${held.role} set: ${nameRow(held, prompt)}`;
    promptSink(rules.prompt, message, placeOf(training, row));
  }
}
