import { describe, expect, it } from 'vitest';
import { chat, chats, checkFiles, jsonl, places } from './check-files.ts';

const alone = { inputs: { 'training-file': '', 'test-file': 'test.jsonl' }, testIsEvaluated: true };

describe('a test set without training files', () => {
  it('of good examples has no findings, however few they are', async () => {
    const { report, findings } = await checkFiles({ 'test.jsonl': jsonl(...chats(3)) }, alone);
    expect(findings).toEqual([]);
    expect(report.training).toMatchObject({ files: [], examples: 0 });
    expect(report.test).toMatchObject({ examples: 3 });
    expect(report.bill.billedTokens).toEqual({ low: 0, high: 0 });
  });

  it('is held to the rules of its own lines', async () => {
    const text = `${jsonl(chat('Q?', 'A.'), chat('Q?', 'A.'))}{"messages": [}\n`;
    const { findings } = await checkFiles({ 'test.jsonl': text }, alone);
    expect(places(findings, 'not-json')).toEqual(['test.jsonl:3']);
    expect(places(findings, 'duplicate-example')).toEqual(['test.jsonl:2']);
    expect(findings.filter(({ file }) => file !== 'test.jsonl')).toEqual([]);
  });

  it.each(['dpo', 'reinforcement'] as const)(
    'is asked for nothing that training by %s needs',
    async (method) => {
      const { findings } = await checkFiles({ 'test.jsonl': jsonl(...chats(3)) }, { ...alone, method });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('is looked for in the training files where those are given', async () => {
    const files = { 'train.jsonl': jsonl(...chats()), 'test.jsonl': jsonl(...chats(3)) };
    const inputs = { 'test-file': 'test.jsonl' };
    const { findings } = await checkFiles(files, { inputs, testIsEvaluated: true });
    expect(places(findings, 'training-in-test')).toHaveLength(3);
  });
});
