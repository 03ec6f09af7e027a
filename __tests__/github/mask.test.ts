import { describe, expect, it } from 'vitest';
import { createMask } from '../../src/github/mask.ts';
import { parseLog } from '../rig/parse-log.ts';

function record() {
  const lines: string[] = [];
  const mask = createMask((line) => lines.push(line));
  return { mask, masked: (text: string) => parseLog([...lines, text]).lines.at(-1), lines };
}

const SECRET = 'sk-proj-Abc/123+x y';

describe('masking a secret', () => {
  it.each([
    ['itself', SECRET],
    ['as base64', Buffer.from(SECRET).toString('base64')],
    ['as base64 for URLs', Buffer.from(SECRET).toString('base64url')],
    ['in a URL', encodeURIComponent(SECRET)],
  ])('hides it %s', (_, shape) => {
    const { mask, masked } = record();
    expect(mask.add(SECRET)).toBe(true);
    expect(masked(`before ${shape} after`)).toBe('before *** after');
    expect(mask.redact(`before ${shape} after`)).toBe('before *** after');
    expect(mask.holds(`x${shape}`)).toBe(true);
    expect(mask.holds('before and after')).toBe(false);
  });

  it('hides it trimmed, with its scheme, and each of its lines', () => {
    const { mask, masked } = record();
    mask.add(' first-line \nsecond-line\n');
    expect(masked('a Bearer second-line b')).toBe('a *** b');
    expect(masked('(first-line)')).toBe('(***)');
    expect(mask.redact(JSON.stringify({ key: ' first-line \nsecond-line\n' }))).not.toContain('line');
  });

  it('masks no brace of a key that is JSON, and nothing derived from it', () => {
    const { mask, lines } = record();
    mask.add('{\n  "private": "0123456789"\n}');
    expect(mask.redact('{ "a": 1 } ew== Bearer {')).toBe('{ "a": 1 } ew== Bearer {');
    expect(lines.join('\n')).not.toMatch(/::add-mask::\}?$/m);
  });

  it.each(['a', ' ab\n', '123'])('refuses %j, which would hide half of the log', (value) => {
    const { mask, lines } = record();
    expect(mask.add(value)).toBe(false);
    expect(lines).toEqual([]);
  });

  it('takes nothing for no secret', () => {
    const { mask, lines } = record();
    expect(mask.add('')).toBe(true);
    expect(mask.add('  \n')).toBe(true);
    expect(lines).toEqual([]);
  });

  it('lets no secret break out of its command', () => {
    const { mask, lines } = record();
    mask.add('abcd\n::error::forged\n##[group]x');
    expect(new Set(parseLog(lines).commands.map((command) => command.name))).toEqual(new Set(['add-mask']));
  });
});
