import { type EncodingName } from '../../../src/dataset/tokens/encoding.ts';
import { Tiktoken, type TiktokenBPE } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';

const RANKS: Readonly<Record<EncodingName, TiktokenBPE>> = { cl100k_base: cl100k, o200k_base: o200k };

/** How js-tiktoken counts, special tokens taken as ordinary text. */
export function oracleFor(encoding: EncodingName): (text: string) => number {
  const oracle = new Tiktoken(RANKS[encoding]);
  return (text) => oracle.encode(text, [], []).length;
}
