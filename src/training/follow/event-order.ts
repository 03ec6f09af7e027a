import { asFiniteNumber } from '../../boundary/json.ts';
import type { JobEvent } from '../../provider/types.ts';

/** The step an event tells of, where it does. */
export function stepOf(event: JobEvent): number | null {
  return asFiniteNumber(event.data.step) ?? null;
}

/** Negative: `one` happened before `other`; 0: the events themselves cannot tell. */
function compareEvents(one: JobEvent, other: JobEvent): number {
  if (one.createdAt !== null && other.createdAt !== null && one.createdAt !== other.createdAt) {
    return one.createdAt - other.createdAt;
  }
  const [step, otherStep] = [stepOf(one), stepOf(other)];
  return step === null || otherStep === null ? 0 : step - otherStep;
}

/**
 * How strongly a page looks oldest first (positive) or newest first (negative): neighbours are compared, and new
 * events that stand behind or before those already known count as well, which helps where all times are equal.
 */
export function voteOnDirection(page: readonly JobEvent[], isKnown: (key: string) => boolean): number {
  let votes = 0;
  for (let index = 1; index < page.length; index += 1) {
    const [one, other] = [page[index - 1], page[index]];
    if (one === undefined || other === undefined) continue;
    votes += Math.sign(compareEvents(other, one));
    votes += Number(isKnown(one.key)) - Number(isKnown(other.key));
  }
  return votes;
}

/** Which of two neighbouring pages is older as a whole: positive where the first is; 0 where they cannot tell. */
export function comparePages(first: readonly JobEvent[], second: readonly JobEvent[]): number {
  const ages = [
    middle(first.map((event) => event.createdAt)),
    middle(second.map((event) => event.createdAt)),
  ];
  const steps = [middle(first.map(stepOf)), middle(second.map(stepOf))];
  for (const [one, other] of [ages, steps]) {
    if (one != null && other != null && one !== other) return other - one;
  }
  return 0;
}

const natural = new Intl.Collator('en', { numeric: true });
/** Fewer ids than this may well stand in order by chance. */
const MIN_TELLING_KEYS = 5;

/** 1 where the ids count upwards along the page, -1 where downwards, 0 where they are random, as most are. */
export function compareKeys(page: readonly JobEvent[]): number {
  if (page.length < MIN_TELLING_KEYS) return 0;
  const signs = new Set(
    page.slice(1).map((event, index) => Math.sign(natural.compare(event.key, page[index]?.key ?? ''))),
  );
  const [sign = 0] = signs;
  return signs.size === 1 ? sign : 0;
}

function middle(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? null;
}

/**
 * A page's events, oldest first. The list's own order decides where times are equal, for an event without a time
 * stands where the provider put it; steps decide among equal times where every event has one.
 */
export function orderEvents(page: readonly JobEvent[], oldestFirst: boolean): readonly JobEvent[] {
  const listed = oldestFirst ? [...page] : page.toReversed();
  if (listed.some((event) => event.createdAt === null)) return listed;
  const byTime = Map.groupBy(listed, (event) => event.createdAt ?? 0);
  return [...byTime.keys()]
    .sort((one, other) => one - other)
    .flatMap((time) => orderByStep(byTime.get(time) ?? []));
}

function orderByStep(events: readonly JobEvent[]): readonly JobEvent[] {
  if (events.some((event) => stepOf(event) === null)) return events;
  return events.toSorted((one, other) => (stepOf(one) ?? 0) - (stepOf(other) ?? 0));
}
