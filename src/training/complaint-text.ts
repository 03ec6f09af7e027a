/** A complaint about the dataset, as far as its words can be understood. */
export interface Complaint {
  readonly role: 'training' | 'validation';
  /** Numbers of examples in the uploaded file, from 1, ascending; empty where the whole file is meant. */
  readonly examples: readonly number[];
  /** The provider's words as one line. */
  readonly text: string;
}

const MAX_TEXT_LENGTH = 400;
/** An uploaded file has one example a line, so that lines and examples are numbered alike. */
const NUMBERED =
  /\b(example|line|row|sample|record)(s?)\b(?:\s+(?:numbers?|no\.?|index(?:es)?|at))?\s*[:#]?\s*(#?\d+(?:(?:\s*,\s*(?:and\s+)?|\s*-\s*|\s+and\s+)#?\d+)*)/gi;
/** "has 3 example(s)", "at least 10 examples": a count, not a place. */
const COUNTED = /\b\d[\d,]*\s+(?:\w+\s+)?(?:example|line|row|sample|record)/i;
const FILE_MEANT = /\b(?:training|validation|train|valid)[ _-]?(?:file|data|set|dataset)\b/i;
const MAX_RANGE = 10_000;

/**
 * Reads "Example 100, message 2 …", "Line 7 …", "Flagged lines: 4, 13, 14", "Lines 4-6", "Training file has 3
 * example(s)". null where the text names neither an example nor a file. `param` is the parameter that the provider
 * blames, where it names one.
 *
 * Providers change their wording: this decides where an annotation points, and never whether a job has failed.
 */
export function readComplaint(message: string, param: string | null): Complaint | null {
  const text = message.replace(/\s+/g, ' ').trim();
  const examples = new Set<number>();
  for (const match of text.matchAll(NUMBERED)) {
    for (const number of readNumbers(match[3] ?? '', match[2] !== '')) examples.add(number);
  }
  const blamesFile = param !== null && /^(training|validation)_file/.test(param);
  if (
    examples.size === 0 &&
    !blamesFile &&
    !(FILE_MEANT.test(text) && (COUNTED.test(text) || /invalid|format|error/i.test(text)))
  )
    return null;
  return {
    role: meansValidation(text, param) ? 'validation' : 'training',
    examples: [...examples].sort((one, other) => one - other),
    text: text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text,
  };
}

function meansValidation(text: string, param: string | null): boolean {
  if (param !== null && /^(training|validation)_file/.test(param)) return param.startsWith('validation');
  return (
    /\bvalid(?:ation)?[ _-]?(?:file|data|set|dataset)\b/i.test(text) &&
    !/\btrain(?:ing)?[ _-]?(?:file|data|set|dataset)\b/i.test(text)
  );
}

/** `4, 13 and 14` are three numbers, `4-6` as well; `1,024` is one where a single line is spoken of. */
function* readNumbers(list: string, plural: boolean): Generator<number> {
  const isOne = !plural && /^#?\d{1,3}(,\d{3})+$/.test(list);
  for (const part of isOne ? [list] : list.split(/,|\band\b/)) {
    const [from, to] = part.split('-').map((each) => Number(each.replace(/\D/g, '')));
    if (from === undefined || !(from >= 1) || !Number.isSafeInteger(from)) continue;
    const last = to !== undefined && to > from && to - from <= MAX_RANGE ? to : from;
    for (let number = from; number <= last; number += 1) yield number;
  }
}
