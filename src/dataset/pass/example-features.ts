import { newLanes, type Lanes } from './text-hash.ts';

/** One example as numbers; one object is filled again for every line. */
export interface ExampleFeatures {
  /** The whole content, exact and folded. */
  readonly content: Lanes;
  /** All that comes before the last answer. */
  readonly prompt: Lanes;
  /** 32 bits each; 0 where there is none. */
  answer: number;
  system: number;
  tools: number;
  flags: number;
  /** Roles of its messages, and names of the functions it calls. */
  readonly roles: string[];
  readonly calls: string[];
}

export function newFeatures(): ExampleFeatures {
  return {
    content: newLanes(),
    prompt: newLanes(),
    answer: 0,
    system: 0,
    tools: 0,
    flags: 0,
    roles: [],
    calls: [],
  };
}
