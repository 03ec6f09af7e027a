import { describe, expect, it } from 'vitest';
import { readGithubInputs } from '../../src/github/inputs.ts';

const read = (given: Record<string, string>) => readGithubInputs((name) => given[name] ?? '');

describe('the inputs of the GitHub part', () => {
  it('have their defaults where nothing is given', () => {
    expect(read({})).toEqual({
      githubToken: '',
      comment: 'auto',
      commentKey: null,
      summary: true,
      artifact: true,
      artifactName: null,
      artifactRetentionDays: null,
      allowForkHead: false,
    });
  });

  it('are read', () => {
    const given = {
      comment: 'never',
      summary: 'False',
      artifact: 'false',
      'artifact-retention-days': '14',
      'allow-fork-head': 'TRUE',
    };
    expect(read(given)).toMatchObject({
      comment: 'never',
      summary: false,
      artifact: false,
      artifactRetentionDays: 14,
      allowForkHead: true,
    });
  });

  it.each([
    [{ comment: 'sometimes' }, 'Input `comment` is "sometimes"; allowed is auto, always or never.'],
    [{ summary: 'yes' }, 'Input `summary` is "yes"; allowed is true or false.'],
    [{ 'allow-fork-head': '1' }, 'Input `allow-fork-head` is "1"; allowed is true or false.'],
    [
      { 'artifact-retention-days': '0' },
      'Input `artifact-retention-days` is "0"; allowed is a whole number from 1 to 400.',
    ],
    [
      { 'artifact-retention-days': '1.5' },
      'Input `artifact-retention-days` is "1.5"; allowed is a whole number from 1 to 400.',
    ],
    [
      { 'artifact-retention-days': '401' },
      'Input `artifact-retention-days` is "401"; allowed is a whole number from 1 to 400.',
    ],
  ])('%j is refused', (given, message) => {
    expect(() => read(given as unknown as Record<string, string>)).toThrow(message);
  });
});
