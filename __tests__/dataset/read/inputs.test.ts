import { describe, expect, it } from 'vitest';
import { readDatasetInputs } from '../../../src/dataset/inputs.ts';

function read(given: Readonly<Record<string, string>>) {
  return readDatasetInputs((name) => given[name] ?? '');
}

describe('the inputs of the dataset', () => {
  it('have defaults', () => {
    expect(read({})).toEqual({
      trainingFile: [],
      validationFile: [],
      testFile: [],
      validationSplit: 0,
      trainingShare: 1,
      rules: {},
      failOn: 'error',
    });
    expect(Object.isFrozen(read({}))).toBe(true);
  });

  it('are read', () => {
    const inputs = read({
      'training-file': '  a.jsonl\r\n\n b/*.jsonl ',
      'validation-split': '0.25',
      'training-share': '.5',
      rules: 'blank-line: off\nduplicate-example: error',
      'fail-on': 'warning',
    });
    expect(inputs.trainingFile).toEqual(['a.jsonl', 'b/*.jsonl']);
    expect(inputs).toMatchObject({ validationSplit: 0.25, trainingShare: 0.5, failOn: 'warning' });
    expect(inputs.rules).toEqual({ 'blank-line': 'off', 'duplicate-example': 'error' });
    expect(read({ rules: '{"crlf": "error"}' }).rules).toEqual({ crlf: 'error' });
  });

  it.each<[Record<string, string>, RegExp]>([
    [
      { 'validation-split': '0.51' },
      /^validation-split: "0\.51" is not a share; allowed is a number, 0 to 0\.5\.$/,
    ],
    [{ 'validation-split': '10%' }, /^validation-split: "10%"/],
    [{ 'validation-split': '-0.1' }, /^validation-split: "-0\.1"/],
    [{ 'validation-split': '0x1' }, /^validation-split: "0x1"/],
    [
      { 'training-share': '0' },
      /^training-share: "0" is not a share; allowed is a number, over 0, up to 1\.$/,
    ],
    [{ 'training-share': '1.5' }, /^training-share: "1\.5"/],
    [{ 'training-share': 'half' }, /^training-share: "half"/],
    [{ 'fail-on': 'notice' }, /^fail-on: "notice" is unknown; allowed are error and warning\.$/],
    [{ 'fail-on': 'Error\n' }, /^fail-on: "Error"/],
    [{ rules: '- a' }, /^rules: a map of rule id/],
    [{ rules: 'off' }, /^rules: a map of rule id/],
    [{ rules: 'a: b: c' }, /^rules: not YAML \(line 1, column \d+\)/],
    [{ rules: 'crlf: off\ncrlf: error' }, /^rules: not YAML \(line 2, column 1\): .*unique/],
    [{ rules: 'crlf: of' }, /crlf is "of"; allowed are error, warning, notice/],
    [{ rules: 'crfl: off' }, /"crfl"; did you mean "crlf"/],
    [{ rules: '__proto__: off' }, /no rule "__proto__"/],
    [
      { 'validation-split': '0.1', 'validation-file': 'v.jsonl' },
      /validation-split and validation-file are both given/,
    ],
  ])('refuse %j', (given, message) => {
    expect(() => read(given)).toThrow(message);
    expect(() => read(given)).toThrow(expect.objectContaining({ name: 'UserError' }));
  });

  it('are not drowned by a YAML bomb', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[index] ?? ''}`)
            .join(',')}]`,
      ),
    ].join('\n');
    expect(() => read({ rules: bomb })).toThrow(expect.objectContaining({ name: 'UserError' }));
  });
});
