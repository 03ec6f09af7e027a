import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/github/log.ts';
import { parseLog } from '../rig/parse-log.ts';

function record(options: { commands?: boolean; debug?: boolean } = {}) {
  const lines: string[] = [];
  return { lines, log: createLog({ write: (line) => lines.push(line), ...options }) };
}

const ATTACKS = [
  '::error::forged',
  '  ::add-mask::a',
  '\u200b::set-output name=x::y',
  'text ##[group]x',
  '##[error]x',
  'a\n::stop-commands::token',
  'a\r::warning::b',
  '\u2028::debug::x',
  '::ERROR file=a::b',
  '%0A::error::x',
];

describe('the log', () => {
  it.each(ATTACKS)('shows %j as one line that starts no command', (attack) => {
    const { lines, log } = record();
    log.info(attack);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\r\n]/);
    expect(parseLog(lines).commands).toEqual([]);
  });

  it.each(ATTACKS)('writes a warning about %j as that one warning', (attack) => {
    const { lines, log } = record({ debug: true });
    log.warning(attack, { file: attack, line: 1, title: attack });
    log.group(attack);
    log.debug(attack);
    log.endGroup();
    expect(parseLog(lines).commands.map((command) => command.name)).toEqual([
      'warning',
      'group',
      'debug',
      'endgroup',
    ]);
    for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
  });

  it('starts no command for any text', () => {
    const piece = fc.constantFrom(
      ...ATTACKS,
      ':',
      '::',
      '##',
      '#',
      '[',
      ']',
      '\n',
      '\r',
      ' ',
      '\t',
      'error',
      '\u200b',
    );
    const check = fc.check(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 8 }), (pieces) => {
        const { lines, log } = record();
        log.info(pieces.join(''));
        expect(lines).toHaveLength(1);
        expect(parseLog(lines.join('\n').split(/\r\n|\r|\n/)).commands).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(check.failed, `seed ${check.seed}: ${JSON.stringify(check.counterexample)}`).toBe(false);
  });

  it('writes the place into the message too, because the log shows it nowhere else', () => {
    const { lines, log } = record();
    log.error('role "bot" is unknown', { file: 'data/train.jsonl', line: 7 });
    log.error('data/train.jsonl is empty', { file: 'data/train.jsonl' });
    expect(parseLog(lines).annotations).toEqual([
      {
        level: 'error',
        message: 'data/train.jsonl:7: role "bot" is unknown',
        file: 'data/train.jsonl',
        line: 7,
        title: null,
      },
      {
        level: 'error',
        message: 'data/train.jsonl is empty',
        file: 'data/train.jsonl',
        line: null,
        title: null,
      },
    ]);
  });

  it('keeps the last annotation of a level for what has no place, and loses no line', () => {
    const { lines, log } = record();
    for (let line = 1; line <= 25; line += 1) log.error('bad', { file: 'a.jsonl', line });
    log.error('25 errors in the dataset');
    log.error('one more');
    log.warning('another level');
    const { annotations, lines: seen } = parseLog(lines);
    expect(annotations.filter((a) => a.level === 'error').map((a) => a.line)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
      null,
    ]);
    expect(annotations.filter((a) => a.level === 'warning')).toHaveLength(1);
    expect(seen).toContain('error: a.jsonl:25: bad');
    expect(seen).toContain('error: one more');
    expect(log.tally).toEqual({
      error: { asked: 27, shown: 10 },
      warning: { asked: 1, shown: 1 },
      notice: { asked: 0, shown: 0 },
    });
  });

  it('closes a group that is still open, and only then', () => {
    const { lines, log } = record();
    log.endGroup();
    log.group('one');
    log.info('a');
    log.group('two');
    log.endGroup();
    log.endGroup();
    expect(lines).toEqual(['::group::one', 'a', '::endgroup::', '::group::two', '::endgroup::']);
  });

  it('hides debug lines unless they are asked for', () => {
    const { lines, log } = record();
    log.debug('x');
    expect(lines).toEqual([]);
  });

  it('uses words instead of commands outside a runner', () => {
    const { lines, log } = record({ commands: false });
    log.group('Dataset');
    log.error('bad', { file: 'a.jsonl', line: 1 });
    log.info('::error::x');
    log.endGroup();
    expect(lines).toEqual(['\nDataset', 'error: a.jsonl:1: bad', '\\::error::x']);
  });

  it('holds no secret once it knows them, in no kind of line', () => {
    const { lines, log } = record({ debug: true });
    log.redactWith((text) => text.replaceAll('sk-secret', '***'));
    log.info('key sk-secret');
    log.group('key sk-secret');
    log.debug('key sk-secret');
    log.error('key sk-secret', { file: 'sk-secret.jsonl', title: 'sk-secret' });
    log.notice('key sk-secret');
    expect(lines).toHaveLength(5);
    expect(lines.join('\n')).not.toContain('sk-secret');
  });

  it('cuts what the runner would cut', () => {
    const { lines, log } = record();
    log.warning('x'.repeat(10_000));
    expect(lines[0]?.length).toBeLessThan(4_096);
  });
});
