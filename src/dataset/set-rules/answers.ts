import { FLAG } from '../types.ts';
import { has, placeOf, type OpenRun, type SetView } from './set-view.ts';

/** Below so many examples one answer is soon over half of them. */
const MIN_EXAMPLES = 10;

/** What the answers of a set have in common that they should not, or lack in common that they should have. */
export function checkAnswers(view: SetView, openRun: OpenRun): void {
  reportDominant(view, openRun);
  reportRefusals(view, openRun);
  reportMixedStyle(view, openRun);
}

function reportDominant(view: SetView, openRun: OpenRun): void {
  const { table } = view;
  // Only one value can stand in more than half of the rows, and the majority vote finds it without a table.
  let candidate = 0;
  let votes = 0;
  let answers = 0;
  for (let row = 0; row < table.length; row++) {
    if (!has(table, row, FLAG.ANSWER)) continue;
    answers++;
    const answer = table.answer[row] as number;
    if (votes === 0) candidate = answer;
    votes += answer === candidate ? 1 : -1;
  }
  const isCandidate = (row: number) => has(table, row, FLAG.ANSWER) && table.answer[row] === candidate;
  const { count, first } = tally(table.length, isCandidate);
  if (answers < MIN_EXAMPLES || count * 2 <= answers) return;
  openRun()('dominant-answer', `${count} of ${answers} examples have this answer`, placeOf(view, first));
}

function reportRefusals(view: SetView, openRun: OpenRun): void {
  const { table } = view;
  const answers = tally(table.length, (row) => has(table, row, FLAG.ANSWER)).count;
  const { count, first } = tally(table.length, (row) => has(table, row, FLAG.REFUSAL));
  if (answers < MIN_EXAMPLES || count * 2 <= answers) return;
  openRun()(
    'mostly-refusals',
    `${count} of ${answers} answers read like a refusal, this one first`,
    placeOf(view, first),
  );
}

function reportMixedStyle(view: SetView, openRun: OpenRun): void {
  const { table } = view;
  const json = tally(table.length, (row) => has(table, row, FLAG.ANSWER_JSON));
  const prose = tally(table.length, (row) => has(table, row, FLAG.ANSWER_PROSE));
  if (json.count === 0 || prose.count === 0) return;
  const jsonIsRare = json.count < prose.count;
  const rare = jsonIsRare ? json : prose;
  const [is, others] = jsonIsRare ? ['JSON', 'prose'] : ['prose', 'JSON'];
  const message = `${rare.count} of ${json.count + prose.count} answers are ${is} where the others are ${others}, this one first`;
  openRun()('mixed-answer-style', message, placeOf(view, rare.first));
}

/** How many rows show a thing, and the first that does. */
export function tally(
  length: number,
  shows: (row: number) => boolean,
): { readonly count: number; readonly first: number } {
  let count = 0;
  let first = -1;
  for (let row = 0; row < length; row++) {
    if (!shows(row)) continue;
    if (count === 0) first = row;
    count++;
  }
  return { count, first };
}
