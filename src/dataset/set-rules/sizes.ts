import { exampleLimits } from '../rules/provider-demands.ts';
import type { RuleContext } from '../rules/types.ts';
import { placeOfSet, type OpenRun, type SetView } from './set-view.ts';

/** OpenAI's guide: clear improvements are seen from 50 to 100 examples on. */
const CLEAR_EFFECT = 50;
/** Fewer validation examples say next to nothing, whatever their share. */
const FEW_VALIDATION = 10;
/** Share of all examples under which validation is small, unless it has so many examples all the same. */
const SMALL_SHARE = 0.01;
const ENOUGH_VALIDATION = 100;
/** Share of all examples over which validation takes away what could be learned from. */
const LARGE_SHARE = 0.5;

/** Whether the provider takes so many examples, and whether they suffice for anything. */
export function checkSize(view: SetView, context: RuleContext, openRun: OpenRun): void {
  const examples = view.table.length;
  const { min, max } = exampleLimits({ ...context, role: view.role });
  const place = placeOfSet(view);
  const sink = openRun();
  // Of an empty file its own finding speaks.
  if (examples > 0 && examples < min) {
    sink('too-few-examples', `${examples} ${view.role} examples; at least ${min} are needed`, place);
  } else if (max !== null && examples > max) {
    sink('too-many-examples', `${examples} ${view.role} examples; at most ${max} are taken`, place);
  } else if (view.role === 'training' && examples > 0 && examples < CLEAR_EFFECT) {
    sink(
      'few-examples',
      `${examples} examples; a clear effect is usually seen from ${CLEAR_EFFECT} on`,
      place,
    );
  }
}

/** Whether the validation set is in proportion to the training set. */
export function checkValidationShare(training: SetView, validation: SetView, openRun: OpenRun): void {
  const held = validation.table.length;
  const all = held + training.table.length;
  const share = held / all;
  if (held === 0 || all === 0) return;
  const percent = `${(share * 100).toPrecision(2)} % of all`;
  const place = placeOfSet(validation);
  if (held < FEW_VALIDATION || (share < SMALL_SHARE && held < ENOUGH_VALIDATION)) {
    openRun()('small-validation', `${held} validation examples (${percent}) measure little`, place);
  } else if (share > LARGE_SHARE) {
    openRun()(
      'large-validation',
      `${held} validation examples are ${percent}; most could be trained on`,
      place,
    );
  }
}
