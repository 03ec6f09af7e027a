import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of a chat's size: what a message of a dataset looks like to the counter. */
const MESSAGE_LENGTH = 700;

/**
 * English prose and code, as people write it: the manuals and type declarations of the installed packages,
 * in byte order of their paths, cut into messages. Deterministic for one lock file.
 * @param bytes roughly how much
 */
export function englishAndCode(root: string, bytes: number): string[] {
  const messages: string[] = [];
  let size = 0;
  for (const path of textFiles(join(root, 'node_modules'))) {
    const text = readFileSync(path, 'utf8');
    for (let at = 0; at < text.length && size < bytes; at += MESSAGE_LENGTH) {
      const message = text.slice(at, at + MESSAGE_LENGTH);
      messages.push(message);
      size += message.length;
    }
    if (size >= bytes) break;
  }
  return messages;
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') || path.endsWith('.d.ts'))
    .sort()
    .map((path) => join(folder, path));
}

const CHINESE =
  '我们 今天 学习 模型 训练 数据 可以 需要 中国 世界 问题 方法 工作 时间 公司 发展 经济 社会 技术 语言 因为 所以 但是 如果 然后 这个 那个 什么 怎么 非常 重要 提供 使用 用户 系统 的 了 是 在 不 和 有'.split(
    ' ',
  );
const JAPANESE =
  '私は 今日 学校に 行きます モデルを 訓練する データが 必要です 問題 方法 仕事 時間 会社 経済 社会 技術 言語 しかし だから もし それから とても 重要な 使用する ユーザー システム コンピューター ありがとうございます です ます した して から まで'.split(
    ' ',
  );
const STOPS = ['。', ',', '、', '!', '?', '\n'];

/** Chinese and Japanese sentences of a dozen characters or more, in messages; the same for every run. */
export function chineseAndJapanese(bytes: number): string[] {
  const random = generator(20_261_128);
  const messages: string[] = [];
  for (let size = 0; size < bytes; ) {
    const words = messages.length % 2 === 0 ? CHINESE : JAPANESE;
    let message = '';
    while (message.length < MESSAGE_LENGTH / 3) {
      const length = 4 + Math.floor(random() * 10);
      for (let word = 0; word < length; word++) message += words[Math.floor(random() * words.length)] ?? '';
      message += STOPS[Math.floor(random() * STOPS.length)] ?? '';
    }
    messages.push(message);
    size += message.length * 3;
  }
  return messages;
}

/** Strings that make naive merging take time with the square of their length. */
export function pathological(): readonly { readonly name: string; readonly text: string }[] {
  const random = generator(7);
  const noise = Buffer.from(Array.from({ length: 750_000 }, () => Math.floor(random() * 256)));
  const letters = Array.from({ length: 1_000_000 }, () =>
    String.fromCharCode(97 + Math.floor(random() * 26)),
  );
  return [
    { name: "100,000 × 'a'", text: 'a'.repeat(100_000) },
    { name: '1 MB of base64', text: noise.toString('base64') },
    { name: '1 MB of one letter after another', text: letters.join('') },
    { name: '1 MB of emoji', text: '😀🎉🚀👍'.repeat(62_500) },
    { name: '1 MB of spaces', text: ' '.repeat(1_000_000) },
    { name: '1 MB of Chinese without a stop', text: CHINESE.join('').repeat(4_500) },
  ];
}

/** Mulberry32: small, seeded, good enough to mix words. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
