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
      /^Input `validation-split` is "0\.51"; allowed is a number from 0 to 0\.5\.$/,
    ],
    [{ 'validation-split': '10%' }, /^Input `validation-split` is "10%";/],
    [{ 'validation-split': '-0.1' }, /^Input `validation-split` is "-0\.1";/],
    [{ 'validation-split': '0x1' }, /^Input `validation-split` is "0x1";/],
    [{ 'training-share': '0' }, /^Input `training-share` is "0"; allowed is a number above 0 and up to 1\.$/],
    [{ 'training-share': '1.5' }, /^Input `training-share` is "1\.5";/],
    [{ 'training-share': 'half' }, /^Input `training-share` is "half";/],
    [{ 'fail-on': 'notice' }, /^Input `fail-on` is "notice"; allowed is error or warning\.$/],
    [{ 'fail-on': 'Error\n' }, /^Input `fail-on` is "Error"; .* Did you mean `error`\?$/],
    [{ rules: '- a' }, /^Input `rules` is \["a"\]; allowed is a map of rule id/],
    [{ rules: 'off' }, /^Input `rules` is "off"; allowed is a map of rule id/],
    [{ rules: 'a: b: c' }, /^Input `rules`: not YAML \(line 1, column \d+\)/],
    [{ rules: 'crlf: off\ncrlf: error' }, /^Input `rules`: not YAML \(line 2, column 1\): .*unique/],
    [{ rules: 'crlf: of' }, /^Input `rules.crlf` is "of"; allowed is error, warning, notice or off\.$/],
    [{ rules: 'crfl: off' }, /no rule "crfl"\. Did you mean `crlf`\?/],
    [{ rules: '__proto__: off' }, /no rule "__proto__"/],
    [
      { 'validation-split': '0.1', 'validation-file': 'v.jsonl' },
      /^Input `validation-split`: not together with `validation-file`/,
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
