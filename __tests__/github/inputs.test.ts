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
    [{ comment: 'sometimes' }, 'comment: "sometimes" is not one of auto, always, never'],
    [{ summary: 'yes' }, 'summary: "yes" is neither true nor false'],
    [{ 'allow-fork-head': '1' }, 'allow-fork-head: "1" is neither true nor false'],
    [{ 'artifact-retention-days': '0' }, 'artifact-retention-days: "0" is not a whole number from 1 to 400'],
    [
      { 'artifact-retention-days': '1.5' },
      'artifact-retention-days: "1.5" is not a whole number from 1 to 400',
    ],
    [
      { 'artifact-retention-days': '401' },
      'artifact-retention-days: "401" is not a whole number from 1 to 400',
    ],
  ])('%j is refused', (given, message) => {
    expect(() => read(given as unknown as Record<string, string>)).toThrow(message);
  });
});
