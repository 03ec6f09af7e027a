import type { Log } from '../../src/boundary/log.ts';

export interface FakeLog extends Log {
  readonly lines: string[];
}

export function createFakeLog(): FakeLog {
  const lines: string[] = [];
  const say = (level: string) => (text: string) => void lines.push(`${level}${text}`);
  return {
    lines,
    info: say(''),
    group: say('group: '),
    endGroup: () => undefined,
    notice: say('notice: '),
    warning: say('warning: '),
    error: say('error: '),
    debug: () => undefined,
  };
}
