import { createBlockExaminer } from './examine-block.ts';
import type { Examiner, PassSettings } from './types.ts';

/** Checks blocks in this thread: for what is too small to gain from others. */
export function examineHere(settings: PassSettings): Examiner {
  const examiner = createBlockExaminer(settings);
  return {
    parallel: 1,
    examine: async (job) => examiner.examine(job),
    summaries: async (role) => {
      const summary = examiner.summary(role);
      return summary === null ? [] : [summary];
    },
    close: async () => undefined,
  };
}
