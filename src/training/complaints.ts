import type { Finding, SetReport } from '../dataset/types.ts';
import type { Job, JobEvent } from '../provider/types.ts';
import { readComplaint } from './complaint-text.ts';

/** The rule id under which a provider's own complaint stands among the findings. */
export const PROVIDER_RULE = 'provider';

/** One complaint may flag thousands of lines; a reader needs some, and the count of the rest. */
const MAX_PLACES = 50;

export interface ComplaintSources {
  readonly training: SetReport | null;
  readonly validation: SetReport | null;
}

/**
 * What a provider itself says against the dataset, as findings at the file and line where the example stands in the
 * repository, through globs, splits and shares. From the job's error and from its events of level error or warn; the
 * same complaint is told once. Empty where the provider names no example and no file.
 */
export function findComplaints(
  job: Job,
  events: readonly JobEvent[],
  sources: ComplaintSources,
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const add = (text: string, param: string | null, level: Finding['level']) => {
    for (const finding of locate(text, param, level, sources)) {
      findings.set([finding.file, finding.line, finding.message].join('\0'), finding);
    }
  };
  if (job.error !== null && job.status === 'failed') add(job.error.message, job.error.param, 'error');
  for (const event of events) {
    if (event.level === 'error') add(event.message, null, 'error');
    else if (/^warn/.test(event.level)) add(event.message, null, 'warning');
  }
  return [...findings.values()];
}

function locate(
  text: string,
  param: string | null,
  level: Finding['level'],
  sources: ComplaintSources,
): readonly Finding[] {
  const complaint = readComplaint(text, param);
  if (complaint === null) return [];
  const set = complaint.role === 'validation' ? sources.validation : sources.training;
  const finding = (file: string | null, line: number | null, note = ''): Finding => ({
    rule: PROVIDER_RULE,
    level,
    file,
    line,
    message: `The provider says: ${complaint.text}${note}`,
  });
  const onlyFile = set?.files.length === 1 ? (set.files[0]?.path ?? null) : null;
  if (complaint.examples.length === 0) return [finding(onlyFile, null)];
  const places = complaint.examples.slice(0, MAX_PLACES).map((example) => {
    const place = set?.place(example) ?? null;
    // An example that is not in the set is still worth telling: the number stands in the provider's words.
    return place === null ? finding(onlyFile, null) : finding(place.file, place.line);
  });
  const more = complaint.examples.length - places.length;
  return more > 0 ? [...places, finding(onlyFile, null, ` (and ${more} more examples)`)] : places;
}
