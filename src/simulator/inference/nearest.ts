import type { Lesson } from '../training/lesson.ts';
import { words } from '../training/words.ts';

export interface Match {
  readonly lesson: Lesson;
  /** 0–1, 1 for the same words. */
  readonly similarity: number;
}

/** Finds the lessons whose prompts share most of the rare words of a prompt. */
export class LessonIndex {
  readonly #lessons: readonly Lesson[];
  readonly #byWord = new Map<string, number[]>();
  readonly #norms: number[];

  constructor(lessons: readonly Lesson[]) {
    this.#lessons = lessons;
    const sets = lessons.map((lesson) => new Set(words(lesson.prompt)));
    for (const [index, set] of sets.entries()) {
      for (const word of set) {
        const found = this.#byWord.get(word);
        if (found) found.push(index);
        else this.#byWord.set(word, [index]);
      }
    }
    this.#norms = sets.map((set) => Math.hypot(...[...set].map((word) => this.#weight(word))));
  }

  get size(): number {
    return this.#lessons.length;
  }

  /** The best matches, best first; of equals, the earlier example. */
  nearest(prompt: string, count: number): Match[] {
    const asked = [...new Set(words(prompt))];
    const scores = new Map<number, number>();
    for (const word of asked) {
      const weight = this.#weight(word) ** 2;
      for (const index of this.#byWord.get(word) ?? []) scores.set(index, (scores.get(index) ?? 0) + weight);
    }
    const norm = Math.hypot(...asked.map((word) => this.#weight(word)));
    return [...scores]
      .map(([index, score]) => ({ index, similarity: score / (norm * (this.#norms[index] ?? 1) || 1) }))
      .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
      .slice(0, count)
      .flatMap(({ index, similarity }) => {
        const lesson = this.#lessons[index];
        return lesson ? [{ lesson, similarity }] : [];
      });
  }

  /** Rare words say more; a word in every prompt says little. */
  #weight(word: string): number {
    const frequency = this.#byWord.get(word)?.length ?? 0;
    return Math.log(1 + (this.#lessons.length + 1) / (frequency + 1));
  }
}
